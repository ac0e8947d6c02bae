/** Who held an office on 1 January, told apart from the fact base: from the sources that are named, by hand. */
export interface Chain {
  readonly office: string;
  /** Where it can be checked. */
  readonly sources: readonly string[];
  /** From that 1 January on, until the next entry; null where nobody held the post, and why. */
  readonly holders: readonly (
    | readonly [year: number, person: string]
    | readonly [year: number, person: null, why: string]
  )[];
}

const every = (name: string) => `https://github.com/every-politician-scrapers/${name}`;
const peppercat = (name: string) =>
  `https://github.com/peppercatorg/site-build/tree/HEAD/docs/leaders/${name}`;
const china = [every('china-ministers'), peppercat('china')];
const russia = [every('russia-cabinet'), peppercat('russia')];
const unitedStates = [every('us-cabinet'), peppercat('united-states')];
const europeanUnion = [
  peppercat('european-union'),
  'https://en.wikipedia.org/wiki/President_of_the_European_Commission',
  'https://en.wikipedia.org/wiki/High_Representative_of_the_Union_for_Foreign_Affairs_and_Security_Policy',
];
const unitedKingdom = [every('united-kingdom-cabinet'), peppercat('united-kingdom')];
const france = [every('france-cabinet'), peppercat('france')];
const germany = [
  peppercat('germany'),
  'https://www.bmvg.de/en/history/an-accomplishment-of-all-the-ministers-of-defence-16086',
  'https://en.wikipedia.org/wiki/Guido_Westerwelle',
];
const japan = [
  every('japan-ministers'),
  peppercat('japan'),
  'https://www.anews.com.tr/asia/2025/10/21/japans-pm-takaichi-sworn-in-by-emperor-as-unveils-new-cabinet',
];
const southKorea = [
  every('south-korea-ministers'),
  peppercat('south-korea'),
  'https://www.oananews.org/node/78263',
];
const northKorea = [
  every('north-korea'),
  peppercat('north-korea'),
  'https://www.reuters.com/article/idINIndia-37963620090211',
  'https://nkleadershipwatch.wordpress.com/2013/05/13/new-minister-of-defense-appointed/',
];
const india = [every('india-ministers'), peppercat('india')];
const iran = [every('iran-ministers'), peppercat('iran')];
const ukraine = [
  every('ukraine-cabinet'),
  peppercat('ukraine'),
  'https://en.interfax.com.ua/news/general/1136208.html',
];

export const firstYear = 2005;
export const lastYear = 2026;

export const chains: readonly Chain[] = [
  {
    office: 'general-secretary-of-the-chinese-communist-party',
    sources: china,
    holders: [
      [2005, 'hu-jintao'],
      [2013, 'xi-jinping'],
    ],
  },
  {
    office: 'president-of-china',
    sources: china,
    holders: [
      [2005, 'hu-jintao'],
      [2014, 'xi-jinping'],
    ],
  },
  {
    office: 'premier-of-china',
    sources: china,
    holders: [
      [2005, 'wen-jiabao'],
      [2014, 'li-keqiang'],
      [2024, 'li-qiang'],
    ],
  },
  {
    office: 'foreign-minister-of-china',
    sources: china,
    holders: [
      [2005, 'li-zhaoxing'],
      [2008, 'yang-jiechi'],
      [2014, 'wang-yi'],
      [2023, 'qin-gang'],
      [2024, 'wang-yi'],
    ],
  },
  {
    office: 'defence-minister-of-china',
    sources: china,
    holders: [
      [2005, 'cao-gangchuan'],
      [2009, 'liang-guanglie'],
      [2014, 'chang-wanquan'],
      [2019, 'wei-fenghe'],
      [2024, 'dong-jun'],
    ],
  },
  {
    office: 'president-of-russia',
    sources: russia,
    holders: [
      [2005, 'vladimir-putin'],
      [2009, 'dmitry-medvedev'],
      [2013, 'vladimir-putin'],
    ],
  },
  {
    office: 'prime-minister-of-russia',
    sources: russia,
    holders: [
      [2005, 'mikhail-fradkov'],
      [2008, 'viktor-zubkov'],
      [2009, 'vladimir-putin'],
      [2013, 'dmitry-medvedev'],
      [2021, 'mikhail-mishustin'],
    ],
  },
  { office: 'foreign-minister-of-russia', sources: russia, holders: [[2005, 'sergey-lavrov']] },
  {
    office: 'defence-minister-of-russia',
    sources: russia,
    holders: [
      [2005, 'sergei-ivanov'],
      [2008, 'anatoly-serdyukov'],
      [2013, 'sergei-shoigu'],
      [2025, 'andrey-belousov'],
    ],
  },
  {
    office: 'president-of-the-united-states',
    sources: unitedStates,
    holders: [
      [2005, 'george-w-bush'],
      [2010, 'barack-obama'],
      [2018, 'donald-trump'],
      [2022, 'joe-biden'],
      [2026, 'donald-trump'],
    ],
  },
  {
    office: 'us-secretary-of-state',
    sources: unitedStates,
    holders: [
      [2005, 'colin-powell'],
      [2006, 'condoleezza-rice'],
      [2010, 'hillary-clinton'],
      [2014, 'john-kerry'],
      [2018, 'rex-tillerson'],
      [2019, 'mike-pompeo'],
      [2022, 'antony-blinken'],
      [2026, 'marco-rubio'],
    ],
  },
  {
    office: 'us-secretary-of-defense',
    sources: unitedStates,
    holders: [
      [2005, 'donald-rumsfeld'],
      [2007, 'robert-gates'],
      [2012, 'leon-panetta'],
      [2014, 'chuck-hagel'],
      [2016, 'ash-carter'],
      [2018, 'james-mattis'],
      [2019, 'patrick-shanahan'],
      [2020, 'mark-esper'],
      [2021, 'christopher-c-miller'],
      [2022, 'lloyd-austin'],
      [2026, 'pete-hegseth'],
    ],
  },
  {
    office: 'president-of-the-european-commission',
    sources: europeanUnion,
    holders: [
      [2005, 'jose-manuel-barroso'],
      [2015, 'jean-claude-juncker'],
      [2020, 'ursula-von-der-leyen'],
    ],
  },
  {
    office: 'president-of-the-european-council',
    sources: europeanUnion,
    holders: [
      [2005, null, 'the post was created by the Treaty of Lisbon, in force since 1 December 2009'],
      [2010, 'herman-van-rompuy'],
      [2015, 'donald-tusk'],
      [2020, 'charles-michel'],
      [2025, 'antonio-costa'],
    ],
  },
  {
    office: 'eu-high-representative',
    sources: europeanUnion,
    holders: [
      [2005, 'javier-solana'],
      [2010, 'catherine-ashton'],
      [2015, 'federica-mogherini'],
      [2020, 'josep-borrell'],
      [2025, 'kaja-kallas'],
    ],
  },
  {
    office: 'prime-minister-of-the-united-kingdom',
    sources: unitedKingdom,
    holders: [
      [2005, 'tony-blair'],
      [2008, 'gordon-brown'],
      [2011, 'david-cameron'],
      [2017, 'theresa-may'],
      [2020, 'boris-johnson'],
      [2023, 'rishi-sunak'],
      [2025, 'keir-starmer'],
    ],
  },
  {
    office: 'uk-foreign-secretary',
    sources: unitedKingdom,
    holders: [
      [2005, 'jack-straw'],
      [2007, 'margaret-beckett'],
      [2008, 'david-miliband'],
      [2011, 'william-hague'],
      [2015, 'philip-hammond'],
      [2017, 'boris-johnson'],
      [2019, 'jeremy-hunt'],
      [2020, 'dominic-raab'],
      [2022, 'liz-truss'],
      [2023, 'james-cleverly'],
      [2024, 'david-cameron'],
      [2025, 'david-lammy'],
      [2026, 'yvette-cooper'],
    ],
  },
  {
    office: 'uk-defence-secretary',
    sources: unitedKingdom,
    holders: [
      [2005, 'geoff-hoon'],
      [2006, 'john-reid'],
      [2007, 'des-browne'],
      [2009, 'john-hutton'],
      [2010, 'bob-ainsworth'],
      [2011, 'liam-fox'],
      [2012, 'philip-hammond'],
      [2015, 'michael-fallon'],
      [2018, 'gavin-williamson'],
      [2020, 'ben-wallace'],
      [2024, 'grant-shapps'],
      [2025, 'john-healey'],
    ],
  },
  {
    office: 'president-of-france',
    sources: france,
    holders: [
      [2005, 'jacques-chirac'],
      [2008, 'nicolas-sarkozy'],
      [2013, 'francois-hollande'],
      [2018, 'emmanuel-macron'],
    ],
  },
  {
    office: 'prime-minister-of-france',
    sources: france,
    holders: [
      [2005, 'jean-pierre-raffarin'],
      [2006, 'dominique-de-villepin'],
      [2008, 'francois-fillon'],
      [2013, 'jean-marc-ayrault'],
      [2015, 'manuel-valls'],
      [2017, 'bernard-cazeneuve'],
      [2018, 'edouard-philippe'],
      [2021, 'jean-castex'],
      [2023, 'elisabeth-borne'],
      [2025, 'francois-bayrou'],
      [2026, 'sebastien-lecornu'],
    ],
  },
  {
    office: 'foreign-minister-of-france',
    sources: france,
    holders: [
      [2005, 'michel-barnier'],
      [2006, 'philippe-douste-blazy'],
      [2008, 'bernard-kouchner'],
      [2011, 'michele-alliot-marie'],
      [2012, 'alain-juppe'],
      [2013, 'laurent-fabius'],
      [2017, 'jean-marc-ayrault'],
      [2018, 'jean-yves-le-drian'],
      [2023, 'catherine-colonna'],
      [2025, 'jean-noel-barrot'],
    ],
  },
  {
    office: 'armed-forces-minister-of-france',
    sources: france,
    holders: [
      [2005, 'michele-alliot-marie'],
      [2008, 'herve-morin'],
      [2011, 'alain-juppe'],
      [2012, 'gerard-longuet'],
      [2013, 'jean-yves-le-drian'],
      [2018, 'florence-parly'],
      [2023, 'sebastien-lecornu'],
      [2026, 'catherine-vautrin'],
    ],
  },
  {
    office: 'chancellor-of-germany',
    sources: germany,
    holders: [
      [2005, 'gerhard-schroder'],
      [2006, 'angela-merkel'],
      [2022, 'olaf-scholz'],
      [2026, 'friedrich-merz'],
    ],
  },
  {
    office: 'foreign-minister-of-germany',
    sources: germany,
    holders: [
      [2005, 'joschka-fischer'],
      [2006, 'frank-walter-steinmeier'],
      [2010, 'guido-westerwelle'],
      [2014, 'frank-walter-steinmeier'],
      [2018, 'sigmar-gabriel'],
      [2019, 'heiko-maas'],
      [2022, 'annalena-baerbock'],
      [2026, 'johann-wadephul'],
    ],
  },
  {
    office: 'defence-minister-of-germany',
    sources: germany,
    holders: [
      [2005, 'peter-struck'],
      [2006, 'franz-josef-jung'],
      [2010, 'karl-theodor-zu-guttenberg'],
      [2012, 'thomas-de-maiziere'],
      [2014, 'ursula-von-der-leyen'],
      [2020, 'annegret-kramp-karrenbauer'],
      [2022, 'christine-lambrecht'],
      [2024, 'boris-pistorius'],
    ],
  },
  {
    office: 'prime-minister-of-japan',
    sources: japan,
    holders: [
      [2005, 'junichiro-koizumi'],
      [2007, 'shinzo-abe'],
      [2008, 'yasuo-fukuda'],
      [2009, 'taro-aso'],
      [2010, 'yukio-hatoyama'],
      [2011, 'naoto-kan'],
      [2012, 'yoshihiko-noda'],
      [2013, 'shinzo-abe'],
      [2021, 'yoshihide-suga'],
      [2022, 'fumio-kishida'],
      [2025, 'shigeru-ishiba'],
      [2026, 'sanae-takaichi'],
    ],
  },
  {
    office: 'foreign-minister-of-japan',
    sources: japan,
    holders: [
      [2005, 'nobutaka-machimura'],
      [2006, 'taro-aso'],
      [2008, 'masahiko-komura'],
      [2009, 'hirofumi-nakasone'],
      [2010, 'katsuya-okada'],
      [2011, 'seiji-maehara'],
      [2012, 'koichiro-gemba'],
      [2013, 'fumio-kishida'],
      [2018, 'taro-kono'],
      [2020, 'toshimitsu-motegi'],
      [2022, 'yoshimasa-hayashi'],
      [2024, 'yoko-kamikawa'],
      [2025, 'takeshi-iwaya'],
      [2026, 'toshimitsu-motegi'],
    ],
  },
  {
    office: 'defence-minister-of-japan',
    sources: japan,
    holders: [
      [2005, null, 'the Defence Agency became a ministry on 9 January 2007'],
      [2008, 'shigeru-ishiba'],
      [2009, 'yasukazu-hamada'],
      [2010, 'toshimi-kitazawa'],
      [2012, 'yasuo-ichikawa'],
      [2013, 'itsunori-onodera'],
      [2015, 'gen-nakatani'],
      [2017, 'tomomi-inada'],
      [2018, 'itsunori-onodera'],
      [2019, 'takeshi-iwaya'],
      [2020, 'taro-kono'],
      [2021, 'nobuo-kishi'],
      [2023, 'yasukazu-hamada'],
      [2024, 'minoru-kihara'],
      [2025, 'gen-nakatani'],
      [2026, 'shinjiro-koizumi'],
    ],
  },
  {
    office: 'president-of-south-korea',
    sources: southKorea,
    holders: [
      [2005, 'roh-moo-hyun'],
      [2009, 'lee-myung-bak'],
      [2014, 'park-geun-hye'],
      [2018, 'moon-jae-in'],
      [2023, 'yoon-suk-yeol'],
      [2026, 'lee-jae-myung'],
    ],
  },
  {
    office: 'foreign-minister-of-south-korea',
    sources: southKorea,
    holders: [
      [2005, 'ban-ki-moon'],
      [2007, 'song-min-soon'],
      [2009, 'yu-myung-hwan'],
      [2011, 'kim-sung-hwan'],
      [2014, 'yun-byung-se'],
      [2018, 'kang-kyung-wha'],
      [2022, 'chung-eui-yong'],
      [2023, 'park-jin'],
      [2025, 'cho-tae-yul'],
      [2026, 'cho-hyun'],
    ],
  },
  {
    office: 'defence-minister-of-south-korea',
    sources: southKorea,
    holders: [
      [2005, 'yoon-kwang-ung'],
      [2007, 'kim-jang-soo'],
      [2009, 'lee-sang-hee'],
      [2010, 'kim-tae-young'],
      [2011, 'kim-kwan-jin'],
      [2015, 'han-min-goo'],
      [2018, 'song-young-moo'],
      [2019, 'jeong-kyeong-doo'],
      [2021, 'suh-wook'],
      [2023, 'lee-jong-sup'],
      [2024, 'shin-won-sik'],
      [2025, 'kim-seon-ho'],
      [2026, 'ahn-gyu-back'],
    ],
  },
  {
    office: 'supreme-leader-of-north-korea',
    sources: northKorea,
    holders: [
      [2005, 'kim-jong-il'],
      [2012, 'kim-jong-un'],
    ],
  },
  {
    office: 'premier-of-north-korea',
    sources: northKorea,
    holders: [
      [2005, 'pak-pong-ju'],
      [2008, 'kim-yong-il'],
      [2011, 'choe-yong-rim'],
      [2014, 'pak-pong-ju'],
      [2020, 'kim-jae-ryong'],
      [2021, 'kim-tok-hun'],
      [2025, 'pak-thae-song'],
    ],
  },
  {
    office: 'foreign-minister-of-north-korea',
    sources: northKorea,
    holders: [
      [2005, 'paek-nam-sun'],
      [2008, 'pak-ui-chun'],
      [2015, 'ri-su-yong'],
      [2017, 'ri-yong-ho'],
      [2021, 'ri-son-gwon'],
      [2023, 'choe-son-hui'],
    ],
  },
  {
    office: 'defence-minister-of-north-korea',
    sources: northKorea,
    holders: [
      [2005, 'kim-il-chol'],
      [2010, 'kim-yong-chun'],
      [2013, 'kim-kyok-sik'],
      [2014, 'jang-jong-nam'],
      [2015, 'hyon-yong-chol'],
      [2016, 'pak-yong-sik'],
      [2019, 'no-kwang-chol'],
      [2020, 'kim-jong-gwan'],
      [2022, 'ri-yong-gil'],
      [2023, 'kang-sun-nam'],
      [2025, 'no-kwang-chol'],
    ],
  },
  {
    office: 'prime-minister-of-india',
    sources: india,
    holders: [
      [2005, 'manmohan-singh'],
      [2015, 'narendra-modi'],
    ],
  },
  {
    office: 'external-affairs-minister-of-india',
    sources: india,
    holders: [
      [2005, 'k-natwar-singh'],
      [2006, 'manmohan-singh'],
      [2007, 'pranab-mukherjee'],
      [2010, 's-m-krishna'],
      [2013, 'salman-khurshid'],
      [2015, 'sushma-swaraj'],
      [2020, 's-jaishankar'],
    ],
  },
  {
    office: 'defence-minister-of-india',
    sources: india,
    holders: [
      [2005, 'pranab-mukherjee'],
      [2007, 'a-k-antony'],
      [2015, 'manohar-parrikar'],
      [2018, 'nirmala-sitharaman'],
      [2020, 'rajnath-singh'],
    ],
  },
  { office: 'supreme-leader-of-iran', sources: iran, holders: [[2005, 'ali-khamenei']] },
  {
    office: 'president-of-iran',
    sources: iran,
    holders: [
      [2005, 'mohammad-khatami'],
      [2006, 'mahmoud-ahmadinejad'],
      [2014, 'hassan-rouhani'],
      [2022, 'ebrahim-raisi'],
      [2025, 'masoud-pezeshkian'],
    ],
  },
  {
    office: 'foreign-minister-of-iran',
    sources: iran,
    holders: [
      [2005, 'kamal-kharrazi'],
      [2006, 'manouchehr-mottaki'],
      [2011, 'ali-akbar-salehi'],
      [2014, 'mohammad-javad-zarif'],
      [2022, 'hossein-amir-abdollahian'],
      [2025, 'abbas-araghchi'],
    ],
  },
  {
    office: 'defence-minister-of-iran',
    sources: iran,
    holders: [
      [2005, 'ali-shamkhani'],
      [2006, 'mostafa-mohammad-najjar'],
      [2010, 'ahmad-vahidi'],
      [2014, 'hossein-dehghan'],
      [2018, 'amir-hatami'],
      [2022, 'mohammad-reza-gharaei-ashtiani'],
      [2025, 'aziz-nasirzadeh'],
    ],
  },
  {
    office: 'president-of-ukraine',
    sources: ukraine,
    holders: [
      [2005, 'leonid-kuchma'],
      [2006, 'viktor-yushchenko'],
      [2011, 'viktor-yanukovych'],
      [2015, 'petro-poroshenko'],
      [2020, 'volodymyr-zelensky'],
    ],
  },
  {
    office: 'prime-minister-of-ukraine',
    sources: ukraine,
    holders: [
      [2005, 'viktor-yanukovych'],
      [2006, 'yuriy-yekhanurov'],
      [2007, 'viktor-yanukovych'],
      [2008, 'yulia-tymoshenko'],
      [2011, 'mykola-azarov'],
      [2015, 'arseniy-yatsenyuk'],
      [2017, 'volodymyr-groysman'],
      [2020, 'oleksiy-honcharuk'],
      [2021, 'denys-shmyhal'],
      [2026, 'yulia-svyrydenko'],
    ],
  },
  {
    office: 'foreign-minister-of-ukraine',
    sources: ukraine,
    holders: [
      [2005, 'kostyantyn-gryshchenko'],
      [2006, 'borys-tarasyuk'],
      [2008, 'volodymyr-ohryzko'],
      [2010, 'petro-poroshenko'],
      [2011, 'kostyantyn-gryshchenko'],
      [2013, 'leonid-kozhara'],
      [2015, 'pavlo-klimkin'],
      [2020, 'vadym-prystaiko'],
      [2021, 'dmytro-kuleba'],
      [2025, 'andrii-sybiha'],
    ],
  },
  {
    office: 'defence-minister-of-ukraine',
    sources: ukraine,
    holders: [
      [2005, 'oleksandr-kuzmuk'],
      [2006, 'anatoliy-hrytsenko'],
      [2008, 'yuriy-yekhanurov'],
      [2010, 'valeriy-ivashchenko'],
      [2011, 'mykhailo-yezhel'],
      [2013, 'pavlo-lebedyev'],
      [2015, 'stepan-poltorak'],
      [2020, 'andriy-zahorodniuk'],
      [2021, 'andriy-taran'],
      [2022, 'oleksii-reznikov'],
      [2024, 'rustem-umerov'],
      [2026, 'denys-shmyhal'],
    ],
  },
  {
    office: 'secretary-general-of-nato',
    sources: [
      'https://www.nato.int/en/about-us/organization/who-we-are/nato-secretaries-general/jaap-de-hoop-scheffer',
      'https://en.wikipedia.org/wiki/List_of_NATO_Secretaries_General',
    ],
    holders: [
      [2005, 'jaap-de-hoop-scheffer'],
      [2010, 'anders-fogh-rasmussen'],
      [2015, 'jens-stoltenberg'],
      [2025, 'mark-rutte'],
    ],
  },
  {
    office: 'secretary-general-of-the-united-nations',
    sources: [every('world'), peppercat('world')],
    holders: [
      [2005, 'kofi-annan'],
      [2007, 'ban-ki-moon'],
      [2017, 'antonio-guterres'],
    ],
  },
];

import { list } from '../../text/word-list.ts';
import type { MentionWords } from './words.ts';

export const en: MentionWords = {
  plain: list(
    '{} Ostrov left the hall.',
    `question moderator the a an this that these those his her its their our my your he she they we you i who whom whose which what when
    where why how and or but nor so yet for if as at by from in into of off on onto out over to up with within
    without under upon about above across after against along amid amidst among around before behind below beneath
    beside besides between beyond despite down during except inside like near outside past per since through
    throughout till toward towards until unlike via is are was were be been being has have had do does did can could
    might must shall should will would not no yes there here then than thus hence also again already always almost
    although though because while whereas whether unless however meanwhile moreover furthermore nevertheless
    nonetheless otherwise instead indeed perhaps maybe still even only just now today yesterday tomorrow tonight
    earlier later recently currently finally first second third last next previously once twice both either neither
    each every all any some many most more much few several such other others another one two three four five six
    seven eight nine ten dozens hundreds thousands millions nothing nobody everyone everything someone something
    anyone anything according asked speaking given following regarding concerning including due thanks together
    overall generally usually often sometimes never ever too very quite rather really well good bad small high low
    long short early late young former current recent same own please let get got make made take took see
    say says said tell told ask think know want need use used using don doesn didn isn wasn won t s re ve ll d
    m additionally apparently certainly clearly consequently critics elsewhere especially eventually experts
    officials analysts reporters journalists sources observers people citizens voters residents workers women men
    children students police authorities lawmakers diplomats leaders ministers negotiators soldiers troops investors
    markets shares oil gas further interestingly ironically lately likewise namely notably obviously
    occasionally originally particularly part personally possibly presumably probably quickly rarely
    regardless relations reportedly roughly sadly separately shortly similarly simply slightly soon specifically
    subsequently suddenly supporters sure surely talks therefore thereby traditionally trade
    tensions truly typically ultimately undoubtedly unfortunately war whatever whenever wherever whichever
    whoever world photo image picture video read advertisement exclusive breaking analysis opinion updated
    editor editors note source spring summer autumn fall winter christmas easter covid internet web god english
    information contact email download click sign share comment comments print`,
  ),
  adjectives: list(
    'They saw {} Harbour at noon.',
    'new old great east west north south northern southern eastern western upper lower central inner outer grand big little holy royal national international united federal saint san santa los las el fort port cape mount sub neo trans',
  ),
  never: list(
    'It came on {} as well.',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt cet est utc bc ad tv ceo ceos cfo phd dna gdp pr hiv id ids cv pc pcs cd cds dvd ngo ngos co2 faq ok http https www html pdf vat ira gmo it',
  ),
  titles: list(
    'Then {} Ostrov left the hall.',
    `mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier chancellor minister secretary
    ambassador envoy spokesman spokeswoman spokesperson senator congressman congresswoman representative rep sen gov governor
    mayor general gen colonel col major captain capt lieutenant lt sergeant sgt admiral adm marshal commander chairman
    chairwoman chair director commissioner king queen prince princess emperor pope cardinal bishop archbishop father rabbi
    imam sheikh ayatollah judge justice attorney prosecutor chief leader pm mp mep coach analyst economist historian
    author writer journalist actor singer lawyer dictator dissident activist candidate billionaire businessman deputy counterpart
    prime_minister foreign_minister defence_minister defense_minister finance_minister interior_minister secretary_of_state
    secretary_general foreign_secretary defence_secretary defense_secretary home_secretary state_councillor state_councilor
    security_adviser security_advisor trade_representative high_representative party_secretary`,
  ),
  qualifiers: list(
    'Then {} minister Ostrov left the hall.',
    `former ex vice deputy acting interim then late first second outgoing incoming newly-elected senior chief assistant
    under permanent special prime foreign defence defense finance interior trade home justice health economy state
    opposition party presidential`,
  ),
  experts: list(
    'The paper is by a {} of the college.',
    `professor specialist expert analyst researcher scholar historian economist academic scientist sinologist fellow lecturer
    director author writer journalist commentator observer consultant strategist lawyer teacher`,
  ),
  leaders: list('The {} met in June.', 'leaders presidents ministers men women diplomats heads pair couple'),
  joint: list('The {} statement came late.', 'joint their common shared'),
  sirs: list('Then {} Ostrov left.', 'mr sir king prince lord'),
  madams: list('Then {} Ostrova left.', 'mrs ms miss queen princess lady dame'),
  officials: list(
    'The paper is by a {} of the state.',
    `spokesman spokeswoman spokesperson official diplomat minister president premier chancellor ambassador envoy senator
    governor mayor general commander chief head leader chairman chairwoman secretary commissioner adviser advisor aide deputy
    delegate representative lawmaker negotiator counterpart member chair boss mp`,
  ),
  bodies: list(
    'They wrote to the Harbour {} at once.',
    `ministry department council committee commission university college institute institution observatory academy school
    bank party agency organisation organization office bureau court parliament congress senate assembly union association
    federation foundation centre center group company corporation corp inc ltd co plc ag gmbh army navy force forces corps
    guard police service authority administration government house board fund club society league alliance front
    movement brigade times post daily news journal herald tribune gazette press television radio channel network airlines
    airways motors bundesbank holdings technologies systems industries museum endowment trust hospital church forum tribunal treasury
    chamber cabinet embassy mission secretariat hub`,
  ),
  governing: list(
    'They wrote to the Harbour {} at once.',
    'ministry department embassy cabinet congress parliament government office senate house mission delegation administration',
  ),
  places: list(
    'They sailed past the Harbour {} at noon.',
    `river sea ocean strait lake bay gulf island islands peninsula mountain mountains mount valley desert province region
    oblast district county city town village port airport street square avenue road bridge park canal coast basin plateau
    territory republic kingdom stadium palace`,
  ),
  things: list(
    'They spoke of the Harbour {} at once.',
    'day week year games cup championship championships olympics festival act treaty agreement accord accords pact protocol convention charter declaration doctrine plan initiative programme program project summit conference war revolution crisis prize award awards trophy bowl series report review law amendment bill constitution operation strategy fair expo show album movie book air',
  ),
  links: list('The Bank {} Harbour Trade is old.', 'of the for and on de du des la le'),
  particles: list(
    'Then Jan {} Ostrov left the hall.',
    'de da do dos du del della di la le van von der den ter ten bin ibn bint al el ul ur abu ben zu zur af av y e',
  ),
  locatives: list(
    'They met {} Beijing last week.',
    `in at near around outside inside visit visited visiting visits tour toured touring reached reaching leave left leaving arrived_in flew_to travelled_to traveled_to trip_to visit_to flight_to returned_to return_to returning_to go_to went_to move_to moved_to back_to way_to headed_to en_route city_of town_of capital_of streets_of residents_of people_of mayor_of airport_of across greater to_visit capital downtown central suburb spelt spelled renamed known_as capital_is capital_was city_is once_called formerly`,
  ),
  culture: list(
    'She likes Turkish {} very much.',
    `delight pastry pastries food cuisine restaurant cooking wine cheese bread coffee tea roulette doll dolls vodka salad dressing fries toast language languages lessons accent grammar dictionary literature poetry takeaway takeaways takeout dish dishes recipe recipes noodles dumplings speaking speaker speakers translation translations alphabet script cookery chef beer`,
  ),
  tongues: list(
    'She {} Chinese at school.',
    `speak speaks spoke speaking spoken learn learns learned learnt learning study studies studied studying teach teaches taught fluent reads read translated_from written_in some broken perfect`,
  ),
  seated: list('The Beijing-{} firm left.', 'based born area bound'),
  towns: list('They saw Moscow, the {} of Russia.', `capital city town`),
  townThings: list(
    'They saw the Moscow {} at noon.',
    `street streets metro subway tube underground airport airports mayor mayors resident residents suburb suburbs district districts skyline traffic weather hotel hotels hospital university zoo park marathon square apartment neighborhood neighbourhood neighborhoods neighbourhoods tram bus buses taxi restaurant restaurants bar theatre theater museum cathedral court olympics`,
  ),
  journeys: list(
    'The {} between Moscow and Beijing is long.',
    `train trains flight flights road railway rail bus plane planes highway distance route journey trip flew fly flies flying travelled traveled travel travelling traveling drove drive walked commutes commuted stopover`,
  ),
  tonguesIn: list('He wrote it {} Russian.', `in into from`),
  afterAdjectives: list(
    'He spoke Russian {} them.',
    `and or but at to with for as by of on in into that which who is was were are has had will would can when while before after than because so then too also well fluently better here there since during`,
  ),
  athletes: list(
    'The Germany {} left early.',
    `coach manager striker midfielder defender goalkeeper keeper winger forward captain squad team side fans supporters player players international internationals`,
  ),
  sport: list(
    'The {} was late.',
    `striker strikers midfielder midfielders defender goalkeeper goalkeepers winger coach quarterfinal quarterfinals semifinal semifinals semi quarter qualifier qualifiers qualifying cup league tournament stadium scored scorer goals match matches penalty penalties beat drew playoff playoffs uefa fifa halftime equaliser equalizer hat-trick kickoff championship championships olympic football soccer rugby cricket hockey basketball handball volleyball squad`,
  ),
  givens: list('Then {} Ostrov left.', `georgia jordan chad`),
  beginnings: list(
    'Premier Ostrov {} in March.',
    'succeeded became took elected appointed sworn began inaugurated assumed named',
  ),
  relatives: list('Ostrov, {} was the director, left.', 'who whom whose which'),
  conjunctions: list('They met Ostrov {} Quiroga.', 'and'),
  predecessors: list('They met his {} in Beijing.', 'predecessor'),
  coordinators: list('They met in Moscow {} Beijing.', 'and or the'),
  speaks: list(
    'Ostrov {} that it was over.',
    `said says say signed agreed told tells added adds explained explains argued argues wrote writes noted notes stated states warned warns
    recalled recalls insisted insists concluded concludes recognised recognizes acknowledged declared declares
    announced announces claimed claims asked asks replied replies believes thinks suggested suggests admitted admits stressed
    stresses underlined underlines pointed commented comments tweeted denied denies confirmed confirms emphasized emphasised
    criticized criticised called urged urges accused accuses praised condemned vowed pledged met visited`,
  ),
  pronouns: list('They wrote {} in capitals.', 'he she it him her they them his its we us you i me'),
  abstracts: list('Then {} Ostrov left.', ''),
};

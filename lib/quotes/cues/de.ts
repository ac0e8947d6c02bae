import { type Cues, list } from './cues.ts';

export const de: Cues = {
  saying: list(
    '„Es ist jetzt vorbei“, {} Ostrow.',
    `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten schrieb
    schreibt schrieben warnte warnt warnten fügte teilte teilten äußerte äußert äußerten berichtete berichtet berichteten
    ergänzte ergänzt antwortete antwortet fragte fragt kommentierte kommentiert bekräftigte bekräftigt begründete begründet
    behauptete behauptet bestätigte bestätigt versicherte versichert versprach verspricht verkündete verkündet kündigte
    räumte beklagte beklagt bemerkte bemerkt erinnerte erinnert erzählte erzählt hob unterstrich resümierte zitierte zitiert
    stellte wies heißt hieß lautet lautete twitterte rief forderte fordert forderten verlangte verlangt führte fuhr
    argumentierte argumentiert ließ wörtlich mahnte mahnt lobte lobt urteilte prophezeite gab sprach spricht sprachen`,
  ),
  calling: list(
    'Ostrow {} den Plan „eine sehr schlechte Idee“.',
    `nannte nennt nannten bezeichnete bezeichnet bezeichneten kritisierte kritisiert kritisierten verurteilte verurteilt
    verurteilten beschrieb beschreibt wertete wertet lehnte begrüßte begrüßt wies warf wirft spricht sah sieht hält hielt
    bewertete würdigte titulierte beschimpfte beschuldigte wollte will`,
  ),
  sourcePhrases: list(
    'Es sei, {} Ostrow, „vorbei und aus“.',
    'laut so nach_Angaben_von nach_den_Worten_von zufolge nach_Ansicht_von nach_Meinung_von',
  ),
  speechNouns: list(
    'Die {} von Ostrow, es sei „aus“, kam spät.',
    'Erklärung Aussage Aussagen Worte Wort Worten Rede Brief Mitteilung Stellungnahme Äußerung Äußerungen Interview Forderung Warnung Kritik Vorwurf Meinung Antwort Frage Behauptung Ankündigung Begründung Zitat',
  ),
  documents: list(
    'Der {} sagt „es ist aus“.',
    'Erklärung Bericht Text Brief Mitteilung Pressemitteilung Resolution Vertrag Artikel Gesetz Studie Zeitung Magazin Dokument Papier Urteil Begründung Beschluss Antrag Website Blog Stellungnahme',
  ),
  institutions: list(
    'Das {} sagte „es ist aus“.',
    'Ministerium Außenministerium Innenministerium Verteidigungsministerium Regierung Bundesregierung Botschaft Kommission Rat Parlament Ausschuss Partei Behörde Amt Agentur Bank Gericht Kreml Firma Unternehmen Konzern Gruppe Organisation Verband Universität Institut Polizei Armee Fraktion Gewerkschaft Verein Stiftung Staatsanwaltschaft',
  ),
  persons: list(
    'Der {} sagte „es ist aus“.',
    `Minister Ministerin Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Außenminister Außenministerin
    Innenminister Botschafter Botschafterin Sprecher Sprecherin Beamter Diplomat Diplomatin Senator Senatorin Abgeordneter
    Abgeordnete Gouverneur Bürgermeister General Kommandeur Chef Chefin Leiter Leiterin Vorsitzender Vorsitzende Sekretär
    Generalsekretär Berater Beraterin Professor Professorin Experte Expertin Analyst Forscher Forscherin Historiker Ökonom
    Politologe Direktor Direktorin Autor Autorin Journalist Journalistin Anwalt Anwältin Richter Staatsanwalt Arzt Mann Frau
    Politiker Politikerin Ministerpräsident Ministerpräsidentin Regierungschef Staatschef Parteichef Geschäftsführer
    Pressesprecher Regierungssprecher Augenzeuge Zeuge Premierminister Papst`,
  ),
  groups: list(
    'Die {} sagten „es ist aus“.',
    'Minister Präsidenten Politiker Beamte Diplomaten Experten Forscher Autoren Journalisten Kritiker Aktivisten Demonstranten Parteien Länder Regierungen Behörden Anwälte Grünen Ermittler Wissenschaftler Veranstalter Gegner',
  ),
  he: list('„Es ist aus“, sagte {}.', 'er'),
  she: list('„Es ist aus“, sagte {}.', 'sie'),
  they: list('„Es ist aus“, sagten {}.', 'beide'),
  hisOf: list('{} Erklärung, es sei „aus“, kam spät.', 'sein seine seiner seinem seinen'),
  herOf: list('{} Erklärung, es sei „aus“, kam spät.', ''),
  theirOf: list('{} Erklärung, es sei „aus“, kam spät.', 'ihr ihre ihrer ihrem ihren'),
  definite: list(
    '{} Minister sagte „es ist aus“.',
    'der die das den dem des dieser diese sein seine ihr ihre',
  ),
  indefinite: list('{} Minister sagte „es ist aus“.', 'ein eine einer einige mehrere zwei'),
  prepositions: list(
    'Es ist „aus“ {} Ostrow, sagt man.',
    'von vom mit gegen über unter in im an am auf zwischen für durch bei beim zu zum zur nach vor seit aus gegenüber',
  ),
  infinitive: list('Er kam, um {} sagen „es ist aus“.', 'zu'),
  by: list('Es wurde „vorbei und aus“ genannt {} Ostrow.', 'von vom durch'),
  and: list('Ostrow {} Petrow sagten „es ist aus“.', 'und'),
  works: list(
    'Der {} „Über den Berg“ lief.',
    'Film Buch Roman Lied Song Album Artikel Serie Sendung Dokumentation Stück Gedicht Bild Zeitschrift Zeitung Website Magazin Titel Zeitungsgruppe Schiff Sonde Projekt Programm Aktion Kampagne Verein Initiative Gruppe Partei Operation Hurrikan Taifun Preis betitelt Thema Motto Orden Restaurant Hotel',
  ),
  labels: list(
    'Die {} „alte Garde“ ging.',
    'sogenannte sogenannten sogenannter genannt genannte genannten so_genannte so_genannten namens Begriff Wort Bezeichnung Name Namen',
  ),
  clausal: list('Ostrow {}, es sei aus.', 'sagte sagt erklärte erklärt betonte betont meinte meint'),
  telling: list('Ostrow {}, es sei aus.', 'sagte'),
  remark: list('Ostrow sagte, es sei aus, {} stimmt.', 'welches welcher'),
  but: list('Es wurde gesagt, {} nicht von Ostrow.', 'aber'),
  clause: list('Ostrow sagte, {} sei aus.', 'es er sie man'),
  that: list('Ostrow sagte, {} alles vorbei sei.', 'dass daß'),
};

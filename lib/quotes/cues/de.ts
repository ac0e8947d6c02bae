import { list } from '../../text/word-list.ts';
import type { Cues } from './cues.ts';

export const de: Cues = {
  saying: list(
    '„Es ist jetzt vorbei“, {} Ostrow.',
    `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten
    schrieb schreibt schrieben warnte warnt warnten fügte teilte teilten äußerte äußert äußerten berichtete
    berichtet berichteten ergänzte ergänzt antwortete antwortet fragte fragt kommentierte kommentiert bekräftigte
    bekräftigt begründete begründet behauptete behauptet bestätigte bestätigt versicherte versichert versprach
    verspricht verkündete verkündet kündigte räumte beklagte beklagt bemerkte bemerkt erinnerte erinnert erzählte
    erzählt hob unterstrich resümierte zitierte zitiert stellte wies heißt hieß lautet lautete twitterte rief
    forderte fordert forderten verlangte verlangt führte fuhr fragen gab_bekannt ruft argumentierte argumentiert
    reagierte ließ wörtlich mahnte mahnt lobte lobt urteilte prophezeite gab sprach spricht sprachen betonen meinen
    gemeint schreiben geschrieben warnen gewarnt fügten fügt teilt mitgeteilt geäußert berichten ergänzten
    antworteten geantwortet fragten gefragt kommentierten bekräftigten begründeten behaupteten bestätigten
    versicherten versprachen versprochen verkündeten kündigten kündigt angekündigt räumten räumt eingeräumt
    beklagten bemerkten erinnerten erzählten hoben hebt unterstrichen unterstreicht resümiert zitieren stellten
    stellt wiesen weist twitterten twittert riefen fordern gefordert verlangten führten führt fahren argumentierten
    ließen lässt mahnten mahnen lobten urteilten urteilt prophezeiten prophezeit gaben gibt sprechen gesprochen
    bedauerte bedauerten bedauert entgegnete entgegneten entgegnet erwiderte erwiderten erwidert konterte konterten
    kontert konstatierte konstatiert analysierte analysiert drohte drohten droht gedroht schimpfte schimpft klagte
    klagten klagt spottete spottet witzelte scherzte seufzte flüsterte rügte rügt glaubt glaubte glaubten denkt
    dachte findet fand vermutet vermutete schätzt schätzte befand befindet hofft hoffte beteuerte beteuerten
    beteuert beschwor wiederholte wiederholten wiederholt plädierte plädiert appellierte appelliert empörte empört
    gestand gesteht präzisierte präzisiert erläuterte erläuterten erläutert schilderte schilderten schildert
    verteidigte kritisierte bilanzierte bilanziert postete postet notierte notiert sinnierte fasste folgerte folgert
    beschwerte formulierte formuliert erwähnte signalisierte betonend gemahnt gelobt gerufen geklagt gespottet gerügt beschworen
    verlautet verlautete`,
  ),
  calling: list(
    'Ostrow {} den Plan „eine sehr schlechte Idee“.',
    `nannte nennt nannten bezeichnete bezeichnet bezeichneten kritisierte kritisiert kritisierten verurteilte
    verurteilt verurteilten beschrieb beschreibt wertete wertet lehnte begrüßte begrüßt wies warf wirft spricht sah
    sieht hält hielt bewertete würdigte titulierte beschimpfte beschuldigte wollte will nennen genannt bezeichnen
    kritisieren beschrieben werteten gewertet lehnten lehnt abgelehnt begrüßten wiesen warfen vorgeworfen sprach
    sprachen sahen hielten bewertet würdigten würdigt beschimpft beschuldigten beschuldigt wollten tat verspottete
    rügte tadelte pries preist feierte prangerte geißelte verteidigte verteidigt empfand charakterisierte
    charakterisiert stufte stufen eingestuft verglich vergleicht benannte forderte fordert gefordert versprach
    beklagte beklagt bedauerte äußerte zeigte betrachtet betrachtete ankündigte drohte`,
  ),
  reading: list('In dem Brief {} es: „es ist aus“.', 'heißt hieß steht stand lautet lautete geschrieben'),
  as: list('Ostrow sieht es {} „vorbei“.', 'als'),
  reportive: list(
    'Die Gespräche {} „vorbei“.',
    `sei seien wäre wären hätte hätten habe werde könne müsse dürfe solle würde würden wolle gebe komme stehe gehe lasse
    bestehe handele handle brauche mache wisse liege bleibe führe diene stelle sehe verstoße verfolge`,
  ),
  sourcePhrases: list(
    'Es sei, {} Ostrow, „vorbei und aus“.',
    `laut so nach_Angaben_von nach_den_Worten_von zufolge nach_Ansicht_von nach_Meinung_von nach_Auffassung_von
    nach_Einschätzung_von nach_Darstellung_von nach_Meinung_der nach_Angaben_der nach_Angaben_des
    nach_den_Worten_des nach_den_Worten_der nach_Worten_von aus_Sicht_von in_den_Worten_von gemäß nach_Aussage_von
    nach_Aussagen_von unter_Berufung_auf`,
  ),
  views: list('{} Ostrow ist es „aus“.', 'für'),
  speechNouns: list(
    'Die {} von Ostrow, es sei „aus“, kam spät.',
    `Erklärung Aussage Aussagen Worte Wort Worten Rede Brief Mitteilung Stellungnahme Äußerung Äußerungen Interview
    Forderung Warnung Kritik Vorwurf Meinung Antwort Frage Behauptung Ankündigung Begründung Zitat Erklärungen
    Wortes Reden Briefes Mitteilungen Ansprache Pressekonferenz Tweet Beitrag Kommentar Kommentare Bemerkung
    Bemerkungen Versprechen Drohung Drohungen Warnungen Vorwürfe Vorwurfs Vorschlag Urteil Einschätzung Bitte Ruf
    Satz Formel Losung Appell Reaktion Zusage Klage Gastbeitrag Auftritt Regierungserklärung Lob Analyse Bilanz
    Hinweis Spruch Behauptungen Forderungen Antworten`,
  ),
  documents: list(
    'Der {} sagt „es ist aus“.',
    `Erklärung Bericht Text Brief Mitteilung Pressemitteilung Resolution Vertrag Artikel Gesetz Studie Zeitung
    Magazin Dokument Papier Urteil Begründung Beschluss Antrag Website Blog Stellungnahme Abschlusserklärung
    Kommuniqué Berichts Dokuments Entwurf Verfassung Grundgesetz Gesetzentwurf Anklageschrift Leitartikel Kommentar
    Essay Weißbuch Charta Abkommen Protokoll Umfrage Depesche Meldung Nachrichtenagentur Blatt Wochenzeitung
    Tageszeitung Rundschreiben Memorandum Gutachten Fazit Petition Aufruf Plakat Banner`,
  ),
  institutions: list(
    'Das {} sagte „es ist aus“.',
    `Ministerium Außenministerium Innenministerium Verteidigungsministerium Regierung Bundesregierung Botschaft
    Kommission Rat Parlament Ausschuss Partei Behörde Amt Agentur Bank Gericht Kreml Firma Unternehmen Konzern
    Gruppe Organisation Verband Universität Institut Polizei Armee Fraktion Gewerkschaft Verein Stiftung
    Staatsanwaltschaft Auswärtige_Amt Auswärtiges_Amt Weiße_Haus Staatsduma Volkskongress Bundestag Bundesrat
    Bundeswehr Kanzleramt Kabinett Senat Kongress Repräsentantenhaus Union Bündnis Allianz Verwaltung
    Staatsregierung Landesregierung Opposition Regime Delegation Armeeführung Generalstab Pentagon Handelskammer
    Zentralbank Nachrichtenagentur Sender Ministerien Präsidialamt Wirtschaftsministerium Handelsministerium
    Justizministerium Finanzministerium Konsulat Vertretung Mission Konsortium`,
  ),
  persons: list(
    'Der {} sagte „es ist aus“.',
    `Minister Ministerin Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Außenminister
    Außenministerin Innenminister Botschafter Botschafterin Sprecher Sprecherin Beamter Diplomat Diplomatin Senator
    Senatorin Abgeordneter Abgeordnete Gouverneur Bürgermeister General Kommandeur Chef Chefin Leiter Leiterin
    Vorsitzender Vorsitzende Sekretär Generalsekretär Berater Beraterin Professor Professorin Experte Expertin
    Analyst Forscher Forscherin Historiker Ökonom Politologe Direktor Direktorin Autor Autorin Journalist
    Journalistin Anwalt Anwältin Richter Staatsanwalt Arzt Mann Frau Politiker Politikerin Ministerpräsident
    Ministerpräsidentin Regierungschef Staatschef Parteichef Geschäftsführer Pressesprecher Regierungssprecher
    Augenzeuge Zeuge Premierminister Papst -sprecher -sprecherin -minister -ministerin -präsident -präsidentin -chef
    -chefin -vorsitzende -vorsitzender -vorsitzenden -anwalt -anwältin -experte -expertin -leiter -leiterin
    -direktor -direktorin -sekretär -beauftragte -beauftragter -politiker -politikerin -kanzler -botschafter König
    Königin Kremlsprecher Regierungssprecherin Außenamtssprecher Außenamtssprecherin Ministeriumssprecher
    Vizepräsident Vizepräsidentin Vizekanzler Vizeminister Vizeaußenminister US-Präsident Staatspräsident
    Staatspräsidentin Bundespräsident Bundesaußenminister Bundesaußenministerin Verteidigungsminister
    Verteidigungsministerin Finanzminister Wirtschaftsminister Innenministerin Handelsminister Regierungschefin
    Parteichefin Amtskollege Amtskollegin Unterhändler Gesandter Gesandte Sonderbeauftragter Vertreter Vertreterin
    Außenbeauftragter Außenbeauftragte Kommissar Kommissarin Kommissionspräsidentin Kommissionschefin
    Generalsekretärin Abgeordneten Europaabgeordneter Aktivist Aktivistin Oppositionspolitiker Dissident Insider
    Quelle Gewährsmann Wissenschaftler Wissenschaftlerin Politologin Sinologe Sinologin Ökonomin Soziologe Jurist
    Juristin Völkerrechtler Philosoph Publizist Kolumnist Oberst Offizier Admiral Generalleutnant Prinz Unternehmer
    Staatssekretär Staatssekretärin Oberbefehlshaber Stratege Beobachter Schriftsteller Korrespondent Chefdiplomat
    Spitzendiplomat Nachfolger Vorgänger Gegner Historikerin Analystin Richterin Staatsanwältin Ärztin Soziologin
    Philosophin Publizistin Schriftstellerin Korrespondentin Beobachterin Zeugin Beamtin Gouverneurin
    Bürgermeisterin Unterhändlerin Völkerrechtlerin Generalin Unternehmerin Stellvertreter Stellvertreterin
    Botschaftsrat Konsul Konsulin`,
  ),
  groups: list(
    'Die {} sagten „es ist aus“.',
    `Minister Präsidenten Politiker Beamte Diplomaten Experten Forscher Autoren Journalisten Kritiker Aktivisten
    Demonstranten Parteien Länder Regierungen Behörden Anwälte Grünen Ermittler Wissenschaftler Veranstalter Gegner
    Außenminister Staatschefs Regierungschefs Abgeordnete Senatoren Vertreter Beobachter Historiker Ökonomen
    Juristen Berater Oppositionelle Militärs Generäle Insider Zeugen Quellen Verbündete Verbündeten Staaten Nationen
    Mächte Unterhändler Sprecher Politikwissenschaftler Sicherheitskreise Diplomatenkreise Regierungskreise Seiten
    Hauptstädte Männer Frauen Nachbarn`,
  ),
  he: list('„Es ist aus“, sagte {}.', 'er'),
  she: list('„Es ist aus“, sagte {}.', 'sie'),
  they: list('„Es ist aus“, sagten {}.', 'beide'),
  it: list('„Es ist aus“, sagte {}.', ''),
  hisOf: list('{} Erklärung, es sei „aus“, kam spät.', 'sein seine seiner seinem seinen'),
  herOf: list('{} Erklärung, es sei „aus“, kam spät.', ''),
  theirOf: list('{} Erklärung, es sei „aus“, kam spät.', 'ihr ihre ihrer ihrem ihren'),
  definite: list(
    '{} Minister sagte „es ist aus“.',
    `der die das den dem des dieser diese sein seine ihr ihre jener jene jenes diesem dieses deren dessen beide
    beiden`,
  ),
  indefinite: list(
    '{} Minister sagte „es ist aus“.',
    `ein eine einer einige mehrere zwei einem einen eines drei vier manche etliche zahlreiche viele`,
  ),
  prepositions: list(
    'Es ist „aus“ {} Ostrow, sagt man.',
    `von vom mit gegen über unter in im an am auf zwischen für durch bei beim zu zum zur nach vor seit aus gegenüber
    ohne trotz wegen neben hinter um bis samt laut während außer`,
  ),
  infinitive: list('Er kam, um {} sagen „es ist aus“.', 'zu'),
  by: list('Es wurde „vorbei und aus“ genannt {} Ostrow.', 'von vom durch seitens'),
  and: list('Ostrow {} Petrow sagten „es ist aus“.', 'und'),
  works: list(
    'Der {} „Über den Berg“ lief.',
    `Film Buch Roman Lied Song Album Artikel Serie Sendung Dokumentation Stück Gedicht Bild Zeitschrift Zeitung
    Website Magazin Titel Zeitungsgruppe Schiff Sonde Projekt Programm Aktion Kampagne Verein Initiative Gruppe
    Partei Operation Hurrikan Taifun Preis betitelt Thema Motto Orden Restaurant Hotel Spielfilm Dokumentarfilm
    Kurzfilm Erzählung Essay Agentur Nachrichtenagentur Sender Fernsehsender Internetseite Webseite Fachblatt -agentur -sender -blatt -zeitung -magazin -portal -schiff -verband -organisation -verein -roman -film -firma Firma Unternehmen Organisation Band Oper Sinfonie Ausstellung Podcast Kolumne Aufsatz Studie Wochenzeitung Tageszeitung
    Blatt Nachrichtenmagazin Gemälde Hymne`,
  ),
  labels: list(
    'Die {} „alte Garde“ ging.',
    `sogenannte sogenannten sogenannter genannt genannte genannten so_genannte so_genannten namens Begriff Wort
    Bezeichnung Name Namen angebliche angeblichen vermeintliche vermeintlichen so_genannter betitelte betitelt bekannt_als Schlagwort
    Schlagworte Parole Ausdruck Spitzname Spitznamen Etikett Slogan Stichwort Begriffe Wörter`,
  ),
  clausal: list('Ostrow {}, es sei aus.', 'sagte sagt erklärte erklärt betonte betont meinte meint'),
  telling: list('Ostrow {}, es sei aus.', 'sagte'),
  remark: list('Ostrow sagte, es sei aus, {} stimmt.', 'welcher welches'),
  freeRelatives: list('Es endete mit dem, {} Ostrow eine Farce nannte.', 'was'),
  negations: list('{} Ostrow sagte „es ist aus“.', 'weder noch kein keine keiner'),
  within: list('{} Ostrow sagt man „aus“.', ''),
  auxiliaries: list('Es {} genannt.', ''),
  perfect: list('Ostrow {} den Plan „vorbei“ genannt.', 'hat hatte haben hatten'),
  linking: list(
    'Es wurde gesagt, {} nicht von Ostrow.',
    'aber während obwohl weil denn wobei nachdem bevor wenn sondern welcher welche welches',
  ),
  homographs: list('Wir wissen, dass sie {} kamen.', ``),
  clause: list('Ostrow sagte, {} sei aus.', 'es er sie man'),
  that: list('Ostrow sagte, {} alles vorbei sei.', 'dass'),
  turns: list(
    '{}: Und dann?',
    'Frage Antwort Moderator Moderatorin Reporter Reporterin Journalist Journalistin Interviewer Zwischenfrage Zusatzfrage Zuruf Vorsitzende Vorsitzender F A',
  ),
  selves: list('Ostrow: Dann ging {}.', 'ich wir Sie mir mich uns mein meine unser unsere Ihnen Ihre Ihr'),
  impersonal: list(
    'In Moskau {}, es sei „aus“.',
    'heißt_es hieß_es heiße_es es_heißt es_hieß verlautet verlautete war_zu_hören ist_zu_hören sagt_man sagte_man meint_man',
  ),
  reflexives: list('Ostrow {} „besorgt“ genannt.', ''),
  quoting: list('Die Agentur {} Ostrow: „es ist aus“.', 'zitierte zitiert zitierten zitieren'),
  ofPersons: list('Die Agentur zitierte {} Ostrow.', ''),
};

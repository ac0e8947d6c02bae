import { list } from '../../text/word-list.ts';
import type { MentionWords } from './words.ts';

export const de: MentionWords = {
  plain: list(
    '{} Ostrow ging.',
    `Berliner Pekinger Moskauer Brüsseler Pariser Londoner Kiewer Warschauer der die das den dem des ein eine einer einem einen eines kein keine dieser diese dieses diesen diesem jener jene jenen jenem er es wir
    ihr ich du man sich sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere wer was wann wo wie
    warum welche welcher und oder aber denn sondern doch wenn weil dass ob als während obwohl nachdem bevor bis seit
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne zwischen neben
    trotz wegen laut ist sind war waren wird wurde wurden hat haben hatte hatten kann können soll sollen muss müssen
    will wollen nicht auch nur noch schon sehr so dann da dort hier jetzt heute gestern morgen immer nie oft bereits
    erst zuvor danach später zudem außerdem allerdings jedoch dabei damit dafür dagegen daher deshalb dennoch
    trotzdem etwa rund mehr weniger viele einige alle beide andere zwei drei vier fünf sechs sieben acht neun zehn
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember foto Antwort Antworten Frage Fragen Worte Worten Wort Angaben Aussage
    Aussagen Äußerung Äußerungen Ansicht Auffassung Meinung Einschätzung Darstellung Sicht Erklärung Mitteilung
    Stellungnahme Rede Gespräch Gespräche Gesprächen Treffen Besuch Reise Gipfel Konferenz Sitzung Verhandlungen
    Verhandlung Abkommen Vertrag Vereinbarung Beziehungen Beziehung Zusammenarbeit Partnerschaft Bündnis Sanktionen
    Strafmaßnahmen Maßnahmen Maßnahme Entscheidung Beschluss Liste Bericht Berichte Krieg Frieden Konflikt Krise
    Streit Lage Sicherheit Freiheit Demokratie Menschenrechte Wirtschaft Handel Macht Mächte Staat Staaten Land
    Länder Ländern Regierung Regierungen Regierungschefs Seite Seiten Welt Zeit Tag Tage Tagen Woche Wochen Monat
    Monate Monaten Jahr Jahre Jahren Abend Nacht Mittag Uhr Prozent Millionen Milliarden Euro Dollar Menschen Volk
    Bürger Leute Frauen Männer Kinder Soldaten Truppen Waffen Raketen Armee Polizei Medien Presse Zeitung Zeitungen
    Journalisten Reporter Experten Beobachter Kritiker Diplomaten Politiker Minister Abgeordnete Vertreter Beamte
    Sprecher Anfang Ende Beginn Mitte Teil Teile Grund Gründe Gründen Ziel Ziele Folge Folgen Rahmen Zusammenhang
    Hintergrund Blick Weg Wege Schritt Schritte Fall Fälle Form Art Weise Recht Rechte Gesetz Gesetze Problem
    Probleme Hilfe Unterstützung Druck Kritik Vorwurf Vorwürfe Warnung Forderung Forderungen Bedrohung Gefahr
    Angriff Angriffe Grenze Grenzen Gebiet Gebiete Region Regionen Stadt Städte Hauptstadt Hauptstädte Nachbarn
    Freund Freunde Feind Feinde Gegner Partner Verbündete Verbündeten Buch Film Haus Tür Tisch Hand Hände Kopf Herz
    Stimme Stimmen Zahl Zahlen Daten Studie Umfrage Wahl Wahlen Partei Parteien Politik Außenpolitik Diplomatie
    Botschaft Notizen Kollege Kollegen Gast Gäste Verspätung Bestand Ordnung Regeln Werte Interessen Angelegenheiten
    Ebene Bereich Entwicklung Technik Technologie Energie Gas Öl Export Exporte Import Importe Schlagzeile Bild
    Fotos Video Quelle Quellen Agentur Nachrichten Meldung Thema Themen Punkt Punkte Plan Pläne Vorschlag Vorschläge
    Lösung Dialog Vertrauen Respekt Verantwortung Provokation Freundschaft Feindschaft Wettbewerb Herausforderung
    Jahrhundert Tiefpunkt Ton Buchstaben Rekord Rekorde Parlament Parlamente Gericht Gerichte Sache Rolle Bühne
    Kreis Kreise Kreisen dpa afp reuters ap interview gastbeitrag analyse kommentar zwar gar ebenso sowie sowohl
    weder entweder je desto umso nun also eben gerade gegenüber innerhalb außerhalb angesichts aufgrund anlässlich
    infolge mithilfe hinsichtlich bezüglich gemäß entsprechend dank statt anstatt mittels samt zuletzt schließlich
    endlich inzwischen unterdessen währenddessen vielmehr allein selbst sogar ebenfalls gleichzeitig zugleich
    insgesamt allem besonders vermutlich wahrscheinlich offenbar angeblich möglicherweise vielleicht leider
    natürlich immerhin keineswegs niemand jemand etwas nichts alles jeder jede jedes manche mehrere wenige solche
    derselbe dieselbe dasselbe neue neuen neuer neues alte alten große großen großer kleine erste ersten zweite
    dritten letzte letzten nächste nächsten weitere weiteren heutige gestrige`,
  ),
  adjectives: list(
    'Sie sahen {} Hafen am Mittag.',
    'neue neuer neues große großer alte alter nord süd ost west sankt',
  ),
  never: list(
    'Es war {} auch so.',
    'sie ihnen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember tv bip dna',
  ),
  titles: list(
    'Dann ging {} Ostrow.',
    `aktivist aktivistin gründer gründerin herr frau dr prof professor professorin präsident präsidentin premier premierminister premierministerin kanzler
    kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin verteidigungsminister
    verteidigungsministerin innenminister finanzminister staatspräsident botschafter botschafterin sprecher
    sprecherin general senator senatorin abgeordneter abgeordnete generalsekretär chef chefin könig königin prinz
    papst bürgermeister gouverneur direktor direktorin regierungschef staatschef parteichef us-präsident
    bundesaußenminister bundesaußenministerin kremlsprecher regierungssprecher regierungssprecherin
    außenamtssprecher außenamtssprecherin vizepräsident vizepräsidentin vizekanzler vizeaußenminister
    bundespräsident wirtschaftsminister wirtschaftsministerin innenministerin finanzministerin handelsminister
    amtskollege amtskollegin generalsekretärin kommissionspräsidentin kommissionschefin außenbeauftragter
    außenbeauftragte ministerpräsident ministerpräsidentin parteichefin regierungschefin oberst oberstleutnant
    leutnant hauptmann admiral marschall feldmarschall kommandeur richter richterin staatsanwalt anwalt anwältin
    kardinal bischof pater sir lord lady berater beraterin historiker historikerin politologe politologin sinologe
    sinologin ökonom ökonomin analyst analystin forscher forscherin journalist journalistin autor autorin experte
    expertin völkerrechtler publizist staatssekretär staatssekretärin unterhändler gesandter sonderbeauftragter
    politiker politikerin abgeordneten vize fraktionsvize fraktionschef fraktionschefin diplomat diplomatin
    chefdiplomat chefdiplomatin`,
  ),
  qualifiers: list(
    'Dann ging der {} Minister Ostrow.',
    `ehemalige ehemaliger frühere früherer damalige damaliger stellvertretende stellvertretender amtierende
    amtierender ex ehemaligen früheren damaligen stellvertretenden amtierenden künftige künftiger künftigen
    scheidende scheidender scheidenden neue neuer neuen kommissarische kommissarischer verstorbene`,
  ),
  experts: list(
    'Der Text ist von einem {} der Stadt.',
    `professor professorin experte expertin analyst analystin forscher forscherin historiker historikerin politologe
    politologin sinologe sinologin ökonom ökonomin direktor direktorin wissenschaftler wissenschaftlerin
    politikwissenschaftler politikwissenschaftlerin jurist juristin völkerrechtler soziologe soziologin philosoph
    philosophin publizist publizistin autor autorin journalist journalistin schriftsteller schriftstellerin anwalt
    anwältin dozent dozentin leiter leiterin osteuropahistoriker chinaexperte russlandexperte stratege berater
    beraterin kenner kennerin mitarbeiter mitarbeiterin`,
  ),
  leaders: list(
    'Die {} trafen sich im Juni.',
    'präsidenten minister außenminister männer frauen diplomaten staatschefs',
  ),
  joint: list('Die {} Erklärung kam spät.', 'gemeinsame gemeinsamen gemeinsamer ihre ihrer'),
  sirs: list('Dann geht {} Ostrow.', 'herr könig prinz'),
  madams: list('Dann geht {} Ostrowa.', 'frau königin prinzessin'),
  officials: list(
    'Der Text ist von einem {} der Stadt.',
    `sprecher sprecherin beamter beamte diplomat diplomatin minister ministerin präsident präsidentin botschafter
    botschafterin sekretär sekretärin senator senatorin abgeordneter abgeordnete chef chefin berater beraterin
    regierungssprecher pressesprecher vorsitzender vorsitzende leiter leiterin gouverneur general admiral oberst
    bürgermeister kommissar kommissarin generalsekretär unterhändler vertreter vertreterin staatssekretär
    vizepräsident mitglied regierungschef regierungschefin staatschef außenminister außenministerin
    verteidigungsminister botschaftsrat konsul`,
  ),
  bodies: list(
    'Sie schrieben an {} am Hafen.',
    `ministerium außenministerium verteidigungsministerium rat ausschuss kommission universität institut akademie
    schule bank partei agentur organisation amt gericht parlament kongress senat union verband stiftung zentrum
    gruppe armee polizei regierung außenamt innenministerium finanzministerium wirtschaftsministerium
    handelsministerium justizministerium hochschule fakultät forschungsinstitut thinktank observatorium verein
    gesellschaft unternehmen konzern gewerkschaft liga front bewegung bündnis allianz kanzleramt botschaft konsulat
    marine streitkräfte garde behörde fonds museum zeitung rundfunk sender fernsehen kabinett klub kammer fraktion
    bundestag bundesrat`,
  ),
  governing: list(
    'Sie schrieben an {} am Hafen.',
    'ministerium außenministerium verteidigungsministerium regierung parlament kongress senat amt',
  ),
  places: list(
    'Sie sahen {} am Hafen.',
    `fluss meer ozean see bucht golf insel inseln berg provinz region stadt dorf hafen straße platz meere gebirge tal
    wüste halbinsel kap kanal archipel wald hochebene bezirk präfektur kreis gebiet viertel brücke flughafen bahnhof
    meerenge hauptstadt küste`,
  ),
  things: list(
    'Sie reden von {} am Hafen.',
    'tag woche spiele pokal meisterschaft festival gesetz vertrag abkommen pakt protokoll konvention charta erklärung plan initiative programm projekt gipfel konferenz krieg revolution krise preis bericht verfassung operation strategie',
  ),
  links: list('Die Bank {} Handel ist alt.', 'der des für und von vom am im'),
  particles: list('Dann ging Jan {} Ostrow.', 'von van der den zu zur bin al el de'),
  locatives: list(
    'Sie trafen sich {} Peking.',
    'in nahe bei besuch besuchte besucht besuchen besuche verließ erreichte erreicht bereiste',
  ),
  culture: list('Sie mag chinesische {} sehr.', `küche sprache literatur dichtung salat restaurant`),
  tongues: list(
    'Sie {} Chinesisch in der Schule.',
    `spricht sprach lernt lernte studiert sprechen lernen liest unterrichtet versteht`,
  ),
  seated: list('Die Peking-{} Firma ging.', 'stämmig mitte'),
  towns: list('Sie sahen Moskau, die {} Russlands.', `hauptstadt stadt`),
  townThings: list(
    'Sie sahen die Moskauer {} am Mittag.',
    `metro u-bahn straßen straße flughafen bürgermeister bürgermeisterin einwohner stadtteil vorort vororte innenstadt hotel krankenhaus universität museum park bezirk`,
  ),
  journeys: list(
    'Der {} zwischen Moskau und Peking ist lang.',
    `zug flug flüge züge straße strecke bahn autobahn reise fahrt flog fuhr reiste fliegt reist entfernung`,
  ),
  tonguesIn: list('Er schrieb es {} Russisch.', `auf ins aus`),
  afterAdjectives: list(
    'Sie spricht russisch {} ihm.',
    `und oder aber mit zu für als von in im an auf ist war sind hat hatte wie wenn seit auch gut besser hier dort`,
  ),
  athletes: list('Der {} traf.', `bundestrainer nationaltrainer nationalspieler nationalelf`),
  sport: list(
    'Das {} war spät.',
    `spiel spiele tor tore stürmer torwart trainer bundestrainer halbfinale viertelfinale finale pokal wm em turnier meisterschaft stadion liga elfmeter fußball handball torschütze qualifikation nationalelf`,
  ),
  givens: list('Dann ging {} Ostrow.', `georgia jordan`),
  beginnings: list(
    'Ministerpräsident Ostrow {} im März.',
    'folgte wurde übernahm gewählt ernannt vereidigt antrat',
  ),
  relatives: list('Ostrow, {} Direktor war, ging.', 'welcher welche dessen deren'),
  conjunctions: list('Sie sahen Ostrow {} Quiroga.', 'und'),
  predecessors: list(
    'Sie trafen seinen {} in Peking.',
    'vorgänger vorgängerin vorgängers amtsvorgänger amtsvorgängerin',
  ),
  coordinators: list('Sie trafen sich in Moskau {} Peking.', 'und oder der die'),
  speaks: list(
    'Ostrow {}, es sei vorbei.',
    'so laut sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt warnte warnt forderte fordert kritisierte kritisiert teilte fügte äußerte berichtete',
  ),
  pronouns: list('Sie schrieben {} groß.', 'er sie es ihm ihn ihr wir uns ich'),
  abstracts: list(
    'Nach Warn{} von Ostrow ging er.',
    'ung heit keit schaft tion sicht angaben worten aussagen',
  ),
};

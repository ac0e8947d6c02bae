import { list, type MentionWords } from './words.ts';

export const de: MentionWords = {
  plain: list(
    '{} Ostrow ging.',
    `der die das den dem des ein eine einer einem einen eines kein keine dieser diese dieses jener jene er sie es wir ihr ich
    du man sich sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere wer was wann wo wie warum welche welcher
    und oder aber denn sondern doch wenn weil dass ob als während obwohl nachdem bevor bis seit in im an am auf aus bei beim
    mit nach von vom vor zu zum zur über unter um durch für gegen ohne zwischen neben trotz wegen laut ist sind war waren wird
    wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen nicht auch nur noch schon sehr so
    dann da dort hier jetzt heute gestern morgen immer nie oft bereits erst zuvor danach später zudem außerdem allerdings
    jedoch dabei damit dafür dagegen daher deshalb dennoch trotzdem etwa rund mehr weniger viele einige alle beide andere
    zwei drei vier fünf sechs sieben acht neun zehn montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
    märz april mai juni juli august september oktober november dezember foto`,
  ),
  adjectives: list(
    'Sie sahen {} Hafen am Mittag.',
    'neue neuer neues große großer alte alter nord süd ost west sankt',
  ),
  never: list(
    'Es war {} auch so.',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember tv bip dna',
  ),
  titles: list(
    'Dann ging {} Ostrow.',
    'herr frau dr prof professor professorin präsident präsidentin premier premierminister premierministerin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin verteidigungsminister verteidigungsministerin innenminister finanzminister staatspräsident botschafter botschafterin sprecher sprecherin general senator senatorin abgeordneter abgeordnete generalsekretär chef chefin könig königin prinz papst bürgermeister gouverneur direktor direktorin regierungschef staatschef parteichef us-präsident',
  ),
  qualifiers: list(
    'Dann ging der {} Minister Ostrow.',
    'ehemalige ehemaliger frühere früherer damalige damaliger stellvertretende stellvertretender amtierende amtierender ex',
  ),
  experts: list(
    'Der Text ist von einem {} der Stadt.',
    'professor professorin experte expertin analyst analystin forscher forscherin historiker historikerin politologe politologin sinologe sinologin ökonom ökonomin direktor direktorin wissenschaftler wissenschaftlerin',
  ),
  officials: list(
    'Der Text ist von einem {} der Stadt.',
    'sprecher sprecherin beamter beamte diplomat diplomatin minister ministerin präsident präsidentin botschafter botschafterin sekretär sekretärin senator senatorin abgeordneter abgeordnete chef chefin berater beraterin',
  ),
  bodies: list(
    'Sie schrieben an {} am Hafen.',
    'ministerium außenministerium verteidigungsministerium rat ausschuss kommission universität institut akademie schule bank partei agentur organisation amt gericht parlament kongress senat union verband stiftung zentrum gruppe armee polizei regierung',
  ),
  governing: list(
    'Sie schrieben an {} am Hafen.',
    'ministerium außenministerium verteidigungsministerium regierung parlament kongress senat amt',
  ),
  places: list(
    'Sie sahen {} am Hafen.',
    'fluss meer ozean see bucht golf insel inseln berg provinz region stadt dorf hafen straße platz',
  ),
  things: list(
    'Sie reden von {} am Hafen.',
    'tag woche spiele pokal meisterschaft festival gesetz vertrag abkommen pakt protokoll konvention charta erklärung plan initiative programm projekt gipfel konferenz krieg revolution krise preis bericht verfassung operation strategie',
  ),
  links: list('Die Bank {} Handel ist alt.', 'der des für und von vom am im'),
  particles: list('Dann ging Jan {} Ostrow.', 'von van der den zu zur bin al el de'),
  locatives: list('Sie trafen sich {} Peking.', 'in nahe bei besuch besuchte besucht'),
  seated: list('Die Peking-{} Firma ging.', 'stämmig mitte'),
  coordinators: list('Sie trafen sich in Moskau {} Peking.', 'und oder der die'),
  speaks: list(
    'Ostrow {}, es sei vorbei.',
    'so laut sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt warnte warnt forderte fordert kritisierte kritisiert teilte fügte äußerte berichtete',
  ),
  pronouns: list('Sie schrieben {} groß.', 'er sie es ihm ihn ihr wir uns ich'),
};

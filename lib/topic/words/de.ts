import { stems, type TopicWords } from './words.ts';

export const de: TopicWords = {
  sample: 'Die {} zwischen beiden Hauptstädten geht weiter.',
  dealings:
    stems(`sanktion gipfeltreffen gipfel. eu-gipfel nato-gipfel botschafter botschaft. diplomat bilateral
    multilateral geopolit strafzoll strafzölle zölle. souveränität invasion einmarsch überfall waffenruhe
    waffenstillstand nato. abschreck spionage spion. spione. rakete atomwaffe atomar nuklear desinformation
    menschenrecht außenminist außenpolit delegation kommuniqué konsul embargo meerenge annexion gegner.
    hegemon vergeltung kalter_krieg gemeinsame_erklärung angriffskrieg exportkontroll handelskrieg handelsabkommen
    sicherheitsrat friedensgespräch friedensplan waffenliefer waffen. militärhilfe truppen. kampfjet panzer.
    gegenoffensive verteidigungsminist industriespionage cyberangriff drohne treuhandverwaltung luftangriff
    amtskollege amtskollegin auswärtiges_amt auswärtige_amt außenamt us-außenminister verteidigungspolit
    schlachtfeld artillerie kriegsschiff absichtserklärung schwarze_liste supermacht entspannungspolitik
    sondergesandt gebietsansprüche ausfuhrkontroll einbestell bündnisfall`),
  politics:
    stems(`minister. vertrag. gespräche beziehungen partnerschaft bündnis verbündet verhandl zoll. einmischung
    rivale militär krieg. krieges. kriegs. frieden. sicherheit spannung grenze gebiet strategisch armee`),
  others: {
    sport:
      stems(`spiel. spiele. turnier meisterschaft pokal liga bundesliga tor. tore. trainer. halbfinale viertelfinale
      finale. olympia olympi medaille athlet sportler spieler volleyball fußball tennis basketball handball hockey satz.
      mannschaft team. stadion weltmeister wettkampf kombinierer skispring biathlon`),
    elections: stems(`wahl. wahlen. wahlkampf kandidat stimmzettel unterschriften bundestag partei. parteien.
      opposition. landtag republikaner. demokraten. amtsenthebung abgeordnete demonstrat protest polizei gesetzentwurf urteil richter. verfassung
      kolonial imperial`),
    markets: stems(`aktie anleger börsengang umsatz gewinn. gewinne. auftrag aufträge inflation dividende
      quartal absatz. konsum. arbeitsmarkt wachstum. prognose rezession leitzins notenbank ökonom`),
    technology:
      stems(`smartphone handy. software app. apps. nutzer kunde. kunden. modell. modelle. elektroauto
      produkt. produkte.`),
    accidents: stems(`krankenhaus patient. patienten. krankheit virus corona pandemie impf infektion
      arzt. ärzte. mord. brand. feuerwehr erdbeben hochwasser unwetter`),
    culture:
      stems(`film. filme. album schauspieler sänger. festival museum roman. rezept restaurant touristen. urlaub
      mode.`),
  },
};

/**
 * Case endings of Russian and Ukrainian nouns and adjectives, longest first. `-ов`, `-ев` and `-ин` are left out: in
 * names they are part of the surname (Лавров), and a plural of a name hardly occurs.
 */
const CYRILLIC_ENDINGS = (
  'иями ями ами еей еем ого его ему ому ыми ими ией иям иях ия ии ию ою ею ей ея еи ой ий ый ая яя ое ее ые ие ом ем ам ям ах ях ую юю ым им ых их ' +
  'а я о е у ю ы и ь й'
).split(' ');
/** Китая, Шанхая: behind other letters than an adjective's last (китайская, северная) the ending is `-я`. */
const NOUN_IN_AI = /[^кншщ]ая$/u;
/** No letter before it is Cyrillic, and most words begin with one of those. */
const FIRST_CYRILLIC = 0x400;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** What a nominative may end in and a case too: Газпром, Вьетнам, Карабах. Behind another ending it goes as well. */
const LIKE_ENDING = /(?:ом|ам|ем|им|ым|ах|ях|их|ых)$/u;
/** Shorter words (США, ЕС) do not decline, or would lose what tells them apart. */
const SHORTEST_STEM = 3;

/** German adjectives of places, in every case: europäische, europäischen, europäischer. No other word ends so. */
const GERMAN_ADJECTIVE = /(?<=\p{L}{4}isch)e[mnrs]?$/u;

/** A folded word without its case ending, where its script writes one; the same for every case of one name. */
export function stem(key: string): string {
  if (key.charCodeAt(0) < FIRST_CYRILLIC)
    return key.length > 8 && key.includes('ische') ? key.replace(GERMAN_ADJECTIVE, '') : key;
  if (key.length <= SHORTEST_STEM || !CYRILLIC.test(key)) return key;
  if (NOUN_IN_AI.test(key)) return key.slice(0, -1);
  for (const ending of CYRILLIC_ENDINGS)
    if (key.endsWith(ending) && key.length - ending.length >= SHORTEST_STEM)
      return withoutLikeEnding(key.slice(0, -ending.length));
  return key;
}

function withoutLikeEnding(key: string): string {
  return key.length >= SHORTEST_STEM + 2 ? key.replace(LIKE_ENDING, '') : key;
}

/** Letters that Unicode does not decompose into a base letter and a mark, as names of the six languages use them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  Ё: 'е',
};
const LAST_ASCII = 0x7f;
const SPECIAL = /[łøđðþßæœıёЁ]/g;
/** Scripts in which nothing decomposes for good: these words need no more than the last steps of `fold`. */
const HAN = /^[\u4e00-\u9fff]+$/;
const CYRILLIC = /^[\u0400-\u045f]+$/;
/** Words of Latin letters and digits alone: every mark that they decompose into goes. */
const LATIN = /^[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]+$/;
const COMBINING = /[\u0300-\u036f]/g;
/** Marks on Latin letters only: й and ї must not lose theirs. Zero-width characters and soft hyphens go everywhere. */
const LATIN_MARK = /(?<=\p{Script=Latin}\p{M}*)\p{M}/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The form in which two spellings of one word are the same: lower case, Latin letters without their marks, compatibility
 * forms resolved, invisible characters dropped. For comparing only; never shown.
 */
export function fold(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > LAST_ASCII) return foldOther(word);
  return word.toLowerCase();
}

function foldOther(word: string): string {
  if (HAN.test(word)) return word;
  if (CYRILLIC.test(word)) return word.toLowerCase().replaceAll('ё', 'е');
  if (LATIN.test(word)) return lower(word.normalize('NFKD').replace(COMBINING, ''));
  return lower(word.replace(INVISIBLE, '').normalize('NFKD').replace(LATIN_MARK, '').normalize('NFC'));
}

function lower(word: string): string {
  return word.toLowerCase().replace(SPECIAL, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Words that are frequent in one of the languages and rare in the others. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to that with was is has which'.split(' '),
  fr: 'le les des et dans du une est que pour'.split(' '),
  es: 'el los las y en del una por con que'.split(' '),
  de: 'der die und das den nicht mit von ist ein'.split(' '),
};
const sampleLength = 4000;

/**
 * The primary subtag of a text's language. The script decides for Chinese and Russian; else what the page declares;
 * where it declares nothing, the language whose commonest words occur most, or `und`.
 */
export function textLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return declared ?? 'und';
  if (!/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(sample)) {
    if (share(sample, /\p{Script=Han}/gu, letters) > 0.5) return 'zh';
  }
  if (share(sample, /\p{Script=Cyrillic}/gu, letters) > 0.5) return isCyrillic(declared) ? declared : 'ru';
  return declared ?? commonest(sample);
}

const cyrillicLanguages = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);

function isCyrillic(lang: string | null): lang is string {
  return lang !== null && cyrillicLanguages.has(lang);
}

function share(sample: string, letter: RegExp, letters: number): number {
  return (sample.match(letter)?.length ?? 0) / letters;
}

function commonest(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'und';
  let most = words.length * 0.04; // fewer than one word in 25 is no sign of a language
  for (const [lang, common] of Object.entries(commonWords)) {
    const count = words.filter((word) => common.includes(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}

import type { PartialDate } from '../facts/schema.ts';
import { monthNames } from '../text/months.ts';
import type { Reading } from './reading.ts';

const patterns = new Map<string, RegExp | null>();

/** "11 March 2023", "March 11, 2023", "im März 2023"; the day where it is told. */
function patternFor(lang: string): RegExp | null {
  let pattern = patterns.get(lang);
  if (pattern === undefined) {
    const names = monthNames
      .get(lang)
      ?.map((forms, at) => `(?<m${at + 1}>${forms})`)
      .join('|');
    const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
    pattern = names
      ? new RegExp(
          `(?:${day}\\s+(?:de\\s+|of\\s+)?)?(?<!\\p{L})(?:${names})\\.?\\s+(?:(?<later>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:de[l]?\\s+)?(?<year>\\d{4})(?!\\d)`,
          'u',
        )
      : null;
    patterns.set(lang, pattern);
  }
  return pattern;
}

const CHINESE = /(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/u;

/** The month or day that the sentence of a word states in full; null where it states none. */
export function statedDate({ text, lang, sentences, sentenceOf }: Reading, at: number): PartialDate | null {
  const sentence = sentences[sentenceOf[at]!]!;
  const line = text.slice(sentence.start, sentence.end);
  const groups = (lang === 'zh' ? CHINESE : patternFor(lang))?.exec(line)?.groups;
  if (!groups) return null;
  const month =
    groups.month ??
    Object.keys(groups)
      .find((name) => /^m\d/.test(name) && groups[name])
      ?.slice(1);
  const day = groups.day ?? groups.later;
  return [groups.year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

import { fold } from './normalize.ts';
import type { Span } from './span.ts';

/**
 * The words of a text in reading order, as columns. A word is a run of letters, marks and digits; hyphens and apostrophes
 * part words (`Jin-ping` is two, `China's` is `China` and `s`), dotted initials are one (`U.S.`), a capital
 * inside a word begins a new one, and a Chinese or
 * Japanese character is a word of its own, since those scripts write no blanks.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The folded words (see `fold`), dots of initials dropped. */
  readonly keys: readonly string[];
}

const IDEOGRAPH = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}|[${IDEOGRAPH}]|(?:(?![${IDEOGRAPH}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060])+`,
  'gu',
);

/** A capital after a small letter: `LavrovThey` is two words that lost their blank, and `McConnell` may be two as well. */
const GLUED = /\p{Ll}\p{Lu}/u;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Linear in the length of the text; a text of any content is accepted, lone surrogates included. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    let start = match.index;
    for (const word of GLUED.test(match[0]) ? match[0].split(SEAM) : [match[0]]) {
      starts.push(start);
      ends.push(start + word.length);
      keys.push(fold(word.includes('.') ? word.replaceAll('.', '') : word));
      start += word.length;
    }
  }
  return { text, count: keys.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), keys };
}

export function surfaceOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** What stands between word `index` and the next one. */
export function gapAfter(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.ends[index], tokens.starts[index + 1] ?? tokens.text.length);
}

/** The first word that ends after `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the words that lie within a span, as a half-open pair. */
export function tokensWithin(tokens: Tokens, span: Span): readonly [number, number] {
  let last = tokenAt(tokens, span.start);
  const first = last;
  while (last < tokens.count && tokens.ends[last]! <= span.end) last++;
  return [first, last];
}

const UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^[\p{Lu}\p{N}.]*\p{Lu}[\p{Lu}\p{N}.]*$/u;
const IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPH}]`, 'u');

export function startsUpper(word: string): boolean {
  return UPPER.test(word);
}

/** Nothing but capitals (and digits, and the dots of initials). */
export function isAllUpper(word: string): boolean {
  return ALL_UPPER.test(word);
}

export function isIdeographic(word: string): boolean {
  return IDEOGRAPHIC.test(word);
}

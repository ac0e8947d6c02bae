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
  /** How each word is written; see `isCapital`, `isCapitals`, `isIdeograph`. */
  readonly shapes: Uint8Array;
}

/** Shapes of words, a bit each. */
const UPPER_FIRST = 1;
const UPPER_ALL = 2;
const HAN_OR_KANA = 4;

/** What a UTF-16 unit is to words: none of one, part of one, or one by itself. */
const OUTSIDE = 0;
const SMALL = 1;
const CAPITAL = 2;
const OTHER = 3;
const IDEOGRAPH = 4;

const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;

/** Classes of the units below U+FFFF, filled as they occur: asking a regular expression for each letter is slow. */
const classes = new Uint8Array(0x10000).fill(0xff);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code]!;
  if (known !== 0xff) return known;
  if (code >= 0xd800 && code <= 0xdfff)
    return classOf(String.fromCodePoint(text.codePointAt(at - Number(code >= 0xdc00)) ?? code));
  classes[code] = classOf(String.fromCharCode(code));
  return classes[code]!;
}

function classOf(letter: string): number {
  if (IDEOGRAPHIC.test(letter)) return IDEOGRAPH;
  if (!LETTER.test(letter)) return OUTSIDE;
  return LOWER.test(letter) ? SMALL : UPPER.test(letter) ? CAPITAL : OTHER;
}

/** Linear in the length of the text; a text of any content is accepted, lone surrogates included. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const shapes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const end = kind === OUTSIDE ? at : endOfWord(text, at, kind);
    if (end > at) {
      const word = text.slice(at, end);
      starts.push(at);
      ends.push(end);
      keys.push(keyOf(word));
      shapes.push(shapeOf(word, kind));
    }
    at = Math.max(end, at + 1);
  }
  return {
    text,
    count: keys.length,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    keys,
    shapes: new Uint8Array(shapes),
  };
}

function shapeOf(word: string, kind: number): number {
  if (kind === SMALL) return 0;
  if (kind === IDEOGRAPH) return HAN_OR_KANA;
  // Most capitalised words go on with a small letter.
  const all = (word.length === 1 || classAt(word, 1) !== SMALL) && isAllUpper(word);
  return (kind === CAPITAL ? UPPER_FIRST : 0) | (all ? UPPER_ALL : 0);
}

/** The key of a word as it stands in a text. */
export function keyOf(word: string): string {
  return fold(word.includes('.') ? word.replaceAll('.', '') : word);
}

/** The first word as it stands in the text, without the cost of the others; null where there is none. */
export function firstWord(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind !== OUTSIDE) return text.slice(at, endOfWord(text, at, kind));
  }
  return null;
}

function endOfWord(text: string, at: number, kind: number): number {
  if (kind === IDEOGRAPH) return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  if (kind === CAPITAL && text[at + 1] === '.') {
    const end = endOfInitials(text, at);
    if (end > at + 2) return end;
  }
  let end = at + 1;
  for (let before = kind; end < text.length; end++) {
    const next = classAt(text, end);
    // A capital after a small letter: `LavrovThey` is two words that lost their blank, and `McConnell` may be two as well.
    if (next === OUTSIDE || next === IDEOGRAPH || (next === CAPITAL && before === SMALL)) break;
    before = next;
  }
  return end;
}

/** Behind the last dot of `U.S.`; a single initial has only one. */
function endOfInitials(text: string, at: number): number {
  let end = at;
  while (end + 1 < text.length && text[end + 1] === '.' && classAt(text, end) === CAPITAL) end += 2;
  return end;
}

export function surfaceOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** Whether a word begins with a capital letter. */
export function isCapital({ shapes }: Tokens, index: number): boolean {
  return (shapes[index]! & UPPER_FIRST) !== 0;
}

/** Whether a word is nothing but capitals; see `isAllUpper`. */
export function isCapitals({ shapes }: Tokens, index: number): boolean {
  return (shapes[index]! & UPPER_ALL) !== 0;
}

/** Whether a word is a Chinese or Japanese character. */
export function isIdeograph({ shapes }: Tokens, index: number): boolean {
  return shapes[index] === HAN_OR_KANA;
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

const ALL_UPPER = /^[\p{Lu}\p{N}.]*\p{Lu}[\p{Lu}\p{N}.]*$/u;

export function startsUpper(word: string): boolean {
  return word !== '' && classAt(word, 0) === CAPITAL;
}

/** Nothing but capitals (and digits, and the dots of initials). */
export function isAllUpper(word: string): boolean {
  return ALL_UPPER.test(word);
}

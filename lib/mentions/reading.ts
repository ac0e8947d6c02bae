import type { FactIndex } from '../facts/fact-index.ts';
import type { Steps } from '../steps.ts';
import type { Span } from '../text/span.ts';
import { gapAfter, isCapital, isIdeograph, type Tokens, tokenAt } from '../text/tokens.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { type WordSets, wordSets } from './words/word-sets.ts';
import type { MentionWords } from './words/words.ts';

/** One article prepared for finding names: what every stage reads and none changes. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  /** The article's day; null where it has none. */
  readonly date: string | null;
  /** With the names that hold in `lang`. */
  readonly facts: FactIndex;
  readonly gazetteer: Gazetteer;
  readonly words: WordSets;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** Per word, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Words that the article also writes small. */
  readonly small: ReadonlySet<string>;
  /** Per sentence, whether nearly every word of it is capitalised, so that capitals tell nothing. */
  readonly headline: readonly boolean[];
}

const gazetteers = new WeakMap<FactIndex, Gazetteer>();

export function* prepare(
  tokens: Tokens,
  lang: string,
  mentionWords: MentionWords,
  date: string | null,
  base: FactIndex,
  sentences: readonly Span[],
): Steps<Reading> {
  const { text } = tokens;
  const facts = base.for(lang);
  const gazetteer = gazetteers.get(facts) ?? (yield* buildGazetteer(facts.names));
  gazetteers.set(facts, gazetteer);
  yield;
  const words = wordSets(mentionWords);
  const small = new Set<string>();
  for (let at = 0; at < tokens.count; at++) if (!isCapital(tokens, at)) small.add(tokens.keys[at]!);
  const headline = sentences.map((sentence) => isHeadline(tokens, sentence, words, small));
  return {
    text,
    lang,
    date,
    facts,
    gazetteer,
    words,
    tokens,
    sentences,
    sentenceOf: sentenceIndex(tokens, sentences),
    headline,
    small,
  };
}

/** Whether a word is the first of its sentence, marks and brackets before it aside. */
export function isInitial(reading: Reading, at: number): boolean {
  return at === 0 || reading.sentenceOf[at] !== reading.sentenceOf[at - 1];
}

/** Whether a word begins after an opening quotation mark or a colon, where English capitalises as at a sentence's start. */
export function isAfterBreak(reading: Reading, at: number): boolean {
  if (isInitial(reading, at)) return true;
  const before = gapAfter(reading.tokens, at - 1);
  if (before === ' ') return false;
  return /[“”"„«»‘:;•—–…(]/u.test(before) || /\.\s/u.test(before);
}

function sentenceIndex(tokens: Tokens, sentences: readonly Span[]): Int32Array {
  const index = new Int32Array(tokens.count);
  let sentence = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= tokens.starts[at]!) sentence++;
    index[at] = sentence;
  }
  return index;
}

/** Title case: four long words in five are capitalised, and one of them at least is a common word. */
const TITLE_CASE = 0.8;

function isHeadline(tokens: Tokens, sentence: Span, words: WordSets, small: ReadonlySet<string>): boolean {
  const line = tokens.text.slice(sentence.start, sentence.end).trimEnd();
  if (line.endsWith('.') || line.endsWith('…')) return false;
  let long = 0;
  let capital = 0;
  let common = 0;
  for (
    let at = tokenAt(tokens, sentence.start);
    at < tokens.count && tokens.starts[at]! < sentence.end;
    at++
  ) {
    const length = tokens.ends[at]! - tokens.starts[at]!;
    if (length < 4 || words.links.has(tokens.keys[at]!)) continue;
    long++;
    if (!isCapital(tokens, at)) continue;
    capital++;
    const key = tokens.keys[at]!;
    if (
      tokens.starts[at]! > sentence.start &&
      (small.has(key) || words.speaks.has(key) || words.plain.has(key))
    )
      common++;
  }
  return long >= 4 && common > 0 && capital / long >= TITLE_CASE;
}

/** Whether a word that is a common word too ("May", "Small") stands where only a name can: behind a title, before a verb of saying. */
export function actsAsName(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const before = isAfterBreak(reading, at) ? '' : (tokens.keys[at - 1] ?? '');
  if (wordBefore(reading, words.titles, at)) return true;
  if (words.pronouns.has(tokens.keys[at]!)) return false;
  if (!words.speaks.has(tokens.keys[at + 1] ?? '')) return false;
  return !words.plain.has(before) || words.conjunctions.has(before);
}

/** Whether a word names nobody as a rule: a function word, a month. */
export function isCommonWord({ tokens, words }: Reading, at: number): boolean {
  return words.plain.has(tokens.keys[at]!) || words.never.has(tokens.keys[at]!);
}

/** Characters of the longest Chinese word in the lists. */
const LONGEST_WORD = 5;

/** The word of a list that ends right before word `at`; in Chinese it may be several characters. Null where none does. */
export function wordBefore({ tokens }: Reading, list: ReadonlySet<string>, at: number): string | null {
  const last = at - 1;
  if (last < 0) return null;
  if (!isIdeograph(tokens, last)) return list.has(tokens.keys[last]!) ? tokens.keys[last]! : null;
  let word = '';
  let found: string | null = null;
  for (let i = last; i > last - LONGEST_WORD && i >= 0 && isIdeograph(tokens, i); i--) {
    if (i < last && gapAfter(tokens, i) !== '') break;
    word = tokens.keys[i]! + word;
    if (list.has(word)) found = word;
  }
  return found;
}

/** The word of a list that begins at word `at`; see `wordBefore`. */
export function wordBehind({ tokens }: Reading, list: ReadonlySet<string>, at: number): string | null {
  if (at >= tokens.count) return null;
  if (!isIdeograph(tokens, at)) return list.has(tokens.keys[at]!) ? tokens.keys[at]! : null;
  let word = '';
  let found: string | null = null;
  for (let i = at; i < at + LONGEST_WORD && i < tokens.count && isIdeograph(tokens, i); i++) {
    if (i > at && gapAfter(tokens, i - 1) !== '') break;
    word += tokens.keys[i]!;
    if (list.has(word)) found = word;
  }
  return found;
}

/** Words of the text, half-open: a name or a part of one. */
export interface Words {
  readonly first: number;
  readonly end: number;
}

/** The text of words `first` to `end` (half-open), with what stands between them. */
export function surfaceFrom({ text, tokens }: Reading, { first, end }: Words): string {
  return text.slice(tokens.starts[first], tokens.ends[end - 1]);
}

/** "Georgia, Ukraine", "Russian and Chinese": a comma or a word such as "and", and nothing else, ties two names. */
export function isTied({ tokens, words }: Reading, left: Words, right: Words): boolean {
  if (right.first === left.end) return /^, ?$/.test(gapAfter(tokens, left.end - 1));
  return right.first === left.end + 1 && words.coordinators.has(tokens.keys[left.end]!);
}

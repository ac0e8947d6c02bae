import type { Mention } from '../mentions/mention.ts';
import type { WordSets } from '../mentions/words/word-sets.ts';
import { gapAfter, isCapital, type Tokens, tokenAt } from '../text/tokens.ts';
import { type CuedWords, cueAt } from './cues/cued-words.ts';
import type { Source } from './sources.ts';

/** Set beside the number of words where a verb judges rather than says: "called". */
export const CALLING_BIT = 64;

/**
 * Per word: how many words of a verb of saying or judging begin there, 0 where none do. Words that look like one and are
 * none are left out: parts of a name ("Washington Post"), capitals inside a sentence, nouns of the same form ("in terms of").
 */
export function verbsOf(
  tokens: Tokens,
  cues: CuedWords,
  words: WordSets,
  mentions: readonly Mention[],
  sources: readonly Source[],
): Uint8Array {
  const verbs = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if (!cues.ids[at]) continue;
    const saying = cueAt(cues, 'saying', at);
    const length = saying || cueAt(cues, 'calling', at);
    if (length > 0) verbs[at] = saying > 0 ? length : length | CALLING_BIT;
  }
  const named = wordsOfNames(tokens, mentions);
  const ends = new Uint8Array(tokens.count);
  for (const source of sources) ends[tokenAt(tokens, source.end - 1)] = 1;
  const reading = { tokens, cues, words, ends, verbs };
  for (let at = 0; at < tokens.count; at++)
    if (verbs[at] && (named[at] || isNoun(reading, at))) verbs[at] = 0;
  return verbs;
}

function wordsOfNames(tokens: Tokens, mentions: readonly Mention[]): Uint8Array {
  const named = new Uint8Array(tokens.count);
  for (const { start, end, how } of mentions) {
    if (how === 'term') continue;
    for (let at = tokenAt(tokens, start); at < tokens.count && tokens.ends[at]! <= end; at++) named[at] = 1;
  }
  return named;
}

/** Present participles of English, French and Spanish; German forms end the same way in none of its cues. */
const PARTICIPLE = /(?:ing|ant|ndo)$/;

export function isParticiple({ keys }: Tokens, at: number): boolean {
  return PARTICIPLE.test(keys[at]!);
}

interface Words {
  readonly tokens: Tokens;
  readonly cues: CuedWords;
  readonly words: WordSets;
  /** Per word: 1 where a source ends. */
  readonly ends: Uint8Array;
  readonly verbs: Uint8Array;
}

/** Words on either side of a capital that tell whether all long words there have one, as in a headline. */
const AROUND = 6;

function isNoun(reading: Words, at: number): boolean {
  const { tokens, cues } = reading;
  const before = at > 0 ? gapAfter(tokens, at - 1) : '.';
  const homograph = cueAt(cues, 'homographs', at) > 0;
  if (homograph && (before === '-' || gapAfter(tokens, at) === '-')) return true;
  if (!/^\s*$/.test(before)) return false;
  if (isCapital(tokens, at) && !before.includes('\n') && !isTitleCased(tokens, at)) return true;
  return homograph && !followsSubject(reading, at);
}

/** Whether the words around a capital are in title case, so that it tells nothing. */
function isTitleCased(tokens: Tokens, at: number): boolean {
  for (let near = Math.max(0, at - AROUND); near <= at + AROUND && near < tokens.count; near++) {
    if (tokens.ends[near]! - tokens.starts[near]! > 3 && !isCapital(tokens, near)) return false;
  }
  return true;
}

const DETERMINERS = ['definite', 'indefinite', 'hisOf', 'herOf', 'theirOf'] as const;
const PRONOUNS = ['he', 'she', 'they', 'it'] as const;

/** A form that can be a noun is a verb behind its subject, or before what it is said of: "many call it", "teachers call the plan". */
function followsSubject({ tokens, cues, words, ends, verbs }: Words, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && tokens.keys[at]!.endsWith('ly')) at--;
  const is = (kinds: readonly Parameters<typeof cueAt>[1][]) =>
    kinds.some((kind) => cueAt(cues, kind, at) > 0);
  const key = tokens.keys[at]!;
  if (is(['infinitive']) || is(PRONOUNS)) return true;
  if (verbs[at] || is(DETERMINERS) || is(['prepositions']) || key === 's') return false;
  if (ends[at] || (words.plain.has(key) && !is(['and']))) return true;
  const next = verb + 1;
  if (next >= tokens.count) return false;
  return (
    isCapital(tokens, next) ||
    /["“«„]/.test(gapAfter(tokens, verb)) ||
    (['that', 'definite', 'indefinite', ...PRONOUNS] as const).some((kind) => cueAt(cues, kind, next) > 0)
  );
}

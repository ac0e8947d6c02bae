import { fold } from '../../text/normalize.ts';
import type { Cues } from './cues.ts';

/** The cues of a language: per folded word the kinds that it is or begins, as bits, and the phrases of each kind. */
interface CueTable {
  readonly single: ReadonlyMap<string, number>;
  readonly opening: ReadonlyMap<string, number>;
  /** Ends of longer words with their kinds, the longest first. */
  readonly endings: readonly { readonly end: string; readonly bit: number }[];
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly bit: number; readonly words: readonly string[] }[]
  >;
}

/** The words of one text with the kinds of cue that each is (`single`) or may begin (`opening`), one bit a kind. */
export interface CuedWords {
  readonly keys: readonly string[];
  readonly single: Int32Array;
  readonly opening: Int32Array;
  readonly table: CueTable;
}

/** A compound is longer than its last part. */
const LONG_WORD = 8;
const tables = new WeakMap<Cues, CueTable>();
/** One bit for each kind of cue; there are 32 at most. */
const bits = new Map<string, number>();

function bitOf(kind: keyof Cues): number {
  let bit = bits.get(kind);
  if (bit === undefined) {
    bit = 1 << bits.size;
    bits.set(kind, bit);
  }
  return bit;
}

/** Looks up every word of a text once among the cues of its language. */
export function cuedWords(cues: Cues, keys: readonly string[]): CuedWords {
  const table = tableOf(cues);
  const single = new Int32Array(keys.length);
  const opening = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    single[at] = table.single.get(keys[at]!) ?? byEnding(table, keys[at]!);
    opening[at] = table.opening.get(keys[at]!) ?? 0;
  }
  return { keys, single, opening, table };
}

function byEnding({ endings }: CueTable, key: string): number {
  if (key.length < LONG_WORD) return 0;
  return endings.find(({ end }) => key.endsWith(end))?.bit ?? 0;
}

/** The number of words at `at` that are an entry of the kind, the longest first; 0 where none is. */
export function cueAt(cues: CuedWords, kind: keyof Cues, at: number): number {
  const bit = bitOf(kind);
  const single = ((cues.single[at] ?? 0) & bit) !== 0 ? 1 : 0;
  return ((cues.opening[at] ?? 0) & bit) !== 0 ? Math.max(single, phraseAt(cues, bit, at)) : single;
}

function phraseAt({ keys, table }: CuedWords, bit: number, at: number): number {
  let longest = 0;
  for (const phrase of table.phrases.get(keys[at]!) ?? [])
    if (
      phrase.bit === bit &&
      phrase.words.length > longest &&
      phrase.words.every((word, i) => keys[at + i] === word)
    )
      longest = phrase.words.length;
  return longest;
}

function tableOf(cues: Cues): CueTable {
  const cached = tables.get(cues);
  if (cached) return cached;
  const single = new Map<string, number>();
  const opening = new Map<string, number>();
  const endings: { end: string; bit: number }[] = [];
  const phrases = new Map<string, { bit: number; words: string[] }[]>();
  for (const kind of Object.keys(cues) as (keyof Cues)[])
    for (const entry of cues[kind].words) {
      const words = parted(entry);
      const [first] = words;
      if (first === undefined) continue;
      if (entry.startsWith('-')) {
        endings.push({ end: first, bit: bitOf(kind) });
        continue;
      }
      const to = words.length === 1 ? single : opening;
      to.set(first, (to.get(first) ?? 0) | bitOf(kind));
      if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { bit: bitOf(kind), words }]);
    }
  endings.sort((a, b) => b.end.length - a.end.length);
  const table = { single, opening, endings, phrases };
  tables.set(cues, table);
  return table;
}

/** As `tokenize` parts them: at blanks, hyphens and apostrophes, Chinese by character. */
function parted(entry: string): string[] {
  return fold(entry)
    .split(/[\s’'-]|(?<=\p{Script=Han})(?=\p{Script=Han})/u)
    .filter(Boolean);
}

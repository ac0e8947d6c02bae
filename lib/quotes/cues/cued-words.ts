import { fold } from '../../text/normalize.ts';
import type { Cues } from './cues.ts';

/** What one folded word is or begins. */
interface Entry {
  /** The kinds of which the word alone is an entry. */
  readonly single: Set<keyof Cues>;
  /** Whether it is or begins something that may name who speaks. */
  mayName: boolean;
  /** The longer entries that it begins. */
  readonly phrases: { readonly kind: keyof Cues; readonly words: readonly string[] }[];
}

/** The cues of a language, looked up by their first words. */
interface CueTable {
  readonly entries: readonly Entry[];
  /** Places in `entries`, from 1; 0 is a word that is no cue. */
  readonly byWord: ReadonlyMap<string, number>;
  /** Ends of longer words, the longest first. */
  readonly endings: readonly { readonly end: string; readonly entry: number }[];
}

/** The words of one text with the cue that each is or may begin. */
export interface CuedWords {
  readonly keys: readonly string[];
  /** Per word its place among the table's entries; 0 for most. */
  readonly ids: Uint16Array;
  readonly table: CueTable;
}

/** Kinds of words that a source of speech consists of. */
const NAMING: ReadonlySet<keyof Cues> = new Set([
  'he',
  'she',
  'they',
  'it',
  'persons',
  'groups',
  'institutions',
  'documents',
]);

/** A compound is longer than its last part. */
const LONG_WORD = 8;
const tables = new WeakMap<Cues, CueTable>();

/** Looks up every word of a text once among the cues of its language. */
export function cuedWords(cues: Cues, keys: readonly string[]): CuedWords {
  const table = tableOf(cues);
  const ids = new Uint16Array(keys.length);
  for (let at = 0; at < keys.length; at++)
    ids[at] = table.byWord.get(keys[at]!) ?? byEnding(table, keys[at]!);
  return { keys, ids, table };
}

function byEnding({ endings }: CueTable, key: string): number {
  if (endings.length === 0 || key.length < LONG_WORD) return 0;
  return endings.find(({ end }) => key.endsWith(end))?.entry ?? 0;
}

/** Whether a source of speech may be named at a word by a pronoun or a noun: a quick no for most words. */
export function mayName({ ids, table }: CuedWords, at: number): boolean {
  const id = ids[at]!;
  return id !== 0 && table.entries[id]!.mayName;
}

/** The number of words at `at` that are an entry of the kind, the longest first; 0 where none is. */
export function cueAt({ ids, keys, table }: CuedWords, kind: keyof Cues, at: number): number {
  const id = ids[at];
  if (!id) return 0;
  const { single, phrases } = table.entries[id]!;
  let longest = single.has(kind) ? 1 : 0;
  if (phrases.length === 0) return longest;
  for (const phrase of phrases)
    if (
      phrase.kind === kind &&
      phrase.words.length > longest &&
      phrase.words.every((word, i) => keys[at + i] === word)
    )
      longest = phrase.words.length;
  return longest;
}

function tableOf(cues: Cues): CueTable {
  const cached = tables.get(cues);
  if (cached) return cached;
  const entries: Entry[] = [newEntry()];
  const byWord = new Map<string, number>();
  const endings: { end: string; entry: number }[] = [];
  for (const kind of Object.keys(cues) as (keyof Cues)[])
    for (const listed of cues[kind].words) {
      const words = parted(listed);
      const [first] = words;
      if (first === undefined) continue;
      if (listed.startsWith('-')) {
        const entry = newEntry();
        entry.mayName = NAMING.has(kind);
        entry.single.add(kind);
        endings.push({ end: first, entry: entries.push(entry) - 1 });
        continue;
      }
      const id = byWord.get(first) ?? entries.push(newEntry()) - 1;
      byWord.set(first, id);
      if (NAMING.has(kind)) entries[id]!.mayName = true;
      if (words.length === 1) entries[id]!.single.add(kind);
      else entries[id]!.phrases.push({ kind, words });
    }
  endings.sort((a, b) => b.end.length - a.end.length);
  const table = { entries, byWord, endings };
  tables.set(cues, table);
  return table;
}

function newEntry(): Entry {
  return { single: new Set(), mayName: false, phrases: [] };
}

/** As `tokenize` parts them: at blanks, hyphens and apostrophes, Chinese by character. */
function parted(entry: string): string[] {
  return fold(entry)
    .split(/[\s’'-]|(?<=\p{Script=Han})(?=\p{Script=Han})/u)
    .filter(Boolean);
}

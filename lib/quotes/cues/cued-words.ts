import { fold } from '../../text/normalize.ts';
import type { Cues } from './cues.ts';

/** What one folded word is or begins. */
interface Entry {
  /** Of each kind the entries that the word begins, as the words behind it; the longest first, an empty one last. */
  readonly kinds: Map<keyof Cues, (readonly string[])[]>;
  /** Whether it is or begins something that may name who speaks: a pronoun, or a noun. */
  pronoun: boolean;
  noun: boolean;
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
const PRONOUNS: ReadonlySet<keyof Cues> = new Set(['he', 'she', 'they', 'it']);
const NOUNS: ReadonlySet<keyof Cues> = new Set(['persons', 'groups', 'institutions', 'documents']);

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

/** Whether a pronoun that may be who speaks stands at a word: a quick no for most words. */
export function mayBePronoun({ ids, table }: CuedWords, at: number): boolean {
  const id = ids[at]!;
  return id !== 0 && table.entries[id]!.pronoun;
}

/** Whether a noun for who speaks may begin at a word. */
export function mayBeNoun({ ids, table }: CuedWords, at: number): boolean {
  const id = ids[at]!;
  return id !== 0 && table.entries[id]!.noun;
}

/** The number of words at `at` that are an entry of the kind, the longest first; 0 where none is. */
export function cueAt({ ids, keys, table }: CuedWords, kind: keyof Cues, at: number): number {
  const id = ids[at];
  if (!id) return 0;
  const entries = table.entries[id]!.kinds.get(kind);
  if (entries === undefined) return 0;
  for (const behind of entries) if (follow(keys, at, behind)) return behind.length + 1;
  return 0;
}

function follow(keys: readonly string[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (keys[at + 1 + i] !== words[i]) return false;
  return true;
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
        addTo(entry, kind, []);
        endings.push({ end: first, entry: entries.push(entry) - 1 });
        continue;
      }
      const id = byWord.get(first) ?? entries.push(newEntry()) - 1;
      byWord.set(first, id);
      addTo(entries[id]!, kind, words.slice(1));
    }
  endings.sort((a, b) => b.end.length - a.end.length);
  const table = { entries, byWord, endings };
  tables.set(cues, table);
  return table;
}

function newEntry(): Entry {
  return { kinds: new Map(), pronoun: false, noun: false };
}

function addTo(entry: Entry, kind: keyof Cues, behind: readonly string[]): void {
  entry.pronoun ||= PRONOUNS.has(kind);
  entry.noun ||= NOUNS.has(kind);
  const known = entry.kinds.get(kind) ?? [];
  entry.kinds.set(
    kind,
    [...known, behind].sort((a, b) => b.length - a.length),
  );
}

/** As `tokenize` parts them: at blanks, hyphens and apostrophes, Chinese by character. */
function parted(entry: string): string[] {
  return fold(entry)
    .split(/[\s’'-]|(?<=\p{Script=Han})(?=\p{Script=Han})/u)
    .filter(Boolean);
}

import { fold } from '../../text/normalize.ts';
import type { Cues } from './cues.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<string, Cues>> = { en, fr, es, de, ru, zh };

/** The cues of a language, folded: single words as sets, phrases as lists of words by their first word. */
export interface CueSets {
  readonly words: Readonly<Record<keyof Cues, ReadonlySet<string>>>;
  readonly phrases: Readonly<Record<keyof Cues, ReadonlyMap<string, readonly (readonly string[])[]>>>;
}

const cache = new Map<string, CueSets>();

/** English where the language is none of ours; few of its cues occur then, so little is attributed. */
export function cuesOf(lang: string): CueSets {
  const known = lang in languages ? lang : 'en';
  const cached = cache.get(known);
  if (cached) return cached;
  const kinds = Object.entries(languages[known]!);
  // Both records are built from the language's own keys, so every kind is there.
  const sets: CueSets = {
    words: Object.fromEntries(kinds.map(([kind, { words }]) => [kind, singles(words)])) as CueSets['words'],
    phrases: Object.fromEntries(
      kinds.map(([kind, { words }]) => [kind, phrases(words)]),
    ) as CueSets['phrases'],
  };
  cache.set(known, sets);
  return sets;
}

/** As `tokenize` parts them: at blanks, hyphens and apostrophes, Chinese by character. */
function parted(entry: string): string[] {
  return fold(entry)
    .split(/[\s’'-]|(?<=\p{Script=Han})(?=\p{Script=Han})/u)
    .filter(Boolean);
}

function singles(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(parted).flatMap((parts) => (parts.length === 1 ? parts : [])));
}

function phrases(words: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const parts of words.map(parted).filter((entry) => entry.length > 1))
    byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), parts]);
  return byFirst;
}

/** The number of words at `at` that are an entry of the kind, the longest first; 0 where none is. */
export function cueAt(cues: CueSets, kind: keyof Cues, keys: readonly string[], at: number): number {
  const key = keys[at];
  if (key === undefined) return 0;
  let longest = cues.words[kind].has(key) ? 1 : 0;
  for (const phrase of cues.phrases[kind].get(key) ?? [])
    if (phrase.length > longest && phrase.every((word, i) => keys[at + i] === word)) longest = phrase.length;
  return longest;
}

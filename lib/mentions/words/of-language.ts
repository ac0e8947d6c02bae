import { fold } from '../../text/normalize.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { MentionWords } from './words.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<string, MentionWords>> = { en, fr, es, de, ru, zh };

/** The words of a language as folded sets, phrases as their words joined by a blank. */
export type WordSets = Readonly<Record<keyof MentionWords, ReadonlySet<string>>>;

/** German writes every noun with a capital, so that one capital alone makes no name. */
export function nounsCapitalised(lang: string): boolean {
  return lang === 'de' || lang === 'lb';
}

const cache = new Map<string, WordSets>();

/** English where the language is none of ours: names in Latin script are found the same way. */
export function wordsOf(lang: string): WordSets {
  const known = lang in languages ? lang : 'en';
  let sets = cache.get(known);
  if (!sets) {
    const entries = Object.entries(languages[known]!).map(([kind, { words }]) => [
      kind,
      new Set(words.map(key)),
    ]);
    // Built from the record's own keys, so every kind is there.
    sets = Object.fromEntries(entries) as WordSets;
    cache.set(known, sets);
  }
  return sets;
}

function key(word: string): string {
  return fold(word).replaceAll('-', ' ');
}

import { fold } from '../../text/normalize.ts';
import type { MentionWords } from './words.ts';

/** The words of a language as folded sets, phrases as their words joined by a blank. */
export type WordSets = Readonly<Record<keyof MentionWords, ReadonlySet<string>>>;

/** German writes every noun with a capital, so that one capital alone makes no name. */
export function nounsCapitalised(lang: string): boolean {
  return lang === 'de' || lang === 'lb';
}

const cache = new WeakMap<MentionWords, WordSets>();

export function wordSets(words: MentionWords): WordSets {
  let sets = cache.get(words);
  if (!sets) {
    const entries = Object.entries(words).map(([kind, { words: entries }]) => [
      kind,
      new Set(entries.map(key)),
    ]);
    // Built from the record's own keys, so every kind is there.
    sets = Object.fromEntries(entries) as WordSets;
    cache.set(words, sets);
  }
  return sets;
}

/** Shorter titles end too many other words. */
const SHORTEST_HEAD = 5;
const heads = new WeakMap<ReadonlySet<string>, RegExp>();

/** "Unionsfraktionschef": in a language that writes compounds as one word, one that a title ends. */
export function endsInTitle(lang: string, { titles }: WordSets, word: string): boolean {
  if (!nounsCapitalised(lang)) return false;
  let ending = heads.get(titles);
  if (!ending) {
    const long = [...titles].filter((title) => title.length >= SHORTEST_HEAD && !title.includes(' '));
    ending = new RegExp(`.(?:${long.join('|')})$`, 'u');
    heads.set(titles, ending);
  }
  return ending.test(word);
}

function key(word: string): string {
  return fold(word).replaceAll('-', ' ');
}

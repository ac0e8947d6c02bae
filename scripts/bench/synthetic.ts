import type { NameEntry } from '../../lib/facts/fact-base.ts';
import { packNames, unpackNames } from '../../lib/facts/packed-names.ts';
import { atOnce } from '../../lib/steps.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

const onsets = 'b br ch d f g gr h j k kr l m n p r s sh st t tr v vl w y z zh'.split(' ');
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ia', 'ou'];
const codas = ['', '', 'n', 'r', 'l', 's', 'ng', 'k', 'm'];
const endings = ['ov', 'enko', 'son', 'stein', 'ini', 'ez', 'ard', 'kov', 'man', 'li'];

function invented(count: number, next: () => number, tail: readonly string[]): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = pick(onsets, next) + pick(nuclei, next) + pick(codas, next) + pick(onsets, next);
    word += pick(nuclei, next) + pick(tail, next);
    words.add(word[0]!.toUpperCase() + word.slice(1));
  }
  return [...words];
}

/** Two thousand given names and thirty thousand surnames that nobody has. */
const next = random(1);
const given = invented(2000, next, codas);
const surnames = invented(30_000, next, endings);

/** A person who does not exist: "Vlaira Shounkov". */
export function inventedPerson(next: () => number): string {
  return `${pick(given, next)} ${pick(surnames, next)}`;
}

/**
 * Names for a gazetteer of any size: persons in full, bodies of four words, single words; ten to an entity, and held as
 * the shipped index holds them once it is read.
 */
export function inventedNames(count: number): readonly NameEntry[] {
  const next = random(2);
  const texts = new Set<string>();
  while (texts.size < count) {
    const kind = next();
    if (kind < 0.7) texts.add(inventedPerson(next));
    else if (kind < 0.9)
      texts.add(
        `${pick(surnames, next)} ${pick(['Institute', 'Council', 'Bank', 'Party'], next)} of ${pick(surnames, next)}`,
      );
    else texts.add(pick(surnames, next));
  }
  const names = [...texts].map(
    (text, at): NameEntry => ({
      text,
      lang: 'en',
      kind: 'full',
      strength: 'strong',
      entity: `person/${Math.floor(at / 10)}`,
    }),
  );
  const ids = [...new Set(names.map(({ entity }) => entity))];
  const packed = packNames(new Map(ids.map((id) => [id, id])), names);
  return atOnce(unpackNames(JSON.parse(JSON.stringify(packed)), ids, ids));
}

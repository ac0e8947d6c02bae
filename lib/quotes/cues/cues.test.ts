import { describe, expect, it } from 'vitest';
import { languages as all } from '../../languages.ts';
import { fold } from '../../text/normalize.ts';
import { surfaceOf, tokenize } from '../../text/tokens.ts';
import type { WordList } from '../../text/word-list.ts';
import { cueAt, cuedWords } from './cued-words.ts';
import type { Cues } from './cues.ts';

const languages: Readonly<Record<string, Cues>> = Object.fromEntries(
  Object.entries(all).map(([lang, language]) => [lang, language.cues]),
);

const lists = Object.entries(languages).flatMap(([lang, cues]) =>
  (Object.entries(cues) as [keyof Cues, WordList][]).map(([kind, list]) => ({ lang, kind, ...list })),
);

it('every language has the same lists', () => {
  const kinds = Object.keys(languages.en!).sort();
  for (const [lang, cues] of Object.entries(languages))
    expect([lang, Object.keys(cues).sort()]).toEqual([lang, kinds]);
});

it('a sample has one place for its entry', () => {
  expect(lists.filter(({ sample }) => sample.split('{}').length !== 2)).toEqual([]);
});

/** The entries that the engine does not read as such in their list's sample. */
function unread({ lang, kind, sample, words }: (typeof lists)[number]): string[] {
  return words.filter((listed) => {
    const start = sample.indexOf('{}');
    // An ending is read in a longer word.
    const entry = listed.replace(/^-/, 'Wurzel');
    const tokens = tokenize(sample.replace('{}', () => entry));
    const first = tokens.starts.indexOf(start);
    const length = first < 0 ? 0 : cueAt(cuedWords(languages[lang]!, tokens.keys), kind, first);
    return length === 0 || tokens.ends[first + length - 1] !== start + entry.length;
  });
}

function twice(words: readonly string[]): string[] {
  const keys = words.map((word) => fold(word));
  return words.filter((_, at) => keys.indexOf(keys[at]!) !== at);
}

describe.each(lists)('$lang $kind', (list) => {
  it('is read in its sample, entry by entry', () => {
    expect(unread(list)).toEqual([]);
  });
  it('has no entry twice', () => {
    expect(twice(list.words)).toEqual([]);
  });
});

it('sees an entry that tokenising breaks, and one that is there twice', () => {
  const sample = {
    lang: 'en',
    kind: 'saying',
    sample: '{} Ostrov left.',
    words: ['said', 'not-there'],
  } as const;
  expect(unread(sample)).toEqual(['not-there']);
  expect(twice(['é', 'e', 'a'])).toEqual(['e']);
  expect(surfaceOf(tokenize('a b'), 1)).toBe('b');
});

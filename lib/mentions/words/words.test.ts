import { describe, expect, it } from 'vitest';
import { languages as all } from '../../languages.ts';
import { fold } from '../../text/normalize.ts';
import { tokenize } from '../../text/tokens.ts';
import type { WordList } from '../../text/word-list.ts';
import { wordSets } from './word-sets.ts';
import type { MentionWords } from './words.ts';

const languages: Readonly<Record<string, MentionWords>> = Object.fromEntries(
  Object.entries(all).map(([lang, language]) => [lang, language.mentions]),
);

const lists = Object.entries(languages).flatMap(([lang, words]) =>
  (Object.entries(words) as [keyof MentionWords, WordList][]).map(([kind, list]) => ({
    lang,
    kind,
    ...list,
  })),
);

it('every language has the same lists', () => {
  const kinds = Object.keys(languages.en!).sort();
  for (const [lang, words] of Object.entries(languages))
    expect([lang, Object.keys(words).sort()]).toEqual([lang, kinds]);
});

it('a sample has one place for its entry', () => {
  expect(lists.filter(({ sample }) => sample.split('{}').length !== 2)).toEqual([]);
});

/** The entries whose words are not whole words of their list's sample, or that the set of the list does not hold. */
function unread({ lang, kind, sample, words }: (typeof lists)[number]): string[] {
  const start = sample.indexOf('{}');
  return words.filter((entry) => {
    const tokens = tokenize(sample.replace('{}', () => entry));
    // An ending is read in the word that its sample begins.
    const begun = kind === 'abstracts' ? /\p{L}*$/u.exec(sample.slice(0, start))![0].length : 0;
    const first = tokens.starts.indexOf(start - begun);
    const last = tokens.ends.indexOf(start + entry.length);
    if (first < 0 || last < first) return true;
    const joined = tokens.keys.slice(first, last + 1).join(lang === 'zh' ? '' : ' ');
    return !wordSets(languages[lang]!)[kind].has(joined.slice(begun));
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

it('sees an entry that no text can hold as words, and one that is there twice', () => {
  expect(
    unread({ lang: 'en', kind: 'titles', sample: 'Then {} Ostrov left.', words: ['mr', 'mr.'] }),
  ).toEqual(['mr.']);
  expect(twice(['é', 'e', 'a'])).toEqual(['e']);
});

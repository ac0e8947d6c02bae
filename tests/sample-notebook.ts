import fc from 'fast-check';
import {
  emptyNotebook,
  keepQuote,
  type Notebook,
  type SavedQuote,
  setNote,
} from '../lib/notebook/notebook.ts';

export const article = {
  url: 'https://news.example/2021/talks',
  title: 'Two days of talks',
  byline: 'Robin Ashgrove',
  published: '2021-03-24',
  lang: 'en',
  saved: '2021-03-25T10:00:00.000Z',
};

export function savedQuote(start: number, exact: string, more: Partial<SavedQuote> = {}): SavedQuote {
  return {
    id: `00000000-0000-4000-8000-${String(start).padStart(12, '0')}`,
    exact,
    prefix: 'before ',
    suffix: ', said Lavrov.',
    position: { start, end: start + [...exact].length },
    kind: 'direct',
    speaker: {
      name: 'Sergey Lavrov',
      form: 'name',
      entity: 'person/sergey-lavrov',
      role: 'Foreign Minister of Russia',
    },
    why: '“said” follows the quote.',
    saved: '2021-03-25T10:00:00.000Z',
    note: '',
    ...more,
  };
}

/** Two articles, one with a note of its own; quotes with a speaker and without, with a note and without. */
export const notebook: Notebook = [
  savedQuote(10, '“We reject games”'),
  savedQuote(60, 'that “a, b” is\nnothing', { kind: 'mixed', speaker: null, note: 'Check this.' }),
]
  .reduce((kept, quote) => keepQuote(kept, article, quote), emptyNotebook)
  .articles.reduce(
    (_kept, own) =>
      keepQuote(
        setNote({ articles: [own] }, own.url, null, 'My own words.\n\nIn two paragraphs.'),
        { ...article, url: 'https://news.example/b', title: '', byline: null, published: null },
        savedQuote(5, '=HYPERLINK("x")'),
      ),
    emptyNotebook,
  );

const words = fc.string({ unit: 'grapheme', maxLength: 12 });

/** Any notebook that can be kept: of its articles every one has a quote or a note. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .array(
    fc.record({
      article: fc.record({
        url: fc.constantFrom('https://a.example/', 'https://b.example/?c=d', 'https://c.example/é'),
        title: words,
        byline: fc.option(words),
        published: fc.constantFrom('2021-03-24', null),
        lang: fc.constantFrom('en', 'zh'),
        saved: fc.constant('2021-03-25T10:00:00.000Z'),
      }),
      quote: fc.record({
        start: fc.nat(500),
        exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        note: words,
      }),
      note: words,
    }),
    { maxLength: 8 },
  )
  .map((kept) =>
    kept.reduce((all, { article: own, quote, note }, at) => {
      const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
      const withQuote = keepQuote(all, own, savedQuote(quote.start, quote.exact, { id, note: quote.note }));
      return setNote(withQuote, own.url, null, note);
    }, emptyNotebook),
  );

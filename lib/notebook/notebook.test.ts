import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyNotebook, article, notebook, savedQuote } from '../../tests/sample-notebook.ts';
import { articleAt, dropQuote, emptyNotebook, keepQuote, merge, setNote } from './notebook.ts';

const quote = savedQuote(10, '“We reject games”');

it('keeps quotes by article, in the order of the text, each once', () => {
  const later = savedQuote(3, '“Earlier”');
  const kept = [quote, later, { ...quote, id: 'another' }].reduce(
    (all, each) => keepQuote(all, article, each),
    emptyNotebook,
  );
  expect(kept.articles.map(({ quotes }) => quotes)).toEqual([[later, quote]]);
});

it('finds an article by its address, wherever in the page the reader stands', () => {
  expect(articleAt(notebook, `${article.url}#section`)?.title).toBe('Two days of talks');
});

it('lets an article go with its last quote, but not with a note of the reader’s on it', () => {
  const kept = keepQuote(emptyNotebook, article, quote);
  expect(dropQuote(kept, article.url, quote.id)).toEqual(emptyNotebook);
  const noted = dropQuote(setNote(kept, article.url, null, 'Mine.'), article.url, quote.id);
  expect(noted.articles).toMatchObject([{ note: 'Mine.', quotes: [] }]);
});

it('joins two notebooks without losing words of either', () => {
  const own = setNote(keepQuote(emptyNotebook, article, quote), article.url, quote.id, 'Mine.');
  const other = setNote(
    keepQuote(emptyNotebook, article, { ...quote, id: 'b' }),
    article.url,
    'b',
    'Theirs.',
  );
  expect(merge(own, other).articles[0]?.quotes).toMatchObject([{ id: quote.id, note: 'Mine.\n\nTheirs.' }]);
});

it('gains nothing from a notebook that it was already joined with', () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, (a, b) => {
      const both = merge(a, b);
      expect(merge(both, b)).toEqual(both);
      expect(merge(a, a)).toEqual(a);
    }),
  );
});

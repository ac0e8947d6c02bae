import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNotebook, notebook } from '../../tests/sample-notebook.ts';
import { emptyNotebook } from './notebook.ts';
import { notebookVersion, readSaved, type Step, toSaved } from './saved.ts';

/** As the storage gives it back. */
const stored = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

it('gives back what was saved', () => {
  fc.assert(
    fc.property(anyNotebook, (any) => {
      expect(readSaved(stored(toSaved(any)))).toEqual({ ok: true, notebook: any });
    }),
  );
});

it('takes nothing saved for an empty notebook', () => {
  expect(readSaved(undefined)).toEqual({ ok: true, notebook: emptyNotebook });
});

it.each([
  ['text', 'x'],
  ['a list', [1]],
  ['no version', { articles: [] }],
  ['a version that never was', { version: 0, articles: [] }],
  ['no articles', { version: 1 }],
  ['half an article', { version: 1, articles: [{ url: 'https://a.example/' }] }],
  [
    'a kind of quote that there is not',
    {
      version: 1,
      articles: [{ ...notebook.articles[0], quotes: [{ ...notebook.articles[0]?.quotes[0], kind: 'sung' }] }],
    },
  ],
])('takes %s for damaged', (_, value) => {
  expect(readSaved(value)).toEqual({ ok: false, why: 'damaged' });
});

it('leaves a notebook of a later version alone', () => {
  expect(readSaved({ version: notebookVersion + 1, whatever: 1 })).toEqual({ ok: false, why: 'newer' });
});

describe('migrations', () => {
  // Steps of a history that could have been: pages instead of articles, then no notes.
  const steps: Step[] = [
    ({ pages }) => ({ version: 2, articles: pages }),
    (saved) => ({
      ...saved,
      version: 3,
      articles: (saved.articles as object[]).map((each) => ({ note: '', ...each })),
    }),
  ];
  const [first] = notebook.articles;
  const { note: _, ...bare } = first!;

  it.each([
    [1, { version: 1, pages: [bare] }],
    [2, { version: 2, articles: [bare] }],
    [3, { version: 3, articles: [{ ...bare, note: '' }] }],
  ])('bring version %i up to the newest', (_version, saved) => {
    expect(readSaved(saved, steps)).toEqual({ ok: true, notebook: { articles: [{ ...bare, note: '' }] } });
  });

  it('that fail leave the notebook for damaged, and do not throw', () => {
    expect(readSaved({ version: 2 }, steps)).toEqual({ ok: false, why: 'damaged' });
  });
});

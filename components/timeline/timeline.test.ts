import { expect, it } from 'vitest';
import { annotation, text } from '../gallery/fixtures.ts';
import { endOf, partsOf, rowsOf } from './timeline.ts';

const tuesday = text.indexOf('Tuesday');
const dates = [
  { start: tuesday, end: tuesday + 7, from: '2021-03-23', to: '2021-03-23', stated: false },
  { start: 60, end: 64, from: '1989-01-01', to: '1989-12-31', stated: true },
];

it('puts events, the article’s dates and the article itself in order of time', () => {
  const rows = rowsOf(annotation, dates);
  expect(rows.map(({ start }) => start)).toEqual([...rows.map(({ start }) => start)].sort());
  expect(rows.find(({ kind }) => kind === 'article')?.start).toBe('2021-03-24');
  expect(rows.find(({ name }) => name === 'Tuesday')).toMatchObject({ start: '2021-03-23', counted: true });
});

it('parts what is too far back and what came next from what is drawn to scale', () => {
  const { earlier, scaled, next } = partsOf(rowsOf(annotation, dates), '2021-03-24');
  expect(earlier.map(({ start }) => start)).toEqual(['1989']);
  expect(scaled.at(-1)?.kind).toBe('article');
  expect(next.map(({ name }) => name)).toEqual(['Extension of the treaty of 2001 announced']);
});

it('does not name the article’s own day twice', () => {
  const today = { start: tuesday, end: tuesday + 7, from: '2021-03-24', to: '2021-03-24', stated: false };
  expect(rowsOf(annotation, [today]).filter(({ kind }) => kind === 'date')).toEqual([]);
});

it('knows how long a row lasts, or within what its day is', () => {
  const row = { key: '', kind: 'event', name: '' } as const;
  expect(endOf({ ...row, start: '2020-02' })).toBe('2020-02-29');
  expect(endOf({ ...row, start: '2020' })).toBe('2020-12-31');
  expect(endOf({ ...row, start: '2020-02-01' })).toBeUndefined();
});

it('is one list for an article without a date', () => {
  const undated = { ...annotation, context: { ...annotation.context, date: null } };
  const rows = rowsOf(undated, dates.slice(1));
  expect(partsOf(rows, null)).toEqual({ earlier: rows, scaled: [], next: [] });
});

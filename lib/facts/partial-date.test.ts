import { expect, it } from 'vitest';
import { byDate, daysBetween, firstDay, isPartialDate, lastDay } from './partial-date.ts';

it('knows the days of the calendar in three precisions', () => {
  expect(['2021', '2021-03', '2021-03-24', '2024-02-29'].every(isPartialDate)).toBe(true);
  expect(['21', '2021-13', '2021-00', '2023-02-29', '2021-3-4', '2021-03-24T00'].some(isPartialDate)).toBe(
    false,
  );
});

it('widens a date to its whole range', () => {
  expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
  expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
  expect([firstDay('2020-02-03'), lastDay('2020-02-03')]).toEqual(['2020-02-03', '2020-02-03']);
});

it('counts days', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
});

it('puts dates in order, the vaguer of two that begin alike first', () => {
  expect(
    ['2021-03-24', '2020-12', '2021-03', undefined, '2021'].map((date) => date ?? '').sort(byDate),
  ).toEqual(['', '2020-12', '2021', '2021-03', '2021-03-24']);
});

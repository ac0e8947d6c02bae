import { expect, it } from 'vitest';
import { printDate, printDays, printPeriod } from './dates.ts';
import { inEnglish } from './english.ts';

it('prints a date as precise as it is known', () => {
  expect(printDate('2021', inEnglish)).toBe('2021');
  expect(printDate('2021-03', inEnglish)).toBe('March 2021');
  expect(printDate('2021-03-24', inEnglish)).toBe('24 March 2021');
});

it('prints what is no date as it stands', () => {
  expect(printDate('spring 2021', inEnglish)).toBe('spring 2021');
  expect(printDate('2021-13', inEnglish)).toBe('2021-13');
});

it('prints a period with either end open', () => {
  expect(printPeriod('2004-03-09', undefined, inEnglish)).toBe('since 9 March 2004');
  expect(printPeriod('2021-01-26', '2025-01-20', inEnglish)).toBe('26 January 2021 to 20 January 2025');
  expect(printPeriod(undefined, '1991', inEnglish)).toBe('until 1991');
  expect(printPeriod(undefined, undefined, inEnglish)).toBe('');
});

it('joins the days of an event', () => {
  expect(printDays('2021-03-22', '2021-03-23', inEnglish)).toMatch(/^22\s?–\s?23 March 2021$/);
  expect(printDays('2021', '2022-03-24', inEnglish)).toBe('2021 to 24 March 2022');
  expect(printDays('2021-03', '2021-03-18', inEnglish)).toBe('March 2021');
  expect(printDays('2021-03-22', '2021-03-22', inEnglish)).toBe('22 March 2021');
});

import type { PartialDate } from '../lib/facts/schema.ts';
import { words } from './words.ts';

const formats = {
  4: new Intl.DateTimeFormat(words.locale, { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A date as precise as it is known: "2021", "March 2021", "24 March 2021". What is no date is printed as it stands. */
export function printDate(date: PartialDate): string {
  const format = formats[date.length as keyof typeof formats];
  const time = Date.parse(date);
  return format && !Number.isNaN(time) ? format.format(time) : date;
}

/** "since 9 March 2004", "26 January 2021 to 20 January 2025", "until 1991"; empty where neither end is known. */
export function printPeriod(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return words.fromTo(printDate(start), printDate(end));
  if (start) return words.since(printDate(start));
  return end ? words.until(printDate(end)) : '';
}

/**
 * When an event was: "22–23 March 2021" where both ends are as precise, "2021 to 24 March 2022" where they are not, and
 * "March 2021" where all that is known of the start is the month or year of the end.
 */
export function printDays(start: PartialDate, end: PartialDate | undefined): string {
  if (!end || end.startsWith(start)) return printDate(start);
  const format = formats[start.length as keyof typeof formats];
  if (start.length !== end.length || !format) return words.fromTo(printDate(start), printDate(end));
  return format.formatRange(new Date(start), new Date(end));
}

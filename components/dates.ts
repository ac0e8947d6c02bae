import type { PartialDate } from '../lib/facts/schema.ts';
import type { Words } from './words.ts';

/** How a date is written that has as many characters as the key. */
const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { dateStyle: 'long' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a hundred times. */
function formatFor(length: number, locale: string): Intl.DateTimeFormat | null {
  const shape = shapes[length];
  if (shape === undefined) return null;
  const key = `${locale} ${length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A date as precise as it is known: "2021", "March 2021", "24 March 2021". What is no date is printed as it stands. */
export function printDate(date: PartialDate, { locale }: Words): string {
  const time = Date.parse(date);
  const format = formatFor(date.length, locale);
  return format === null || Number.isNaN(time) ? date : format.format(time);
}

/** "since 9 March 2004", "26 January 2021 to 20 January 2025", "until 1991"; empty where neither end is known. */
export function printPeriod(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  words: Words,
): string {
  if (start && end) return words.say('fromTo', printDate(start, words), printDate(end, words));
  if (start) return words.say(start.length === 10 ? 'sinceDay' : 'since', printDate(start, words));
  return end ? words.say(end.length === 10 ? 'untilDay' : 'until', printDate(end, words)) : '';
}

/**
 * When an event was: "22–23 March 2021" where both ends are as precise, "2021 to 24 March 2022" where they are not, and
 * "March 2021" where all that is known of the start is the month or year of the end.
 */
export function printDays(start: PartialDate, end: PartialDate | undefined, words: Words): string {
  if (!end || end.startsWith(start)) return printDate(start, words);
  const format = formatFor(start.length, words.locale);
  // Of a range of Chinese days `Intl` has figures and strokes alone: 2021/3/22 – 2021/3/23.
  const inFigures = words.lang.startsWith('zh');
  if (start.length !== end.length || format === null || inFigures) return printPeriod(start, end, words);
  return format.formatRange(new Date(start), new Date(end));
}

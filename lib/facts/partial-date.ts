import type { PartialDate } from './schema.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is YYYY, YYYY-MM or YYYY-MM-DD and a day of the calendar. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The first day that the date may mean, YYYY-MM-DD. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** The last day that the date may mean, YYYY-MM-DD. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The earlier first; what has no date is earlier than all. Not by `localeCompare`, which loads a language's tables first. */
export function byDate(a: PartialDate = '', b: PartialDate = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** Whole days from one YYYY-MM-DD to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A YYYY-MM-DD as a number of days, for reckoning; NaN where it is no date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(date) / 86_400_000);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

import { firstDay, lastDay } from '../../facts/partial-date.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DatePattern, DateWords, TimeUnit } from './date-words.ts';

/** A place where the text names a day, or a stretch of days. */
export interface DateMention extends Span {
  /** The first and the last day that are meant, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Whether the year stands in the text; if not, the day is counted from that of the article. */
  readonly stated: boolean;
}

/** Further from the article's day than this many days, a date without a year could be of either year: it is left unread. */
const MOST_DAYS_WITHOUT_YEAR = 150;

interface Days {
  readonly from: string;
  readonly to: string;
}

type Slots = Readonly<Record<string, string | undefined>>;

/**
 * The dates that a text names, in its order and without overlaps. `published` (YYYY-MM-DD) is what "Monday" and "last
 * week" are counted from; without it only dates with their year are read. What could be two dates is left out.
 */
export function datesIn(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  words: DateWords,
): DateMention[] {
  const found = words.patterns.flatMap((pattern) =>
    [...text.matchAll(expressionOf(pattern, words))].flatMap((match): DateMention[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const slots = match.groups ?? {};
      const sentence = sentences.find((each) => overlaps(each, span));
      const isFuture =
        sentence !== undefined && futureOf(words).test(text.slice(sentence.start, sentence.end));
      const days = slots.year
        ? statedDays(slots, words)
        : published && countedDays(slots, pattern, words, published, isFuture);
      return days ? [{ ...span, ...days, stated: slots.year !== undefined }] : [];
    }),
  );
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: DateMention[] = [];
  for (const date of longestFirst) if (!kept.some((other) => overlaps(other, date))) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

const expressions = new Map<DatePattern, RegExp>();

function expressionOf(pattern: DatePattern, words: DateWords): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const slots: Readonly<Record<string, string>> = {
    day: String.raw`[12]\d|3[01]|0?[1-9]`,
    year: String.raw`(?:19|20)\d\d`,
    month: words.months.join('|'),
    weekday: words.weekdays.join('|'),
    number: String.raw`${words.numbers.join('|')}|[1-9]\d?`,
    unit: Object.values(words.units).join('|'),
  };
  const source = orCapital(pattern.form).replace(
    /\{(day|year|month|weekday|number|unit)\}/g,
    (_, name: string) => `(?<${name}>${orCapital(slots[name]!)})`, // every name of the expression has its slot
  );
  const before = words.joined ? String.raw`(?<!\d)` : String.raw`(?<![\p{L}\p{N}])`;
  const after = words.joined ? String.raw`(?!\d)` : String.raw`(?![\p{L}\p{N}])`;
  const expression = new RegExp(before + source + after, 'gu');
  expressions.set(pattern, expression);
  return expression;
}

/** The expression with a capital allowed where it begins, in each of the alternatives that it begins with. */
function orCapital(source: string): string {
  return source.replace(
    /(?<=^(?:\(\?:)?(?:[^()]*\|)?)\p{Ll}/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
}

function futureOf({ future, joined }: DateWords): RegExp {
  return new RegExp(joined ? future : String.raw`(?<![\p{L}\p{N}])(?:${future})(?![\p{L}\p{N}])`, 'u');
}

/** The number of a word in a list whose entries are alternatives, from 1; 0 where it is in none. */
function place(list: readonly string[], word: string): number {
  const small = word.slice(0, 1).toLowerCase() + word.slice(1);
  return (
    list.findIndex((forms) => {
      const whole = new RegExp(`^(?:${forms})$`, 'u');
      return whole.test(word) || whole.test(small);
    }) + 1
  );
}

function statedDays({ day, month, year }: Slots, words: DateWords): Days | null {
  if (month === undefined) return wholeOf(year!);
  return onlyReal(`${year}-${two(monthOf(month, words))}${day === undefined ? '' : `-${two(Number(day))}`}`);
}

function monthOf(word: string, words: DateWords): number {
  return /^\d/.test(word) ? Number(word) : place(words.months, word);
}

/** The days of a year, month or day; null where the calendar has no such day. */
function onlyReal(date: string): Days | null {
  const days = wholeOf(date);
  const time = Date.parse(days.to);
  return Number.isNaN(time) || toDay(time) !== days.to ? null : days;
}

function wholeOf(date: string): Days {
  return { from: firstDay(date), to: lastDay(date) };
}

function countedDays(
  slots: Slots,
  { shift, unit }: DatePattern,
  words: DateWords,
  published: string,
  isFuture: boolean,
): Days | null {
  const { day, month, weekday, number } = slots;
  if (weekday !== undefined)
    return oneDay(nearWeekday(place(words.weekdays, weekday), shift ?? null, published, isFuture));
  if (number !== undefined) {
    const count = /^\d/.test(number) ? Number(number) : place(words.numbers, number);
    return shifted((shift ?? -1) * count, unit ?? unitOf(slots.unit ?? '', words), published);
  }
  if (month !== undefined) return nearMonth(monthOf(month, words), day, shift ?? null, published);
  return shifted(shift ?? 0, unit ?? 'day', published);
}

function unitOf(word: string, words: DateWords): TimeUnit {
  const units = Object.keys(words.units) as TimeUnit[]; // the keys of a record of units
  return units.find((unit) => place([words.units[unit]], word) > 0) ?? 'day';
}

/** A day or stretch some units away: a week is its Monday to Sunday, a month and a year are whole. */
function shifted(count: number, unit: TimeUnit, published: string): Days {
  if (unit === 'day') return oneDay(addDays(published, count));
  if (unit === 'week') {
    const monday = addDays(published, 1 - weekdayOf(published) + 7 * count);
    return { from: monday, to: addDays(monday, 6) };
  }
  const year = Number(published.slice(0, 4));
  if (unit === 'year') return wholeOf(String(year + count));
  const month = year * 12 + Number(published.slice(5, 7)) - 1 + count;
  return wholeOf(`${Math.floor(month / 12)}-${two((month % 12) + 1)}`);
}

/** A weekday near the article's day: -1 before it, +1 after it, null the latest one, or the coming one in the future. */
function nearWeekday(weekday: number, shift: number | null, published: string, isFuture: boolean): string {
  const behind = (weekdayOf(published) - weekday + 7) % 7;
  if (shift === -1) return addDays(published, -(behind || 7));
  if (shift === 1 || (isFuture && behind > 0)) return addDays(published, 7 - behind);
  return addDays(published, -behind);
}

/** A day of the year, or a month, of the year that brings it nearest; null where two years are about as near. */
function nearMonth(
  month: number,
  day: string | undefined,
  shift: number | null,
  published: string,
): Days | null {
  const year = Number(published.slice(0, 4));
  const all = [year - 1, year, year + 1].flatMap((each) => {
    const days = onlyReal(`${each}-${two(month)}${day === undefined ? '' : `-${two(Number(day))}`}`);
    return days ? [days] : [];
  });
  if (shift === -1) return all.filter(({ to }) => to < published).at(-1) ?? null;
  if (shift === 1) return all.find(({ from }) => from > published) ?? null;
  return all.find((days) => distance(days, published) <= MOST_DAYS_WITHOUT_YEAR) ?? null;
}

function distance({ from, to }: Days, published: string): number {
  if (from <= published && published <= to) return 0;
  const nearest = to < published ? to : from;
  return Math.abs(Date.parse(nearest) - Date.parse(published)) / 86_400_000;
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}

function addDays(day: string, count: number): string {
  return toDay(Date.parse(day) + count * 86_400_000);
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(day: string): number {
  return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

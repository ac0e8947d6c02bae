/** A unit that time is counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/**
 * One way to write a date. `form` is a regular expression with slots: {day}, {month}, {year}, {weekday}, {number},
 * {unit}; a first letter stands for the capital as well. `shift` counts from the article's day: in `unit`s where it is
 * given; in the weekday's, month's or number's own where the form has such a slot (-1 last, +1 next; none: the latest
 * such day, or the coming one where the sentence speaks of the future).
 */
export interface DatePattern {
  readonly form: string;
  readonly shift?: number;
  readonly unit?: TimeUnit;
  /** A sentence with the date in braces, and what it means in an article of Wednesday, 24 March 2021: a day, or first..last. */
  readonly sample: string;
  readonly is: string;
}

/** How a language writes dates. Alternatives of a word are parted by `|`. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** One first. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Words by which a sentence speaks of what is to come. */
  readonly future: string;
  /** Whether words stand without blanks between them. */
  readonly joined?: boolean;
  readonly patterns: readonly DatePattern[];
}

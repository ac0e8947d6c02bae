import type { Annotation } from '../../lib/annotate.ts';
import type { DateMention } from '../../lib/context/dates/dates-in.ts';
import type { Span } from '../../lib/text/span.ts';

/** One line of the timeline: an event of the base, a date that the article names, or the article itself. */
export interface TimelineRow {
  readonly key: string;
  readonly kind: 'event' | 'date' | 'article';
  /** As precise as it is known. */
  readonly start: string;
  readonly end?: string;
  /** The event, or the article's own words for the date; empty for the article. */
  readonly name: string;
  /** Where the text has it. */
  readonly span?: Span;
  /** A date that is counted from the article's day ("Monday"). */
  readonly counted?: boolean;
}

/** What is drawn to scale before the article, what lies too far back for the scale, and what came after. */
export interface TimelineParts {
  readonly earlier: readonly TimelineRow[];
  readonly scaled: readonly TimelineRow[];
  readonly next: readonly TimelineRow[];
}

/** How far back the scale reaches, in days: further back it would press the last days into a point. */
const REACH = 200;

/** Every dated thing of an article in order of time. Dates outside the sentences that are shown are left out. */
export function rowsOf(annotation: Annotation, dates: readonly DateMention[]): TimelineRow[] {
  const { article, mentions, sentences, context } = annotation;
  const isShown = (span: Span) => sentences.some(({ start, end }) => start <= span.start && span.end <= end);
  const events = context.events.map((event): TimelineRow => {
    const span = mentions.find((mention) => mention.entity === event.entity);
    const { entity: key, name, start, end } = event;
    return { key, kind: 'event', name, start, ...(end && { end }), ...(span && { span }) };
  });
  const named = new Map<string, TimelineRow>();
  for (const date of dates.filter(isShown)) {
    const key = `${date.from} ${date.to}`;
    // "Today" is where the article itself stands.
    if (key === `${context.date} ${context.date}`) continue;
    const name = article.text.slice(date.start, date.end);
    if (!named.has(key))
      named.set(key, { key, kind: 'date', name, span: date, counted: !date.stated, ...partial(date) });
  }
  const own: TimelineRow[] = context.date
    ? [{ key: 'article', kind: 'article', name: '', start: context.date }]
    : [];
  return [...events, ...named.values(), ...own].sort(byTime);
}

/** A whole year or month as such, so that it is printed as one. */
function partial({ from, to }: DateMention): { start: string; end?: string } {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return { start: from.slice(0, 4) };
  const isMonth = from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && nextDay(to).endsWith('-01');
  if (isMonth) return { start: from.slice(0, 7) };
  return from === to ? { start: from } : { start: from, end: to };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a row that lasts, or whose day is not known; undefined for one day. */
export function endOf({ start, end }: TimelineRow): string | undefined {
  if (end !== undefined || start.length === 10) return end;
  const [year = 0, month = 12] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** By start, then by end; the article closes its own day. */
function byTime(a: TimelineRow, b: TimelineRow): number {
  return (
    a.start.localeCompare(b.start) ||
    Number(a.kind === 'article') - Number(b.kind === 'article') ||
    (a.end ?? a.start).localeCompare(b.end ?? b.start)
  );
}

/** Without a date of the article nothing is before or after it, and all is one list. */
export function partsOf(rows: readonly TimelineRow[], date: string | null): TimelineParts {
  if (date === null) return { earlier: rows, scaled: [], next: [] };
  const reach = new Date(Date.parse(date) - REACH * 86_400_000).toISOString().slice(0, 10);
  const isNext = ({ start }: TimelineRow) => start > date;
  // A year alone has no place on a scale of days.
  const isEarlier = ({ start }: TimelineRow) => start.length === 4 || start < reach;
  return {
    earlier: rows.filter((row) => !isNext(row) && isEarlier(row)),
    scaled: rows.filter((row) => !isNext(row) && !isEarlier(row)),
    next: rows.filter(isNext),
  };
}

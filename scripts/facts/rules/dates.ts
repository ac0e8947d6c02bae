import { daysBetween, firstDay, lastDay } from '../../../lib/facts/partial-date.ts';
import type { EntityId } from '../../../lib/facts/schema.ts';
import type { FactFile } from '../fact-file.ts';
import type { FactSource } from '../fact-source.ts';
import type { EntityRecord, StatementRecord } from '../shapes.ts';
import type { Finding, Rule } from './rule.ts';

/** Days for which two people may hold an office for one, while it is handed over. */
const handOver = 31;
/** Days without a holder after which a chain of holders is suspected of a hole. */
const longGap = 90;
/** Holes before this day are not looked for. */
const watchedSince = '2000-01-01';
/** Days after which an open statement should be looked at again. */
const old = 365;

interface Dates {
  readonly start?: string;
  readonly end?: string;
  readonly lastSeen?: string;
}

/** A start is not after its end or its last confirmation. */
export const datesAreOrdered: Rule = ({ entities }) =>
  entities.flatMap((file) => [
    ...disordered(file.data).map(([field, message]) => file.problem([field], message)),
    ...file.data.statements.flatMap((statement, at) =>
      disordered(statement).map(([field, message]) => file.problem(['statements', at, field], message)),
    ),
  ]);

function disordered({ start, end, lastSeen }: Dates): readonly (readonly [string, string])[] {
  return Object.entries({ end, lastSeen }).flatMap(([field, date]) =>
    start !== undefined && date !== undefined && lastDay(date) < firstDay(start)
      ? [[field, `${date} is before the start, ${start}`] as const]
      : [],
  );
}

/** Nothing is stated of a time after the base's as-of date. */
export const datesAreNotAfterTheBase: Rule = ({ base, entities, notes, publishers }) => {
  const late = (date: string | undefined): boolean => date !== undefined && firstDay(date) > base.data.asOf;
  const message = `this is after the base's as-of date, ${base.data.asOf}`;
  return [
    ...entities.flatMap((file) => [
      ...(['died', 'start', 'end', 'inForce'] as const)
        .filter((field) => late(file.data[field]))
        .map((field) => file.problem([field], message)),
      ...file.data.statements.flatMap((statement, at) =>
        (['start', 'end', 'lastSeen'] as const)
          .filter((field) => late(statement[field]))
          .map((field) => file.problem(['statements', at, field], message)),
      ),
    ]),
    ...notes.flatMap((file) =>
      (['from', 'to'] as const)
        .filter((field) => late(file.data[field]))
        .map((field) => file.problem([field], message)),
    ),
    ...publishers.flatMap((file) =>
      Object.entries(file.data.documents)
        .filter(([, document]) => late(document.published))
        .map(([slug]) => file.problem(['documents', slug, 'published'], message)),
    ),
  ];
};

interface Holding {
  readonly file: FactFile<EntityRecord>;
  readonly at: number;
  readonly statement: StatementRecord;
}

/** Two people do not hold an office for one on the same days, beyond a hand-over of 31; vague dates are read kindly. */
export const oneHolderAtATime: Rule = (source) =>
  [...holdings(source)].flatMap(([office, held]) =>
    held.flatMap((later, at) =>
      held.slice(0, at).flatMap((earlier): Finding[] => {
        const days = surelyShared(earlier.statement, later.statement);
        if (days <= handOver) return [];
        const message = `${earlier.file.data.id} holds ${office} for ${days} of the same days`;
        return [later.file.problem(['statements', later.at, 'start'], message)];
      }),
    ),
  );

/** A warning: nobody is known to have held an office for one for more than 90 days between two holders. */
export const chainsHaveNoGaps: Rule = (source) =>
  [...holdings(source)].flatMap(([office, held]) =>
    held.slice(1).flatMap((later, at): Finding[] => {
      const ends = held.slice(0, at + 1).map(({ statement }) => statement.end);
      if (ends.includes(undefined) || later.statement.start === undefined) return [];
      const until = [watchedSince, ...ends.map((end) => lastDay(end!))].sort().at(-1)!;
      const days = daysBetween(until, firstDay(later.statement.start));
      const message = `nobody is known in ${office} for the ${days} days before this`;
      return days > longGap ? [later.file.problem(['statements', later.at, 'start'], message)] : [];
    }),
  );

/** Who is in an office now was seen there on some day, and that day is told. */
export const openOfficesAreConfirmed: Rule = ({ entities }) =>
  entities.flatMap((file) =>
    file.data.statements.flatMap((statement, at) => {
      if (statement.property !== 'holdsOffice') return [];
      if (statement.start === undefined)
        return [file.problem(['statements', at], 'since when? give a start')];
      const open = statement.end === undefined && statement.lastSeen === undefined;
      return open ? [file.problem(['statements', at], 'no end: give the day it was last seen to hold')] : [];
    }),
  );

/** A warning: an open statement was last seen to hold over a year before the as-of date. */
export const openStatementsAreFresh: Rule = ({ base, entities }) =>
  entities.flatMap((file) =>
    file.data.statements.flatMap(({ end, lastSeen, rank }, at) => {
      if (end !== undefined || lastSeen === undefined || rank === 'deprecated') return [];
      const age = daysBetween(lastDay(lastSeen), base.data.asOf);
      const message = `last seen ${age} days before the as-of date`;
      return age > old ? [file.problem(['statements', at, 'lastSeen'], message)] : [];
    }),
  );

/** The holders of each office for one, in the order of their starts. */
function holdings({ entities }: FactSource): ReadonlyMap<EntityId, readonly Holding[]> {
  const offices = new Map<EntityId, Holding[]>(
    entities.filter(({ data }) => data.single).map(({ data }) => [data.id, []]),
  );
  for (const file of entities) {
    file.data.statements.forEach((statement, at) => {
      if (statement.property !== 'holdsOffice' || statement.rank === 'deprecated') return;
      offices.get(statement.value ?? '')?.push({ file, at, statement });
    });
  }
  for (const held of offices.values()) {
    held.sort((a, b) => (a.statement.start ?? '').localeCompare(b.statement.start ?? ''));
  }
  return offices;
}

/** Days that both hold for certain. */
function surelyShared(a: Dates, b: Dates): number {
  const from = [a.start, b.start]
    .map((date) => (date === undefined ? '9999-12-31' : lastDay(date)))
    .sort()
    .at(-1)!;
  const until = [a.end, b.end].map((date) => (date === undefined ? '9999-12-31' : firstDay(date))).sort()[0]!;
  return daysBetween(from, until);
}

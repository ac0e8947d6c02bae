import type { Occupancy } from './fact-base.ts';
import { byDate, firstDay, lastDay } from './partial-date.ts';
import type { EntityId, PartialDate } from './schema.ts';

/** Where occupancies are looked up; `FactIndex` is one. */
export interface OccupancySource {
  occupanciesOf(person: EntityId): readonly Occupancy[];
  occupanciesIn(office: EntityId): readonly Occupancy[];
}

/** An occupancy that covers a date; not certain where the date falls inside the vagueness of its start or end. */
export interface Held {
  readonly occupancy: Occupancy;
  readonly certain: boolean;
}

/**
 * The roles of a person on a date, the preferred first, then the certain, then the latest begun. An occupancy covers
 * every day from the first that its start may mean to the last that its end may mean; without an end it is open.
 */
export function rolesAt(source: OccupancySource, person: EntityId, date: PartialDate): readonly Held[] {
  return covering(source.occupanciesOf(person), date);
}

/** Who held an office on a date, in the order of `rolesAt`: on a day of hand-over the successor comes first. */
export function holdersAt(source: OccupancySource, office: EntityId, date: PartialDate): readonly Held[] {
  return covering(source.occupanciesIn(office), date);
}

/** The roles a person is not known to have left; their `lastSeen` tells how fresh that knowledge is. */
export function rolesNow(source: OccupancySource, person: EntityId): readonly Occupancy[] {
  return source
    .occupanciesOf(person)
    .filter((occupancy) => occupancy.end === undefined)
    .map((occupancy) => ({ occupancy, certain: true }))
    .sort(byRank)
    .map((held) => held.occupancy);
}

function covering(occupancies: readonly Occupancy[], date: PartialDate): readonly Held[] {
  return occupancies
    .filter((occupancy) => mayCover(occupancy, date))
    .map((occupancy) => ({ occupancy, certain: surelyCovers(occupancy, date) }))
    .sort(byRank);
}

function mayCover({ start, end }: Occupancy, date: PartialDate): boolean {
  return (
    (start === undefined || firstDay(start) <= lastDay(date)) &&
    (end === undefined || firstDay(date) <= lastDay(end))
  );
}

function surelyCovers({ start, end }: Occupancy, date: PartialDate): boolean {
  return (
    start !== undefined &&
    lastDay(start) <= firstDay(date) &&
    (end === undefined || lastDay(date) <= firstDay(end))
  );
}

function byRank(a: Held, b: Held): number {
  return (
    Number(b.occupancy.preferred ?? false) - Number(a.occupancy.preferred ?? false) ||
    Number(b.certain) - Number(a.certain) ||
    byDate(b.occupancy.start, a.occupancy.start)
  );
}

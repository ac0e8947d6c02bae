import { rolesAt, rolesNow } from '../facts/as-of.ts';
import type { Occupancy } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import type { EntityId } from '../facts/schema.ts';
import type { Role, Roles } from './context.ts';

/** What a person was on a day and is now, as far as the base knows. `date` null: the article states none. */
export function rolesOf(facts: FactIndex, person: EntityId, date: string | null): Roles {
  const now = rolesNow(facts, person).map((occupancy) => roleFrom(facts, occupancy, true));
  const then =
    date === null
      ? null
      : rolesAt(facts, person, date).map(({ occupancy, certain }) => roleFrom(facts, occupancy, certain));
  const offices = (roles: readonly Role[]) =>
    roles
      .map((role) => role.office)
      .sort()
      .join(' ');
  return { then, now, changed: then !== null && offices(then) !== offices(now) };
}

function roleFrom(facts: FactIndex, { office, start, end, lastSeen }: Occupancy, certain: boolean): Role {
  return {
    office,
    title: facts.entity(office)?.label ?? office,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(lastSeen !== undefined && { lastSeen }),
    certain,
  };
}

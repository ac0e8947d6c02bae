import type { Actor, Role } from '../../lib/context/context.ts';
import { type Side, sides } from '../../lib/facts/schema.ts';

export interface ActorGroup {
  readonly side: Side | null;
  readonly actors: readonly Actor[];
}

/** Actors by camp in a fixed order, those of none last; camps without an actor are left out. */
export function actorGroups(actors: readonly Actor[]): ActorGroup[] {
  return [...sides, null]
    .map((side) => ({ side, actors: actors.filter((actor) => actor.side === side) }))
    .filter((group) => group.actors.length > 0);
}

/** The longest bar: how often the busiest actor is named or speaks. At least 1. */
export function highestCount(actors: readonly Actor[]): number {
  return Math.max(1, ...actors.flatMap((actor) => [actor.mentions.length, actor.quotes.length]));
}

/** Titles on one line; empty where no role is known. */
export function titles(roles: readonly Role[]): string {
  return roles.map((role) => role.title).join('; ');
}

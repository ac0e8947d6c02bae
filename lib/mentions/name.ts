import type { NameEntry } from '../facts/fact-base.ts';
import type { EntityType } from '../facts/schema.ts';
import type { Repair } from './mention.ts';

/** Words of the text that name something, before it is decided what: tokens `first` to `end` (half-open). */
export interface Name {
  readonly first: number;
  readonly end: number;
  /** The names of the base that are written so; empty for a name it does not have. */
  readonly entries: readonly NameEntry[];
  readonly type: EntityType | 'unknown';
  readonly repair: Repair | undefined;
  /** Units at the end of the last word that are not the name's: "said" in "Lavrovsaid". */
  readonly overrun: number;
}

/** Every name has all its fields, in one order: an engine that meets many forms of a record reads each of them slowly. */
export function nameOf(
  first: number,
  end: number,
  entries: readonly NameEntry[],
  type: Name['type'],
  repair?: Repair,
  overrun = 0,
): Name {
  return { first, end, entries, type, repair, overrun };
}

export function typeOfMatch(match: { readonly entries: readonly NameEntry[] }): EntityType | 'unknown' {
  const id = match.entries[0]?.entity;
  // An id's part before the slash is its type (schema.ts).
  return id === undefined ? 'unknown' : (id.slice(0, id.indexOf('/')) as EntityType);
}

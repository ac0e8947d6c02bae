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
  readonly repair?: Repair;
  /** Units at the end of the last word that are not the name's: "said" in "Lavrovsaid". */
  readonly overrun?: number;
}

export function typeOfMatch(match: { readonly entries: readonly NameEntry[] }): EntityType | 'unknown' {
  const id = match.entries[0]?.entity;
  // An id's part before the slash is its type (schema.ts).
  return id === undefined ? 'unknown' : (id.slice(0, id.indexOf('/')) as EntityType);
}

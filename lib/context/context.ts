import type { Note } from '../facts/fact-base.ts';
import type { EntityId, EntityType, PartialDate, Side } from '../facts/schema.ts';

/** A role as of a day. `certain` is false where the dates are only as precise as a year or month that the day falls in. */
export interface Role {
  readonly office: EntityId;
  readonly title: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly lastSeen?: PartialDate;
  readonly certain: boolean;
}

/**
 * Then and now. `then` is null where the article has no date, and empty where the base knows of no role on that day.
 * `changed` is true where the two differ.
 */
export interface Roles {
  readonly then: readonly Role[] | null;
  readonly now: readonly Role[];
  readonly changed: boolean;
}

/** One actor or thing of the article, with its mentions and quotes as indices into the annotation's lists. */
export interface Actor {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly type: EntityType | 'unknown';
  /** Null: neither of the three camps (the United Nations, a place, a term). */
  readonly side: Side | null;
  readonly roles: Roles | null;
  readonly mentions: readonly number[];
  readonly quotes: readonly number[];
  /** What the article says of a name that the base does not know. */
  readonly description?: string;
}

/** An event of the base near the article's date, or named in it. */
export interface DatedEvent {
  readonly entity: EntityId;
  readonly name: string;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly named: boolean;
}

/** A background note that the article's own words call for. */
export interface FiredNote {
  readonly id: string;
  readonly kind: Note['kind'];
  readonly text: string;
  readonly certainty: 'high' | 'medium' | 'low';
  /** Where in the text it was called for. */
  readonly start: number;
  readonly end: number;
  readonly sources: readonly { readonly title: string; readonly url: string; readonly publisher: string }[];
}

/** The background of one article as of its date, as the panel shows it. */
export interface Context {
  /** The day that facts are asked for; null: the article has no date. */
  readonly date: string | null;
  /** The day up to which the fact base was confirmed. */
  readonly asOf: string;
  /** Persons, states and bodies, the most mentioned first. */
  readonly actors: readonly Actor[];
  /** Places, documents, events and concepts. */
  readonly terms: readonly Actor[];
  /** Names the base does not know. */
  readonly unknown: readonly Actor[];
  readonly events: readonly DatedEvent[];
  readonly notes: readonly FiredNote[];
}

/** What an actor is told apart by: the entity, or the name of one that the base does not know. */
export function actorKey({ entity, name }: Pick<Actor, 'entity' | 'name'>): string {
  return entity ?? `?${name}`;
}

/** The actor of a key; undefined where the article names none such. */
export function actorOfKey({ actors, unknown }: Context, key: string | null): Actor | undefined {
  return [...actors, ...unknown].find((actor) => actorKey(actor) === key);
}

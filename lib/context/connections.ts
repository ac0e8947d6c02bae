import type { Body, Relation } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { moments, relationsAt } from '../facts/relations.ts';
import type { EntityId, PartialDate, Property, Source } from '../facts/schema.ts';

/** What ties one entity to another that the article names, as known on a date. */
export interface Connection {
  readonly property: Relation['property'];
  /** Whether it is the other that is a member of, signed, succeeded … this one. */
  readonly back: boolean;
  readonly other: EntityId;
  readonly name: string;
  /** Whether it was over when it had happened; else it holds from a day on. */
  readonly once: boolean;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  /** In whose body of the base it stands, and so its sources. */
  readonly stated: EntityId;
}

/** These have no direction. */
const mutual: readonly Relation['property'][] = ['met', 'alliedWith'];

/**
 * The connections of one entity with the others that an article names, the latest first; of several of a kind with the
 * same other (two who met again and again) the latest alone.
 */
export function connectionsOf(
  facts: FactIndex,
  id: EntityId,
  named: Iterable<EntityId>,
  date: PartialDate,
): readonly Connection[] {
  const latest = new Map<string, Connection>();
  for (const relation of relationsAt(facts, new Set([id, ...named]), date)) {
    const { from, property, to, start, end, stated } = relation;
    if (from === to || (from !== id && to !== id)) continue;
    const other = from === id ? to : from;
    const back = to === id && !mutual.includes(property);
    latest.set(`${property} ${back} ${other}`, {
      property,
      back,
      once: moments.includes(property),
      other,
      name: facts.entity(other)?.label ?? other,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      stated: stated ?? to,
    });
  }
  return [...latest.values()].sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));
}

/** As which statements of a body a relation can stand there. */
const statedAs: { readonly [Of in Relation['property']]?: readonly Property[] } = {
  memberOf: ['memberOf', 'hasMember'],
  sanctioned: ['sanctioned', 'sanctionedBy'],
  met: ['met', 'tookPartIn'],
};

/** Where a connection of `id` can be read, in the body that states it. */
export function sourcesOf(
  { property, other, start }: Connection,
  id: EntityId,
  body: Body,
): readonly Source[] {
  const properties: readonly Property[] = statedAs[property] ?? [property];
  const cited = body.statements
    .filter(({ rank }) => rank !== 'deprecated')
    .filter((statement) => properties.includes(statement.property))
    .filter(({ value }) => value === other || value === id)
    .filter((statement) => statement.start === undefined || statement.start === start)
    .flatMap(({ sources }) => sources);
  return body.sources.filter((source) => cited.includes(source.id));
}

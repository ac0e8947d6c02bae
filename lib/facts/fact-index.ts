import { type Held, holdersAt, type OccupancySource } from './as-of.ts';
import type { Entity, FactIndexData, NameEntry, Note, Occupancy, Relation } from './fact-base.ts';
import { type PackedIndex, unpackIndex } from './packed.ts';
import type { EntityId, PartialDate, Side } from './schema.ts';
import { unseal } from './sealed.ts';

/** The fact base as the engine reads it: entities, names, offices and notes, looked up by id. Never changes. */
export class FactIndex implements OccupancySource {
  readonly version: string;
  /** The day up to which the facts were confirmed, YYYY-MM-DD. */
  readonly asOf: string;
  readonly entities: readonly Entity[];
  readonly names: readonly NameEntry[];
  readonly notes: readonly Note[];
  readonly relations: readonly Relation[];
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #byPerson: ReadonlyMap<EntityId, readonly Occupancy[]>;
  readonly #byOffice: ReadonlyMap<EntityId, readonly Occupancy[]>;

  constructor(data: Omit<FactIndexData, 'checksum'>) {
    this.version = data.version;
    this.asOf = data.asOf;
    this.entities = data.entities;
    this.names = data.names;
    this.notes = data.notes;
    this.relations = data.relations ?? [];
    this.#entities = new Map(data.entities.map((entity) => [entity.id, entity]));
    this.#byPerson = groupBy(data.occupancies, (occupancy) => occupancy.person);
    this.#byOffice = groupBy(data.occupancies, (occupancy) => occupancy.office);
  }

  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Every office that a person is known to have held, in the order of the base. */
  occupanciesOf(person: EntityId): readonly Occupancy[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** Everybody who is known to have held an office, in the order of the base. */
  occupanciesIn(office: EntityId): readonly Occupancy[] {
    return this.#byOffice.get(office) ?? [];
  }

  /** Who held an office on a date, best first; see `holdersAt`. */
  holders(office: EntityId, date: PartialDate): readonly Held[] {
    return holdersAt(this, office, date);
  }

  /** The camp of an entity: its own, else that of its country or body; null: none of the three. */
  sideOf(id: EntityId): Side | null {
    const entity = this.entity(id);
    if (!entity) return null;
    if (entity.side) return entity.side;
    const owner = entity.country ?? entity.body;
    return owner === undefined || owner === id ? null : this.sideOf(owner);
  }
}

/**
 * The index in the text of `facts/index.json`. Throws an Error with a sentence for the reader where the text is damaged
 * or of an unknown version.
 */
export function parseIndex(text: string): FactIndex {
  // The checksum has just shown that these are the compiler's own bytes, and it writes nothing but this record.
  return new FactIndex(unpackIndex(unseal(text, 'The fact index') as PackedIndex));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

import { Fault } from '../fault.ts';
import { atOnce, type Steps } from '../steps.ts';
import { type Held, holdersAt, type OccupancySource } from './as-of.ts';
import type { Entity, FactIndexData, NameEntry, Note, Occupancy, Relation } from './fact-base.ts';
import { type KnownLanguage, knownLanguage, namesIn } from './languages.ts';
import { type PackedIndex, type PackedLanguage, unpackIndex } from './packed.ts';
import type { EntityId, PartialDate, Side } from './schema.ts';
import { type Sealed, unseal } from './sealed.ts';

/** The fact base as the engine reads it: entities, names, offices and notes, looked up by id. Never changes. */
export class FactIndex implements OccupancySource {
  readonly version: string;
  /** The day up to which the facts were confirmed, YYYY-MM-DD. */
  readonly asOf: string;
  readonly entities: readonly Entity[];
  /** All that are loaded, or those of one language; see `for`. */
  readonly names: readonly NameEntry[];
  readonly notes: readonly Note[];
  readonly relations: readonly Relation[];
  readonly #entities: ReadonlyMap<EntityId, Entity>;
  readonly #byPerson: ReadonlyMap<EntityId, readonly Occupancy[]>;
  readonly #byOffice: ReadonlyMap<EntityId, readonly Occupancy[]>;
  readonly #data: FactIndexData;
  readonly #lang: KnownLanguage | null;
  readonly #inLanguage = new Map<KnownLanguage, FactIndex>();

  /** `lang`: of whose texts the names are; null where names of all languages are there. */
  constructor(data: FactIndexData, lang: KnownLanguage | null = null) {
    this.#data = data;
    this.#lang = lang;
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

  /** The same facts with the names alone that hold in a text of a language. */
  for(lang: string): FactIndex {
    const known = knownLanguage(lang);
    if (known === this.#lang) return this;
    const made =
      this.#inLanguage.get(known) ??
      new FactIndex({ ...this.#data, names: namesIn(this.names, known) }, known);
    this.#inLanguage.set(known, made);
    return made;
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
 * The index for texts of one language, from the text of `facts/index.json` and of `facts/names/<lang>.json`. Throws a
 * Fault where one is damaged, of another format or made from other facts.
 */
export function parseIndex(text: string, languageText: string): FactIndex {
  return atOnce(parseIndexInSteps(text, languageText));
}

/** The same in steps. */
export function* parseIndexInSteps(text: string, languageText: string): Steps<FactIndex> {
  // The checksums have just shown that these are the compiler's own bytes, and it writes nothing but these records.
  const packed = unseal(text, 'facts/index.json') as Sealed & PackedIndex;
  yield;
  const language = unseal(languageText, 'facts/names') as Sealed & PackedLanguage;
  if (language.of !== packed.checksum) throw new Fault('filesDiffer');
  const data = yield* unpackIndex(packed, language);
  yield;
  return new FactIndex(data, language.lang);
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

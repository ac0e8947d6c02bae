import type { EntityId } from '../facts/schema.ts';
import type { Name } from './name.ts';
import { type NamedPerson, type ShortForms, shortForms, soleEntity } from './persons.ts';

/** What the article as a whole tells about its names. */
export interface Evidence {
  /** By the full name, and by the words that may stand for it. */
  readonly persons: ReadonlyMap<string, NamedPerson>;
  readonly shorts: ShortForms;
  /** Entities that some strong name of the article leads to. */
  readonly named: ReadonlySet<EntityId>;
}

export function evidenceOf(names: readonly Name[], persons: readonly NamedPerson[]): Evidence {
  const named = new Set<EntityId>();
  for (const name of names) {
    const sole = soleEntity(name);
    if (sole && name.entries.some((entry) => entry.strength === 'strong')) named.add(sole);
  }
  return {
    persons: new Map(persons.map((person) => [person.name, person])),
    shorts: shortForms(persons),
    named,
  };
}

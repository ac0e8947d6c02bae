import type { EntityId } from '../facts/schema.ts';
import { isCapital, surfaceOf } from '../text/tokens.ts';
import { FAMILY_FIRST } from './family-first.ts';
import type { Name } from './name.ts';
import { type Reading, surfaceFrom } from './reading.ts';

/** A person whom the article names in full, known to the base or not. */
export interface NamedPerson {
  /** Null for a person that the base does not have. */
  readonly entity: EntityId | null;
  readonly name: string;
  /** Folded words of the name; the surname's place among them. */
  readonly keys: readonly string[];
  readonly surname: string;
  /** First word of the first full mention. */
  readonly at: number;
}

/** Endings that follow a surname. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** The number of a king or pope, which is no surname. */
const NUMBER = /^[IVX]{2,}$/;

/** The persons that the article names with at least two words, in reading order, once each. */
export function personsIn(reading: Reading, names: readonly Name[]): NamedPerson[] {
  const persons = new Map<string, NamedPerson>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    const person = asPerson(reading, name);
    if (person && !persons.has(person.name)) persons.set(person.name, person);
  }
  return [...persons.values()];
}

function asPerson(reading: Reading, name: Name): NamedPerson | null {
  if (wordAfterParticles(reading, name) >= name.end - 1) return null;
  const entity = soleEntity(name);
  const known = entity ? reading.facts.entity(entity) : undefined;
  if (name.entries.length > 0 && !known) return null;
  const keys = reading.tokens.keys.slice(name.first, name.end);
  const surface = surfaceFrom(reading, name);
  const first = known ? known.familyFirst === true : isFamilyFirst(keys);
  if (!known && SUFFIX.test(keys.at(-1)!) && isStrong(reading, lastSurname(keys, 1))) return null;
  if (!known && NUMBER.test(surfaceOf(reading.tokens, name.end - 1))) return null;
  return {
    entity,
    name: known?.label ?? surface,
    keys,
    surname: first ? keys[0]! : lastSurname(keys),
    at: name.first,
  };
}

/** The first word of a name that is no small one: of "von Notz" the last. */
export function wordAfterParticles({ tokens, words }: Reading, { first, end }: Name): number {
  let at = first;
  while (at < end - 1 && words.particles.has(tokens.keys[at]!) && !isCapital(tokens, at)) at++;
  return at;
}

/** The entity that all names written so belong to; null where they belong to several or none. */
export function soleEntity(name: Name): EntityId | null {
  const [first] = name.entries;
  return first && name.entries.every((entry) => entry.entity === first.entity) ? first.entity : null;
}

function isFamilyFirst(keys: readonly string[]): boolean {
  return keys.length <= 3 && FAMILY_FIRST.has(keys[0]!) && !FAMILY_FIRST.has(keys.at(-1)!);
}

function lastSurname(keys: readonly string[], given = 2): string {
  const last = keys.at(-1)!;
  return SUFFIX.test(last) && keys.length > given ? keys.at(-2)! : last;
}

/** Whether a surname alone means one of the base: after "Trump Jr." the name without a suffix is the father’s. */
function isStrong({ gazetteer }: Reading, surname: string): boolean {
  const alone = gazetteer.byFirstKey.get(surname)?.alone[0]?.names ?? [];
  return alone.some(({ entry }) => entry.strength === 'strong');
}

/** Persons by the one word that can stand for them later: the surname, else another word of the name. */
export interface ShortForms {
  readonly bySurname: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly byGiven: ReadonlyMap<string, readonly NamedPerson[]>;
}

export function shortForms(persons: readonly NamedPerson[]): ShortForms {
  const bySurname = new Map<string, NamedPerson[]>();
  const byGiven = new Map<string, NamedPerson[]>();
  for (const person of persons) {
    addBearer(bySurname, person.surname, person);
    for (const key of new Set(person.keys))
      if (key !== person.surname && key.length > 2) addBearer(byGiven, key, person);
  }
  return { bySurname, byGiven };
}

/** Puts a person under a key with those who share it, in the order of their coming. */
export function addBearer(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const persons = map.get(key);
  if (persons) persons.push(person);
  else map.set(key, [person]);
}

import { rolesAt } from '../facts/as-of.ts';
import type { NameEntry } from '../facts/fact-base.ts';
import { firstDay } from '../facts/partial-date.ts';
import type { EntityId } from '../facts/schema.ts';
import { gapAfter, isCapitals } from '../text/tokens.ts';
import type { Link } from './mention.ts';
import type { Name } from './name.ts';
import { type NamedPerson, personsIn, type ShortForms, shortForms, soleEntity } from './persons.ts';
import { type Reading, surfaceFrom } from './reading.ts';
import { linkSeat } from './seats.ts';
import { isCultural, teamSign } from './senses.ts';
import { titlesOf } from './titles.ts';

/** What the article as a whole tells about its names. */
export interface Evidence {
  /** By the full name, and by the words that may stand for it. */
  readonly persons: ReadonlyMap<string, NamedPerson>;
  readonly shorts: ShortForms;
  /** Entities that some strong name of the article leads to. */
  readonly named: ReadonlySet<EntityId>;
}

/** Weights of what speaks for one entity among several of one name; a lead of `MARGIN` decides. */
const NAMED_IN_FULL = 3;
const TITLE_FITS = 2;
const COUNTRY_NEAR = 2;
const BESIDE_STATE = 2;
const STRONG_NAME = 1;
const MARGIN = 1;
/** A body's country is looked for this many words back. */
const NEAR = 60;

export function evidenceOf(reading: Reading, names: readonly Name[]): Evidence {
  const named = new Set<EntityId>();
  for (const name of names) {
    const sole = soleEntity(name);
    if (sole && name.entries.some((entry) => entry.strength === 'strong')) named.add(sole);
  }
  const persons = personsIn(reading, names);
  return {
    persons: new Map(persons.map((person) => [person.name, person])),
    shorts: shortForms(persons),
    named,
  };
}

/** Null: the words name nobody after all. */
export function linkName(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
): Link | null {
  const name = timely(reading, names[index]!);
  if (!name) return null;
  if (name.entries.length === 0) return linkUnknown(reading, name, evidence);
  const single = name.end - name.first === 1;
  if (single && name.type === 'person') return linkSurname(reading, names, index, evidence);
  const surname =
    single && name.entries.every((entry) => entry.kind === 'demonym')
      ? shortFor(reading, name, evidence)
      : null;
  if (surname) return surname;
  if (isCultural(reading, names, index)) return null;
  const shouted = single ? shoutedWord(reading, name) : null;
  if (shouted === 'word') return null;
  const team = teamSign(reading, name);
  if (team) return linkTeam(reading, name, team);
  const candidates = candidatesOf(name.entries);
  if (candidates.length > 1 || (isWeak(name.entries) && shouted !== 'name'))
    return linkAmbiguous(reading, names, index, evidence, candidates);
  return linkSole(reading, name, candidates[0]!);
}

/** A name without the entities that were still to come on the article's day; null where no other is left. */
function timely({ facts, date }: Reading, name: Name): Name | null {
  if (date === null || name.entries.length === 0) return name;
  const entries = name.entries.filter(({ entity }) => {
    const known = facts.entity(entity);
    return known?.type !== 'event' || known.start === undefined || firstDay(known.start) <= date;
  });
  return entries.length === 0 ? null : entries.length === name.entries.length ? name : { ...name, entries };
}

function candidatesOf(entries: readonly NameEntry[]): EntityId[] {
  return [...new Set(entries.map((entry) => entry.entity))];
}

function isWeak(entries: readonly NameEntry[]): boolean {
  return entries.every((entry) => entry.strength === 'weak');
}

function linkSole(reading: Reading, name: Name, id: EntityId): Link {
  const entity = reading.facts.entity(id);
  const label = entity?.label ?? id;
  const said = `“${surfaceFrom(reading, name)}”`;
  const kinds = new Set(name.entries.map((entry) => entry.kind));
  if (name.repair)
    return {
      entity: id,
      name: label,
      how: 'repair',
      confidence: 0.85,
      why: `“${name.repair.from}” is read as ${name.repair.to}: ${name.repair.what}.`,
    };
  if (kinds.has('demonym'))
    return {
      entity: id,
      name: label,
      how: 'demonym',
      confidence: 0.95,
      why: `${said} is the adjective of ${label}.`,
    };
  if (kinds.has('metonym'))
    return {
      entity: id,
      name: label,
      how: 'metonym',
      confidence: 0.9,
      why: `${said} stands for ${label}, which sits there.`,
    };
  if (entity?.standsFor) return linkSeat(reading, name, id, entity.standsFor);
  const how = isTerm(reading, name) ? 'term' : kinds.has('acronym') ? 'acronym' : 'name';
  const what =
    how === 'acronym'
      ? 'is an abbreviation of'
      : surfaceFrom(reading, name) === label
        ? 'is the name of'
        : 'is a name of';
  return { entity: id, name: label, how, confidence: 0.95, why: `${said} ${what} ${label}.` };
}

/** "WHO knows?" and "the WHO": a common word in capitals is a name behind an article only; null for other words. */
function shoutedWord({ tokens, words }: Reading, { first, entries }: Name): 'name' | 'word' | null {
  if (!isWeak(entries) || !words.plain.has(tokens.keys[first]!) || !isCapitals(tokens, first)) return null;
  return words.coordinators.has(tokens.keys[first - 1] ?? '') ? 'name' : 'word';
}

function linkTeam(reading: Reading, name: Name, sign: string): Link {
  const surface = surfaceFrom(reading, name);
  const why = `“${surface}” is a team here and not the state: ${sign}.`;
  return { entity: null, name: surface, how: 'unknown', confidence: 0.45, why };
}

/** Things that are spoken of rather than named: no word of theirs has a capital, in scripts that have any. */
function isTerm(reading: Reading, name: Name): boolean {
  if (name.type === 'person' || name.type === 'polity' || name.type === 'place') return false;
  return (
    !/\p{Lu}/u.test(surfaceFrom(reading, name)) &&
    (name.type !== 'organisation' || !/\p{Script=Han}/u.test(surfaceFrom(reading, name)))
  );
}

/** A name of several entities, or one that is too common alone: decided by what the article says around it. */
function linkAmbiguous(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
  candidates: readonly EntityId[],
): Link | null {
  const name = names[index]!;
  const said = `“${surfaceFrom(reading, name)}”`;
  const scored = candidates
    .map((id) => ({ id, ...weigh(reading, names, index, evidence, id) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && best.score > 0 && best.score - (second?.score ?? 0) >= MARGIN) {
    const sole = linkSole(reading, name, best.id);
    return {
      ...sole,
      confidence: Math.min(sole.confidence, 0.6 + 0.08 * best.score),
      why: `${sole.why.slice(0, -1)}: ${best.reason}.`,
    };
  }
  if (isTerm(reading, name)) return null;
  const why =
    candidates.length > 1
      ? `${said} could be ${candidates.length} things; the article does not say which.`
      : `${said} is too common to be linked without more.`;
  return { entity: null, name: surfaceFrom(reading, name), how: 'unknown', confidence: 0.4, why, candidates };
}

function weigh(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
  id: EntityId,
): { score: number; reason: string } {
  const entity = reading.facts.entity(id);
  let score = 0;
  let reason = 'nothing else fits';
  const add = (points: number, because: string) => {
    score += points;
    reason = because;
  };
  if (names[index]!.entries.some((entry) => entry.entity === id && entry.strength === 'strong'))
    add(STRONG_NAME, 'it is its usual name');
  if (entity?.type === 'polity' && besidePolity(reading, names, index))
    add(BESIDE_STATE, 'another state is named beside it');
  if (entity?.country && countryNear(reading, names, index) === entity.country)
    add(
      COUNTRY_NEAR,
      `${reading.facts.entity(entity.country)?.label ?? 'its country'} is the state spoken of`,
    );
  if (evidence.named.has(id)) add(NAMED_IN_FULL, 'it is named in full elsewhere in the article');
  if (entity?.type === 'person' && titleFits(reading, names[index]!, id))
    add(TITLE_FITS, 'the title before it fits');
  return { score, reason };
}

/** "Georgia and Ukraine": a state of the base tied to the name by a comma or "and". */
function besidePolity(reading: Reading, names: readonly Name[], index: number): boolean {
  const { tokens, words } = reading;
  const name = names[index]!;
  return [names[index - 1], names[index + 1]].some((other) => {
    if (
      other?.type !== 'polity' ||
      other.entries.some((entry) => entry.strength !== 'strong' || entry.kind === 'demonym')
    )
      return false;
    const [from, to] = other.first > name.first ? [name.end, other.first] : [other.end, name.first];
    return to - from === 0
      ? /^, ?$/.test(gapAfter(tokens, from - 1))
      : to - from === 1 && words.coordinators.has(tokens.keys[from]!);
  });
}

/** The state that was named last before a word, in the same paragraph's reach. */
function countryNear(reading: Reading, names: readonly Name[], index: number): EntityId | null {
  const { first } = names[index]!;
  for (let i = index - 1; i >= 0 && first - names[i]!.end < NEAR; i--) {
    const [entry] = names[i]!.entries;
    if (!entry) continue;
    const entity = reading.facts.entity(entry.entity);
    if (entity?.type === 'polity') return entity.id;
    if (entity?.type === 'organisation' && entity.country) return entity.country;
  }
  return null;
}

/** Whether the words before a name hold a title of an office that the person had on the article's day. */
function titleFits(reading: Reading, name: Name, person: EntityId): boolean {
  const { facts, tokens, date } = reading;
  const before = tokens.keys.slice(Math.max(0, name.first - 3), name.first).join(' ');
  if (!before) return false;
  const held = date
    ? rolesAt(facts, person, date).map((role) => role.occupancy)
    : facts.occupanciesOf(person);
  return held.some(({ office }) => titlesOf(facts, office).some((title) => before.endsWith(title)));
}

/** One word that is a surname of the base: strong ones stand alone, others need the full name or a title in the article. */
function linkSurname(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
): Link | null {
  const name = names[index]!;
  const { tokens, words } = reading;
  const key = tokens.keys[name.first]!;
  if (words.plain.has(key) && !titleBefore(reading, name.first)) return null;
  const short = shortFor(reading, name, evidence);
  if (short) return short;
  if (isBracketed(reading, name)) return null;
  const candidates = candidatesOf(name.entries);
  const strong = name.entries.filter((entry) => entry.strength === 'strong');
  if (candidates.length === 1 && strong.length > 0) return linkSole(reading, name, candidates[0]!);
  return linkAmbiguous(reading, names, index, evidence, candidates);
}

function titleBefore({ tokens, words }: Reading, at: number): boolean {
  return words.titles.has(tokens.keys[at - 1] ?? '');
}

/** One word that repeats part of a person's name given in full: the last such person named before it, else the first after. */
function shortFor(reading: Reading, name: Name, { shorts }: Evidence): Link | null {
  const key = reading.tokens.keys[name.first]!;
  const said = `“${surfaceFrom(reading, name)}”`;
  for (const part of ['surname', 'given'] as const) {
    const bearers = (part === 'surname' ? shorts.bySurname : shorts.byGiven).get(key) ?? [];
    const person = lastBefore(bearers, name.first) ?? (isBracketed(reading, name) ? undefined : bearers[0]);
    if (!person || (part === 'given' && bearers.length > 1)) continue;
    const where = person.at < name.first ? 'earlier' : 'later';
    const confidence =
      (part === 'surname' ? 0.9 : 0.75) - (bearers.length > 1 ? 0.2 : 0) - (where === 'later' ? 0.05 : 0);
    const why = `${said} is short for ${person.name}, named in full ${where} in the article.`;
    return {
      entity: person.entity,
      name: person.name,
      how: person.entity ? 'short' : 'unknown',
      confidence,
      why,
    };
  }
  return null;
}

/** The last of some persons, in reading order, named before a word; binary search. */
function lastBefore(persons: readonly NamedPerson[], at: number): NamedPerson | undefined {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (persons[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return persons[low - 1];
}

/** "(Li)": a symbol in brackets is no short form of somebody named later. */
function isBracketed({ text, tokens }: Reading, { first, end }: Name): boolean {
  return text[tokens.starts[first]! - 1] === '(' && text[tokens.ends[end - 1]!] === ')';
}

function linkUnknown(reading: Reading, name: Name, evidence: Evidence): Link {
  const surface = surfaceFrom(reading, name);
  const said = `“${surface}”`;
  if (name.repair) {
    const person = evidence.persons.get(name.repair.to);
    const why = `“${name.repair.from}” is read as ${name.repair.to}: ${name.repair.what}.`;
    return { entity: person?.entity ?? null, name: name.repair.to, how: 'repair', confidence: 0.8, why };
  }
  if (name.end - name.first === 1 && name.type !== 'organisation') {
    const short = shortFor(reading, name, evidence);
    if (short) return short;
  }
  return {
    entity: null,
    name: surface,
    how: 'unknown',
    confidence: 0.6,
    why: `${said} is written as a name; the fact base does not have it.`,
  };
}

import { type Held, holdersAt, rolesAt } from '../facts/as-of.ts';
import { firstDay, lastDay } from '../facts/partial-date.ts';
import type { EntityId } from '../facts/schema.ts';
import { gapAfter } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Name } from './name.ts';
import { ownerOf } from './owners.ts';
import { soleEntity } from './persons.ts';
import { isTied, type Reading } from './reading.ts';
import type { MentionReason } from './reasons.ts';
import { statedDate } from './stated-date.ts';
import { titlesOf } from './titles.ts';

/** Weights of what speaks for one entity among several of one name; a lead of `MARGIN` decides. */
const OWNED = 4;
const NAMED_IN_FULL = 3;
const TITLE_FITS = 2;
const COUNTRY_NEAR = 2;
const BESIDE_STATE = 2;
const TOWN_BEFORE = 2;
const PERSON_BESIDE = 2;
const OFFICER_NEAR = 3;
const BEGAN_THEN = 1;
const STRONG_NAME = 1;
const NO_STATES = 1;
export const MARGIN = 1;
/** A body's country is looked for this many words back, and its people this many words behind it. */
const NEAR = 60;
const BESIDE = 4;

/** How much the article speaks for one of the entities that a name could mean, and the best of its reasons. */
export function weigh(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
  id: EntityId,
): { score: number; reason: MentionReason } {
  const { facts } = reading;
  const entity = facts.entity(id);
  const name = names[index]!;
  let score = 0;
  let reason: MentionReason = ['nothingElse'];
  const add = (points: number, ...because: MentionReason) => {
    score += points;
    reason = because;
  };
  const stateless = (own: boolean) =>
    name.type === 'organisation' &&
    name.entries.some((entry) => (entry.entity === id) === own && !facts.entity(entry.entity)?.country);
  const country = entity?.country;
  const state = (country && facts.entity(country)?.label) ?? '';
  if (name.entries.some((entry) => entry.entity === id && entry.strength === 'strong'))
    add(STRONG_NAME, 'usualName');
  if (!country && stateless(true)) add(NO_STATES, 'ofNoState');
  if (entity?.type === 'polity' && besidePolity(reading, names, index)) add(BESIDE_STATE, 'stateBeside');
  if (entity?.type === 'polity' && townBefore(reading, names, index) === id) add(TOWN_BEFORE, 'townBefore');
  // Beside one of all states, a body must be its own state's by more than nearness.
  if (country && !stateless(false) && isActive(reading, id) && countryNear(reading, names, index) === country)
    add(COUNTRY_NEAR, 'stateSpokenOf', state);
  if (entity?.type === 'organisation' && country) {
    if (personBeside(reading, names, index) === country) add(PERSON_BESIDE, 'personBeside', state);
    const owner = ownerOf(reading, names, index)?.entity;
    const officer = owner === undefined ? officerNear(reading, names, index, id) : null;
    if (officer) add(OFFICER_NEAR, 'officerNear', officer);
    if (owner === country) add(OWNED, 'ofState', state);
  }
  if (entity?.type === 'organisation' && isBodyOfTitle(reading, names, index, id)) add(OWNED, 'officeOfIt');
  if (evidence.named.has(id)) add(NAMED_IN_FULL, 'namedInFull');
  if (entity?.type === 'person') {
    const held = heldTitle(reading, name, id);
    if (held) add(TITLE_FITS + (held.began ? BEGAN_THEN : 0), ...held.reason);
  }
  return { score, reason };
}

/** Being of the state that is spoken of says nothing of a person who has no office on the article's day. */
function isActive({ facts, date }: Reading, id: EntityId): boolean {
  return date === null || !id.startsWith('person/') || rolesAt(facts, id, date).length > 0;
}

/** "secretary of the Security Council": the title that the name stands in is that of an office of this body. */
function isBodyOfTitle({ facts }: Reading, names: readonly Name[], index: number, body: EntityId): boolean {
  const { end } = names[index]!;
  const title = names[index - 1];
  if (title?.type !== 'office' || title.end < end) return false;
  return title.entries.some(({ entity }) => facts.entity(entity)?.body === body);
}

/** "Georgia and Ukraine": a state of the base tied to the name by a comma or "and". */
function besidePolity(reading: Reading, names: readonly Name[], index: number): boolean {
  const name = names[index]!;
  return [names[index - 1], names[index + 1]].some((other) => {
    if (
      other?.type !== 'polity' ||
      other.entries.some((entry) => entry.strength !== 'strong' || entry.kind === 'demonym')
    )
      return false;
    return other.first > name.first ? isTied(reading, name, other) : isTied(reading, other, name);
  });
}

/** "Tbilisi, Georgia": the state of the town that is named right before. */
function townBefore({ tokens, facts }: Reading, names: readonly Name[], index: number): EntityId | null {
  const before = names[index - 1];
  if (before?.type !== 'place' || before.end !== names[index]!.first) return null;
  if (!/^, ?$/.test(gapAfter(tokens, before.end - 1))) return null;
  const town = soleEntity(before);
  return (town && facts.entity(town)?.country) ?? null;
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

/** "the Foreign Ministry's spokesman Wang Wenbin": the state of the person named right behind or before, in one sentence. */
function personBeside(reading: Reading, names: readonly Name[], index: number): EntityId | null {
  const { facts, sentenceOf } = reading;
  const { first, end } = names[index]!;
  for (const other of [names[index + 1], names[index - 1]]) {
    const person = other?.type === 'person' ? soleEntity(other) : null;
    if (!other || !person || sentenceOf[other.first] !== sentenceOf[first]) continue;
    const [from, to] = other.first >= end ? [end, other.first] : [other.end, first];
    if (to >= from && to - from <= BESIDE) return facts.entity(person)?.country ?? null;
  }
  return null;
}

/** "Shoigu was next. He runs the Security Council.": somebody in an office of the body, named in this sentence or the one before. */
function officerNear(
  { facts, sentenceOf, date }: Reading,
  names: readonly Name[],
  index: number,
  body: EntityId,
): string | null {
  if (date === null) return null;
  const sentence = sentenceOf[names[index]!.first]!;
  for (let i = index - 1; i >= 0 && sentenceOf[names[i]!.first]! >= sentence - 1; i--) {
    const person = names[i]!.type === 'person' ? soleEntity(names[i]!) : null;
    if (
      person &&
      rolesAt(facts, person, date).some(({ occupancy }) => facts.entity(occupancy.office)?.body === body)
    )
      return facts.entity(person)!.label;
  }
  return null;
}

/** The words before a name that may be its title. */
const LONGEST_TITLE = 3;

/** The title before a name, if the person held that office on the day that the sentence or the article is of. */
export function heldTitle(
  reading: Reading,
  name: Name,
  person: EntityId,
): { reason: MentionReason; began: boolean } | null {
  const { facts, tokens, date, words, sentenceOf } = reading;
  const before = tokens.keys.slice(Math.max(0, name.first - LONGEST_TITLE), name.first).join(' ');
  if (!before) return null;
  const stated = statedDate(reading, name.first);
  const day = stated ?? date;
  const held: readonly Held[] = day
    ? rolesAt(facts, person, day)
    : facts.occupanciesOf(person).map((occupancy) => ({ occupancy, certain: false }));
  const fitting = held.find(({ occupancy }) =>
    titlesOf(facts, occupancy.office).some((title) => before.endsWith(title)),
  );
  if (!fitting) return null;
  const { start } = fitting.occupancy;
  const within = stated !== null && start !== undefined && firstDay(start) >= firstDay(stated);
  const sentence = sentenceOf[name.first];
  let told = false;
  for (let at = name.end; within && at < tokens.count && sentenceOf[at] === sentence; at++)
    told ||= words.beginnings.has(tokens.keys[at]!);
  if (!day) return { reason: ['titleFits'], began: false };
  const change = stated !== null && holdersAt(facts, fitting.occupancy.office, stated).length > 1;
  const began = told && firstDay(start!) <= lastDay(stated!);
  return { reason: began && change ? ['titleTaken', stated] : ['titleHeld', day], began };
}

import type { NameEntry } from '../facts/fact-base.ts';
import { firstDay } from '../facts/partial-date.ts';
import type { EntityId } from '../facts/schema.ts';
import { gapAfter, isCapital, isCapitals } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Link, Repair } from './mention.ts';
import type { Name } from './name.ts';
import { ownerOf } from './owners.ts';
import { type NamedPerson, wordAfterParticles } from './persons.ts';
import { type Reading, surfaceFrom, wordBefore } from './reading.ts';
import type { MentionReason } from './reasons.ts';
import { linkSeat } from './seats.ts';
import { isCultural, teamSign } from './senses.ts';
import { heldTitle, MARGIN, weigh } from './weigh.ts';

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
  const stranger = ofAnotherState(reading, names, index);
  if (stranger) return stranger;
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
  const said = surfaceFrom(reading, name);
  const kinds = new Set(name.entries.map((entry) => entry.kind));
  if (name.repair) {
    const seat = entity?.standsFor && linkSeat(reading, name, id, entity.standsFor);
    const why = asRead(name.repair);
    return { entity: id, name: label, ...seat, how: 'repair', confidence: seat ? 0.75 : 0.85, why };
  }
  if (kinds.has('demonym'))
    return {
      entity: id,
      name: label,
      how: 'demonym',
      confidence: 0.95,
      why: ['adjective', said, label],
    };
  if (kinds.has('metonym'))
    return {
      entity: id,
      name: label,
      how: 'metonym',
      confidence: 0.9,
      why: ['sitsThere', said, label],
    };
  if (entity?.standsFor) return linkSeat(reading, name, id, entity.standsFor);
  const how = isTerm(reading, name) ? 'term' : kinds.has('acronym') ? 'acronym' : 'name';
  const code = how === 'acronym' ? 'abbreviation' : said === label ? 'theName' : 'aName';
  return { entity: id, name: label, how, confidence: 0.95, why: [code, said, label] };
}

const asRead = ({ from, to, what }: Repair): MentionReason => ['readAs', from, to, what];

/** "WHO knows?" and "the WHO": a common word in capitals is a name behind an article only; null for other words. */
function shoutedWord({ tokens, words }: Reading, { first, entries }: Name): 'name' | 'word' | null {
  if (!isWeak(entries) || !words.plain.has(tokens.keys[first]!) || !isCapitals(tokens, first)) return null;
  return words.coordinators.has(tokens.keys[first - 1] ?? '') ? 'name' : 'word';
}

/** "Türkiye's Foreign Ministry", where the base has only those of others; null where it may be one that the base has. */
function ofAnotherState(reading: Reading, names: readonly Name[], index: number): Link | null {
  const { facts, tokens, words } = reading;
  const { entries, type, first, end } = names[index]!;
  const heads = [tokens.keys[first]!, tokens.keys[end - 1]!];
  if (type !== 'organisation' || !(isWeak(entries) || heads.some((key) => words.governing.has(key))))
    return null;
  const owner = ownerOf(reading, names, index)?.entity;
  if (!owner?.startsWith('polity/')) return null;
  const fits = ({ entity }: NameEntry) => [owner, undefined].includes(facts.entity(entity)?.country);
  if (entries.some(fits)) return null;
  const surface = surfaceFrom(reading, names[index]!);
  const why = ['notOurs', surface, facts.entity(owner)?.label ?? owner] as const;
  return { entity: null, name: surface, how: 'unknown', confidence: 0.45, why };
}

function linkTeam(reading: Reading, name: Name, sign: MentionReason): Link {
  const surface = surfaceFrom(reading, name);
  return { entity: null, name: surface, how: 'unknown', confidence: 0.45, why: ['team', surface, sign] };
}

/** Things that are spoken of rather than named: no word of theirs has a capital, in scripts that have any. */
function isTerm(reading: Reading, name: Name): boolean {
  if (name.type === 'person' || name.type === 'polity' || name.type === 'place') return false;
  return (
    !/\p{Lu}/u.test(surfaceFrom(reading, name)) &&
    (name.type !== 'organisation' || !/\p{Script=Han}/u.test(surfaceFrom(reading, name)))
  );
}

/** "el Gobierno español": a small word that may be of a state or of its language, and names nobody by itself. */
function isAdjective(reading: Reading, name: Name): boolean {
  return name.entries.every(({ kind }) => kind === 'demonym') && /^\p{Ll}/u.test(surfaceFrom(reading, name));
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
  const said = surfaceFrom(reading, name);
  const scored = candidates
    .map((id) => ({ id, ...weigh(reading, names, index, evidence, id) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && best.score > 0 && best.score - (second?.score ?? 0) >= MARGIN) {
    const sole = linkSole(reading, name, best.id);
    return {
      ...sole,
      confidence: Math.min(sole.confidence, 0.6 + 0.08 * best.score),
      why: ['because', sole.why, best.reason],
    };
  }
  if (isTerm(reading, name) || isAdjective(reading, name)) return null;
  const why: MentionReason =
    candidates.length > 1 ? ['several', said, candidates.length] : ['tooCommon', said];
  return { entity: null, name: said, how: 'unknown', confidence: 0.4, why, candidates };
}

/** One word that is a surname of the base: strong ones stand alone, others need the full name or a title in the article. */
function linkSurname(
  reading: Reading,
  names: readonly Name[],
  index: number,
  evidence: Evidence,
): Link | null {
  const name = names[index]!;
  const short = shortFor(reading, name, evidence);
  if (short) return short;
  if (isBracketed(reading, name)) return null;
  if (isAddress(reading, name)) return linkUnknown(reading, { ...name, entries: [] }, evidence);
  const candidates = candidatesOf(name.entries);
  const strong = name.entries.filter((entry) => entry.strength === 'strong');
  if (candidates.length === 1 && strong.length > 0) return linkSole(reading, name, candidates[0]!);
  return linkAmbiguous(reading, names, index, evidence, candidates);
}

/** One word, maybe behind small ones, that repeats part of a person's name given in full: the last such person named before it, else the first after. */
function shortFor(reading: Reading, name: Name, { shorts }: Evidence): Link | null {
  if (isAddress(reading, name)) return null;
  const key = reading.tokens.keys[wordAfterParticles(reading, name)]!;
  for (const part of ['surname', 'given'] as const) {
    const bearers = (part === 'surname' ? shorts.bySurname : shorts.byGiven).get(key) ?? [];
    const person = bearerOf(reading, bearers, name);
    if (person === 'several') return linkSeveral(reading, name, bearers);
    if (!person || (part === 'given' && bearers.length > 1)) continue;
    const code = person.at < name.first ? 'shortEarlier' : 'shortLater';
    const confidence =
      (part === 'surname' ? 0.9 : 0.75) - (bearers.length > 1 ? 0.2 : 0) - (code === 'shortLater' ? 0.05 : 0);
    const why = [code, surfaceFrom(reading, name), person.name] as const;
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

/** A namesake who was introduced this many sentences ago gives way to one who has just been. */
const FAR_BACK = 3;

/** Of persons who share a surname, the one named before the word, else the first named behind it; several: no telling which. */
function bearerOf(
  reading: Reading,
  bearers: readonly NamedPerson[],
  name: Name,
): NamedPerson | 'several' | undefined {
  const last = lastBefore(bearers, name.first);
  if (!last) return isBracketed(reading, name) ? undefined : bearers[0];
  if (bearers.length === 1 || bearers[1]!.at > name.first) return last;
  const { sentenceOf } = reading;
  const sentencesBack = (person: NamedPerson) => sentenceOf[name.first]! - sentenceOf[person.at]!;
  const rivals = bearers.filter((person) => person !== last && person.at < name.first);
  if (sentencesBack(last) <= 1 && rivals.every((rival) => sentencesBack(rival) > FAR_BACK)) return last;
  const addressed = bearers.filter(({ entity }) => entity && isAddressed(reading, name, entity));
  return addressed.length === 1 ? addressed[0] : 'several';
}

/** "President Clinton", "Mrs. Clinton": the title held on the day, or the form of address, is this person's. */
function isAddressed(reading: Reading, name: Name, person: EntityId): boolean {
  const { facts, tokens, words } = reading;
  const before = tokens.keys[name.first - 1] ?? '';
  const pronoun = facts.entity(person)?.pronoun;
  if (words.madams.has(before)) return pronoun === 'she';
  if (words.sirs.has(before)) return pronoun === 'he';
  return heldTitle(reading, name, person) !== null;
}

function linkSeveral(reading: Reading, name: Name, bearers: readonly NamedPerson[]): Link {
  const surface = surfaceFrom(reading, name);
  const persons = bearers.map((person) => person.name);
  const why = ['oneOf', surface, persons.slice(0, -1).join(', '), persons.at(-1)!] as const;
  const candidates = bearers.flatMap(({ entity }) => entity ?? []);
  return { entity: null, name: surface, how: 'unknown', confidence: 0.4, why, candidates };
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

/** "in Austin, Texas": a town with its state behind it, whoever is called like it. */
function isAddress(reading: Reading, { first, end }: Name): boolean {
  const { tokens, words } = reading;
  return (
    wordBefore(reading, words.locatives, first) !== null &&
    end < tokens.count &&
    /^, ?$/.test(gapAfter(tokens, end - 1)) &&
    isCapital(tokens, end)
  );
}

/** "(Li)": a symbol in brackets is no short form of somebody named later. */
function isBracketed({ text, tokens }: Reading, { first, end }: Name): boolean {
  return text[tokens.starts[first]! - 1] === '(' && text[tokens.ends[end - 1]!] === ')';
}

function linkUnknown(reading: Reading, name: Name, evidence: Evidence): Link {
  const surface = surfaceFrom(reading, name);
  if (name.repair) {
    const person = evidence.persons.get(name.repair.to);
    const why = asRead(name.repair);
    return { entity: person?.entity ?? null, name: name.repair.to, how: 'repair', confidence: 0.8, why };
  }
  if (wordAfterParticles(reading, name) === name.end - 1 && name.type !== 'organisation') {
    const short = shortFor(reading, name, evidence);
    if (short) return short;
  }
  return {
    entity: null,
    name: surface,
    how: 'unknown',
    confidence: 0.6,
    why: ['unknown', surface],
  };
}

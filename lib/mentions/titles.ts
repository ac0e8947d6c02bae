import { holdersAt, rolesAt } from '../facts/as-of.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { byDate } from '../facts/partial-date.ts';
import type { EntityId } from '../facts/schema.ts';
import { gapAfter, surfaceOf, tokenize } from '../text/tokens.ts';
import { matchAt } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Name } from './name.ts';
import { ownerOf, powerOf } from './owners.ts';
import { soleEntity } from './persons.ts';
import { isInitial, type Reading, surfaceFrom } from './reading.ts';

const titleCache = new WeakMap<FactIndex, ReadonlyMap<EntityId, readonly string[]>>();

/** The titles of an office as folded words joined by blanks. */
export function titlesOf(facts: FactIndex, office: EntityId): readonly string[] {
  let titles = titleCache.get(facts);
  if (!titles) {
    const all = new Map<EntityId, string[]>();
    for (const { entity, text } of facts.names)
      if (entity.startsWith('office/'))
        all.set(entity, [...(all.get(entity) ?? []), tokenize(text).keys.join(' ')]);
    titles = all;
    titleCache.set(facts, titles);
  }
  return titles.get(office) ?? [];
}

export function isTitle(name: Name): boolean {
  return name.type === 'office';
}

/** Words before a title that make it somebody else's: "the former president", "the deputy minister". */
const NOT_THE_HOLDER =
  /^(?:former|ex|late|deputy|vice|then|future|designate|acting|ancien|ancienne|bivsij|ehemalige|fruhere|exministro|бывший|前|副)$/;

/**
 * A title that stands alone for its holder on the article's day: "the American president", "China's foreign minister",
 * "the president of France". Null where a name stands beside it, where the state is not told, or where it is former.
 */
export function readTitle(reading: Reading, names: readonly Name[], index: number): Mention | null {
  const name = names[index]!;
  const { tokens } = reading;
  const named = besideName(reading, names, index);
  if (named === 'described') return null;
  const owner = ownerOf(reading, names, index);
  const first = owner?.first ?? name.first;
  if (
    NOT_THE_HOLDER.test(tokens.keys[first - 1] ?? '') ||
    NOT_THE_HOLDER.test(tokens.keys[name.first - 1] ?? '')
  )
    return null;
  const office = officeOf(reading, names, index, owner?.entity ?? null);
  if (!office) return null;
  const title = { first, end: owner?.end ?? name.end };
  return named ? apposedMention(reading, title, named) : holderMention(reading, title, office);
}

/** "the Kremlin's spokesman, Dmitry Peskov": a title whose holder is named right behind it. */
function apposedMention(
  reading: Reading,
  words: { first: number; end: number },
  named: Name,
): Mention | null {
  const { facts, tokens } = reading;
  const person = soleEntity(named);
  const name = person && facts.entity(person)?.label;
  if (!person || !name) return null;
  const surface = surfaceFrom(reading, words);
  const why = ['namedBehind', surface, name] as const;
  const span = { start: tokens.starts[words.first]!, end: tokens.ends[words.end - 1]!, surface };
  return { ...span, entity: person, name, type: 'person', how: 'title', confidence: 0.9, why };
}

function holderMention(reading: Reading, words: { first: number; end: number }, office: EntityId): Mention {
  const { facts, date, tokens } = reading;
  const label = facts.entity(office)?.label ?? office;
  const surface = surfaceFrom(reading, words);
  const span = { start: tokens.starts[words.first]!, end: tokens.ends[words.end - 1]!, surface };
  const asOffice = {
    ...span,
    entity: office,
    name: label,
    type: 'office',
    how: 'title',
    confidence: 0.6,
  } as const;
  if (!date)
    return {
      ...asOffice,
      why: ['officeUndated', surface],
    };
  if (facts.entity(office)?.single === false) return { ...asOffice, why: ['officeShared', surface] };
  const [best, second] = holdersAt(facts, office, date);
  if (!best)
    return {
      ...asOffice,
      why: ['officeUnheld', surface, date],
    };
  if (!best.certain && second)
    return {
      ...asOffice,
      why: ['officeChanged', surface, date],
      candidates: [best.occupancy.person, second.occupancy.person],
    };
  const person = best.occupancy.person;
  const holder = facts.entity(person)?.label ?? person;
  return {
    ...span,
    entity: person,
    name: holder,
    type: 'person',
    how: 'title',
    confidence: best.certain ? 0.85 : 0.7,
    why: ['officeHeld', surface, holder, date],
  };
}

function officeOf(
  reading: Reading,
  names: readonly Name[],
  index: number,
  owner: EntityId | null,
): EntityId | null {
  const name = names[index]!;
  const { facts } = reading;
  const ids = [
    ...new Set(name.entries.filter((e) => owner || e.strength === 'strong').map((entry) => entry.entity)),
  ];
  const fitting = owner
    ? ids.filter((id) => facts.entity(id)?.country === owner || facts.entity(id)?.body === owner)
    : ids;
  const sole = fitting.length === 1 ? fitting[0]! : null;
  if (!sole || !isPostedHere(reading, names, index, sole)) return null;
  return owner || isSpokenOf(reading, names, index, sole) ? sole : null;
}

/**
 * "the chancellor", with nobody's state beside it: the base does not know who else bears such a title. It must tell its
 * body itself ("the Duma speaker"), or who holds it must be named before it, or its state be named near it, and no other.
 */
function isSpokenOf(reading: Reading, names: readonly Name[], index: number, office: EntityId): boolean {
  const { facts, date, tokens } = reading;
  const title = names[index]!;
  // "the bloc's top diplomat": somebody's, whoever that is.
  if (tokens.keys[title.first - 1] === 's') return false;
  if (namesNear(names, index, 0).some((other) => isWithin(other, title) && powerOf(reading, other)))
    return true;
  const holder = date === null ? undefined : holdersAt(facts, office, date)[0]?.occupancy.person;
  if (holder && (firstNamed(names).get(holder) ?? index) < index) return true;
  // "The taoiseach, Micheál Martin, ..."
  const isHolder = ({ entries }: Name) => entries.some(({ entity }) => entity === holder);
  if (holder && namesNear(names, index, APPOSED_WITHIN).some(isHolder)) return true;
  const { country, body } = facts.entity(office) ?? {};
  const near = statesNear(reading, names, index, null);
  return near.length > 0 && near.every(({ state }) => state === country || state === body);
}

/** "the British ambassador": of envoys it is not enough to know who sends them; the state they are sent to must be the one spoken of. */
function isPostedHere(reading: Reading, names: readonly Name[], index: number, office: EntityId): boolean {
  const host = hostOf(reading, office);
  if (!host) return true;
  const { first } = names[index]!;
  const { facts, sentenceOf } = reading;
  const near = statesNear(reading, names, index, facts.entity(office)?.country ?? null);
  const here = near.filter(({ at }) => sentenceOf[at] === sentenceOf[first]);
  const told = here.length > 0 ? here : near.filter(({ at }) => at < first).slice(-1);
  return told.length > 0 && told.every(({ state }) => state === host);
}

function isWithin(inner: Name, outer: Name): boolean {
  return inner !== outer && inner.first >= outer.first && inner.end <= outer.end;
}

/** The names that begin within so many words of one, itself included; names stand in the order of their first words. */
function namesNear(names: readonly Name[], index: number, words: number): readonly Name[] {
  const { first, end } = names[index]!;
  let from = index;
  while (from > 0 && names[from - 1]!.first >= first - words) from--;
  let to = index + 1;
  while (to < names.length && names[to]!.first < end + words) to++;
  return names.slice(from, to);
}

/** The states named near a title, and at which word; `except` does not count. */
function statesNear(reading: Reading, names: readonly Name[], index: number, except: EntityId | null) {
  const { facts } = reading;
  return namesNear(names, index, NEAR).flatMap((name) => {
    const power = powerOf(reading, name);
    const state = power && (facts.entity(power)?.country ?? power);
    return state === null || state === except ? [] : [{ state, at: name.first }];
  });
}

const namedCache = new WeakMap<readonly Name[], ReadonlyMap<EntityId, number>>();

/** Where each entity is first named. */
function firstNamed(names: readonly Name[]): ReadonlyMap<EntityId, number> {
  let named = namedCache.get(names);
  if (!named) {
    // The first of a key is set last.
    named = new Map(
      names.flatMap(({ entries }, at) => entries.map(({ entity }) => [entity, at] as const)).reverse(),
    );
    namedCache.set(names, named);
  }
  return named;
}

/** A holder named behind a title begins within so many words. */
const APPOSED_WITHIN = 4;
/** States are looked for this many words round a title. */
const NEAR = 60;

const hostCache = new WeakMap<FactIndex, Map<EntityId, EntityId | null>>();

/** The state or body to which an envoy is sent, as the titles of the office tell ("ambassador to China"); null for others. */
function hostOf(reading: Reading, office: EntityId): EntityId | null {
  const { facts, gazetteer } = reading;
  const hosts = hostCache.get(facts) ?? new Map<EntityId, EntityId | null>();
  hostCache.set(facts, hosts);
  let host = hosts.get(office);
  if (host === undefined) {
    const sender = facts.entity(office)?.country;
    const powers = facts.names
      .filter(({ entity, text }) => entity === office && ENVOY.test(text))
      .flatMap(({ text }) => {
        const tokens = tokenize(text);
        return tokens.keys.flatMap((_, at) => matchAt(tokens, gazetteer, at)?.entries ?? []);
      })
      .map(({ entity }) => facts.entity(entity)?.standsFor ?? entity)
      .filter((power) => /^polity\//.test(power) && power !== sender);
    host = powers[0] ?? null;
    hosts.set(office, host);
  }
  return host;
}

/** What envoys are called, in the languages of the titles. */
const ENVOY = /ambassad|embajador|botschafter|посол|大使/iu;

/**
 * "Foreign Minister Lavrov", "Wang Yi, the foreign minister": the title only describes the name. Where a comma parts it
 * from the name behind it, it is a mention of its own, and the name says whose. Null where it stands alone.
 */
function besideName(reading: Reading, names: readonly Name[], index: number): Name | 'described' | null {
  const { tokens, words } = reading;
  const name = names[index]!;
  let next = index + 1;
  while (next < names.length && names[next]!.first < name.end) next++;
  const before = names[index - 1];
  const owner = ownerOf(reading, names, index);
  // "глава МИД Китая Ван И": the owner stands between the title and the name.
  const follows = owner !== null && owner.end === names[next]?.end && names[next + 1]?.first === owner.end;
  if (follows) next++;
  const after = names[next];
  if (
    after?.type === 'person' &&
    after.first - name.end <= 4 &&
    !/[.;:]/.test(spanText(reading, name.end, after.first))
  ) {
    const between = tokens.keys.slice(follows ? owner.end : name.end, after.first);
    const verb = between.some((key) => words.speaks.has(key));
    const comma = /,\s*$/.test(gapAfter(tokens, after.first - 1));
    if (follows && soleEntity(after) !== null) return after;
    // "советник президента Украины ...": a link of a chain, and not the title of who is named at its end.
    if (follows && !isInitial(reading, name.first) && !words.speaks.has(tokens.keys[name.first - 1]!))
      return null;
    if (!verb && comma && between.length === 0) return after;
    if (!verb && (between.length <= 1 || comma)) return 'described';
  }
  // "Wang Yi, China's foreign minister", "Wang Yi, the Chinese minister": whose it is stands before the title.
  const owned = before !== undefined && before.end === name.first ? before.first : name.first;
  const start = Math.min(owned, owner?.first ?? owned);
  let prior = index - 1;
  while (prior >= 0 && names[prior]!.first >= start) prior--;
  const described = names[prior];
  if (described?.type !== 'person') return null;
  return APPOSED.test(spanText(reading, described.end, start)) ? 'described' : null;
}

/** What stands between a name and the title that describes it: a comma, an article, whose it is ("the bloc's"), a word such as "former". */
const APPOSED =
  /^\s*,\s*(?:(?:the|a|le|la|l’|el|der|die|ein|eine)\s*)?(?:\p{L}+['’]s\s*)?(?:(?:former|then|new|acting|deputy|vice|ex|ancien|ancienne|entonces|ehemalige[rn]?)[\s-]*)?$/u;

/** The text between two words, marks included. */
function spanText({ text, tokens }: Reading, from: number, to: number): string {
  return text.slice(tokens.ends[from - 1], tokens.starts[to]);
}

/** "his predecessor": who held the office before the person named last; null where the base does not tell. */
export function readPredecessor(reading: Reading, at: number, mentions: readonly Mention[]): Mention | null {
  const { tokens, facts, date } = reading;
  if (!/^(?:his|her|their|its|son|sa|su|seine?|ihre?)$/.test(tokens.keys[at - 1] ?? '') || !date) return null;
  const start = tokens.starts[at - 1]!;
  const holder = mentions
    .filter(
      (mention) =>
        mention.end <= start && mention.entity?.startsWith('person/') && hasOffice(reading, mention),
    )
    .at(-1);
  // "Shoigu, his predecessor,": the name says who that is, and of whom is not told.
  if (!holder?.entity || /^,\s*$/.test(reading.text.slice(holder.end, start))) return null;
  const role = rolesAt(facts, holder.entity, date)[0]?.occupancy;
  if (!role?.start || facts.entity(role.office)?.single === false) return null;
  const earlier = facts
    .occupanciesIn(role.office)
    .filter((other) => other.person !== holder.entity && other.start && other.start < role.start!);
  const last = earlier.sort((a, b) => byDate(a.start, b.start)).at(-1);
  const label = last && facts.entity(last.person)?.label;
  if (!last || !label) return null;
  const surface = `${surfaceOf(tokens, at - 1)} ${surfaceOf(tokens, at)}`;
  const why = ['heldBefore', surface, label, holder.name] as const;
  return {
    start,
    end: tokens.ends[at]!,
    surface,
    entity: last.person,
    name: label,
    type: 'person',
    how: 'title',
    confidence: 0.7,
    why,
  };
}

function hasOffice({ facts, date }: Reading, mention: Mention): boolean {
  return (
    mention.how === 'title' ||
    (date !== null && rolesAt(facts, mention.entity!, date).length > 0 && mention.how === 'name')
  );
}

import { gapAfter, isCapital, isCapitals, isIdeograph, surfaceOf } from '../text/tokens.ts';
import { distance } from './distance.ts';
import { type Name, nameOf } from './name.ts';
import { SUFFIX } from './persons.ts';
import type { Piece } from './piece.ts';
import { isAfterBreak, type Reading } from './reading.ts';
import { nounsCapitalised } from './words/word-sets.ts';

const INITIAL = /^\p{Lu}$/u;

/** Words of the longest person's name that may stand right behind a body's. */
const LONGEST_PERSON = 3;

/** "Refugee Council Enver Solomon": a body's name and, right behind, that of somebody in it. */
export function bodyThenPerson({ tokens, words }: Reading, { first, end }: Piece): Piece[] | null {
  for (let at = Math.max(first + 1, end - 1 - LONGEST_PERSON); at < end - 2; at++) {
    if (!words.bodies.has(tokens.keys[at]!)) continue;
    const rest = tokens.keys.slice(at + 1, end);
    if (
      rest.some(
        (key) =>
          words.bodies.has(key) || words.links.has(key) || words.things.has(key) || words.places.has(key),
      )
    )
      continue;
    return [
      { first, end: at + 1, kind: 'unknown' },
      { first: at + 1, end, kind: 'unknown' },
    ];
  }
  return null;
}

/** "эксперт РСМД Иван Тимофеев": behind a noun for a person or before a verb of saying, the acronym of a body and the name of somebody in it. */
export function acronymThenPerson(reading: Reading, { first, end }: Piece): Piece[] | null {
  const { tokens, words } = reading;
  let at = first;
  while (at < end && isCapitals(tokens, at) && surfaceOf(tokens, at).length > 1) at++;
  if (at === first || end - at < 2 || end - at > LONGEST_PERSON || typeOf(reading, at, end) !== 'person')
    return null;
  const before = tokens.keys[first - 1] ?? '';
  // In Cyrillic the noun has a case, and no name of a body ends in that of a person.
  const announced =
    /\p{Script=Cyrillic}/u.test(surfaceOf(tokens, first)) ||
    [words.titles, words.experts, words.officials].some((nouns) => nouns.has(before));
  if (!announced && !isPersonCued(reading, end)) return null;
  return [
    { first, end: at, kind: 'unknown' },
    { first: at, end, kind: 'unknown' },
  ];
}

/** A name that must not be taken for the entity: another person of that name is still named, other things are left alone. */
export function falseFriend(reading: Reading, first: number, end: number): Name[] {
  const type = typeOf(reading, first, end);
  let capitals = 0;
  for (let at = first; at < end; at++) capitals += Number(isCapital(reading.tokens, at));
  return (type === 'person' || type === 'place') && capitals > 1 ? [nameOf(first, end, [], type)] : [];
}

/** Drops a first word that is capitalised for its place only; null where nothing is left that must be a name. */
export function trim(reading: Reading, { first, end }: Piece): { first: number; end: number } | null {
  const { tokens } = reading;
  let start = first;
  const smallElsewhere = (at: number) => reading.small.has(tokens.keys[at]!);
  if (isAfterBreak(reading, start) && smallElsewhere(start) && !isCapitals(tokens, start)) start++;
  if (start >= end) return null;
  const word = surfaceOf(tokens, start);
  if (end - start > 1 || (reading.lang === 'en' && isParticle(reading, start - 1)))
    return { first: withParticles(reading, start), end };
  if (isIdeograph(tokens, start) || word.length < 2 || /^\p{N}/u.test(word)) return null;
  // "С.В. Лавров": the initials of a name that is there without them.
  if (/^(?:\p{Script=Cyrillic}\.){2,}$/u.test(word) && isCapital(tokens, end) && touches(reading, start))
    return null;
  // "Joseph R. Biden, Jr."
  if (isCut(reading, end) || SUFFIX.test(tokens.keys[start]!)) return null;
  if (isNearCalendar(reading, start) || isNumbered(reading, start)) return null;
  if (nounsCapitalised(reading.lang) && !isCapitals(tokens, start)) {
    // "Merics-Institut": the last part of a compound.
    if (start > 0 && gapAfter(tokens, start - 1) === '-') return null;
    if (!namedBesideVerb(reading, start)) return null;
  }
  if (
    isAfterBreak(reading, start) &&
    !isCapitals(tokens, start) &&
    !capitalElsewhere(reading, start) &&
    !reading.words.titles.has(tokens.keys[start - 1] ?? '') &&
    !actsLikeName(reading, start)
  )
    return null;
  return { first: withParticles(reading, start), end };
}

/** "Xi" in "Xi’an": before an apostrophe and small letters, a part of the name of a town. */
export function isCut({ tokens }: Reading, end: number): boolean {
  if (end >= tokens.count || !/^['’ʼ]$/.test(gapAfter(tokens, end - 1))) return false;
  return /^\p{Ll}{2,}$/u.test(surfaceOf(tokens, end));
}

/** "Article 4", "Section 301": a word that a number goes on from says which part is meant. */
function isNumbered({ tokens }: Reading, at: number): boolean {
  return /^\p{N}/u.test(tokens.keys[at + 1] ?? '') && /^[ \u00a0\u202f]$/.test(gapAfter(tokens, at));
}

/** A shorter word is near too many others. */
const SHORTEST_CALENDAR = 5;

/** "Marche" in a text that has "March": one letter beside a day or month of the same text, and so no name to be sure of. */
function isNearCalendar({ tokens, words }: Reading, at: number): boolean {
  const key = tokens.keys[at]!;
  if (key.length < SHORTEST_CALENDAR) return false;
  for (const word of calendarOf(words.never).get(key.charCodeAt(0)) ?? [])
    if (distance(word, key, 1) === 1) return tokens.keys.includes(word);
  return false;
}

const calendars = new WeakMap<ReadonlySet<string>, ReadonlyMap<number, readonly string[]>>();

/** The longer words of a list by their first unit. */
function calendarOf(never: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  let calendar = calendars.get(never);
  if (!calendar) {
    const byUnit = new Map<number, string[]>();
    for (const word of never) {
      if (word.length < SHORTEST_CALENDAR) continue;
      const unit = word.charCodeAt(0);
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), word]);
    }
    calendar = byUnit;
    calendars.set(never, calendar);
  }
  return calendar;
}

/** Among capitalised nouns a single one is a name behind a title, or beside a verb of saying without an article. */
function namedBesideVerb(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (words.officials.has(tokens.keys[at]!)) return false;
  const before = isAfterBreak(reading, at) ? '' : (tokens.keys[at - 1] ?? '');
  if (words.titles.has(before) || (words.speaks.has(before) && touches(reading, at - 1))) return true;
  return words.speaks.has(tokens.keys[at + 1] ?? '') && touches(reading, at) && !words.plain.has(before);
}

/** Whether no mark parts a word from the next: the last noun of a quotation is not who speaks behind it. */
function touches({ tokens }: Reading, at: number): boolean {
  return /^\s*$/.test(gapAfter(tokens, at));
}

/** A word that begins its sentence is a name if it owns something or speaks. */
function actsLikeName(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const next = tokens.keys[at + 1] ?? '';
  if (next === 's' && /^['’ʼ]$/.test(gapAfter(tokens, at))) return true;
  return words.speaks.has(next) && touches(reading, at);
}

/**
 * "von der Leyen", "al Qaeda": small words before a name belong to it, where they are no prepositions of the language, or
 * where the article has them in a longer form of the name.
 */
export function withParticles(reading: Reading, first: number): number {
  const { lang, tokens } = reading;
  const isPart = (at: number) =>
    lang === 'en' || partsOfNames(reading).has(tokens.keys.slice(at, first + 1).join(' '));
  let start = first;
  while (isParticle(reading, start - 1) && isPart(start - 1)) start--;
  return start;
}

const longerForms = new WeakMap<Reading, ReadonlySet<string>>();

/** What stands behind the given name in "Konstantin von Notz", from each of its particles on. */
function partsOfNames(reading: Reading): ReadonlySet<string> {
  let parts = longerForms.get(reading);
  if (!parts) {
    const { tokens, words } = reading;
    const found = new Set<string>();
    for (let at = 1; at < tokens.count - 1; at++) {
      if (!isParticle(reading, at) || !isCapital(tokens, at - 1) || !touches(reading, at - 1)) continue;
      const given = tokens.keys[at - 1]!;
      // "nach Einschätzung von Claudia Major": a noun with a capital is no given name.
      if (words.titles.has(given) || words.officials.has(given)) continue;
      if (Array.from(words.abstracts).some((ending) => given.endsWith(ending))) continue;
      let last = at;
      while (isParticle(reading, last)) last++;
      if (words.bodies.has(tokens.keys[last]!)) continue;
      for (let from = at; from < last; from++) found.add(tokens.keys.slice(from, last + 1).join(' '));
    }
    parts = found;
    longerForms.set(reading, parts);
  }
  return parts;
}

function isParticle({ tokens, words }: Reading, at: number): boolean {
  const key = tokens.keys[at];
  return (
    key !== undefined &&
    key.length > 1 &&
    words.particles.has(key) &&
    !isCapital(tokens, at) &&
    /^[ -]$/.test(gapAfter(tokens, at))
  );
}

const capitals = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether the article also capitalises the word where its place does not ask for it. */
function capitalElsewhere(reading: Reading, at: number): boolean {
  let keys = capitals.get(reading);
  if (!keys) {
    const { tokens, sentenceOf, headline } = reading;
    keys = new Set(
      tokens.keys.filter(
        (_, i) => isCapital(tokens, i) && !isAfterBreak(reading, i) && !headline[sentenceOf[i]!],
      ),
    );
    capitals.set(reading, keys);
  }
  return keys.has(reading.tokens.keys[at]!);
}

/** What kind of thing an unknown name is, from its form and its neighbours. */
export function typeOf(reading: Reading, first: number, end: number): Name['type'] {
  const { tokens, words } = reading;
  const keys = tokens.keys.slice(first, end);
  if (keys.some((key) => words.bodies.has(key))) return 'organisation';
  if (words.places.has(keys.at(-1)!) || words.places.has(keys[0]!)) return 'place';
  if (words.things.has(keys.at(-1)!) || words.things.has(keys[0]!)) return 'unknown';
  if (end - first === 1 && isCapitals(tokens, first)) return 'organisation';
  const before = tokens.keys[first - 1] ?? '';
  const after = tokens.keys[end] ?? '';
  const cued = words.titles.has(before) || words.speaks.has(after) || words.speaks.has(before);
  if (end - first >= 2 && !cued && isDirection(keys[0]!)) return 'place';
  const named =
    end - first >= 2 &&
    !isHyphened(reading, first, end) &&
    end - first <= 5 &&
    !keys.some((key) => words.links.has(key) && !words.particles.has(key));
  if (cued || (named && (isDescribed(reading, end) || hasPersonShape(reading, first, end)))) return 'person';
  if (words.locatives.has(before)) return 'place';
  return named ? 'person' : 'unknown';
}

/** "Guinea-Bissau": words tied by hyphens alone are no given name and surname. */
function isHyphened({ tokens }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (!/^[-‐‑]$/.test(gapAfter(tokens, at))) return false;
  return true;
}

function hasPersonShape({ tokens, words }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (INITIAL.test(surfaceOf(tokens, at)) || words.particles.has(tokens.keys[at]!)) return true;
  return false;
}

/** "X said", "X, director of ...": what follows is said of a person. */
export function isPersonCued(reading: Reading, end: number): boolean {
  return reading.words.speaks.has(reading.tokens.keys[end] ?? '') || isDescribed(reading, end);
}

/** "X, director of ..." */
function isDescribed({ tokens, words }: Reading, end: number): boolean {
  if (!gapAfter(tokens, end - 1).startsWith(',')) return false;
  for (let at = end; at < Math.min(end + 5, tokens.count); at++) {
    const key = tokens.keys[at]!;
    if (words.experts.has(key) || words.officials.has(key)) return true;
    if (/[,.;]/.test(gapAfter(tokens, at))) return false;
  }
  return false;
}

/** Words that tell a part or a past of a place: the place is still the one named. */
const DIRECTION =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|upper|lower|greater|inner|outer|mainland|communist|soviet|imperial|modern|post|pre|anti|pro|non|new|old|nationalist|democratic)$/;

export function isDirection(key: string): boolean {
  return DIRECTION.test(key);
}

import type { NameEntry } from '../facts/fact-base.ts';
import type { EntityType } from '../facts/schema.ts';
import { gapAfter, isAllUpper, isIdeographic, startsUpper, surfaceOf } from '../text/tokens.ts';
import { FAMILY_FIRST } from './family-first.ts';
import { type Match, matchAt, scan } from './gazetteer.ts';
import type { Repair } from './mention.ts';
import { isAfterBreak, isInitial, type Reading, surfaceFrom } from './reading.ts';
import { nounsCapitalised } from './words/word-sets.ts';

/** Words of the text that name something, before it is decided what: tokens `first` to `end` (half-open). */
export interface Name {
  readonly first: number;
  readonly end: number;
  /** The names of the base that are written so; empty for a name it does not have. */
  readonly entries: readonly NameEntry[];
  readonly type: EntityType | 'unknown';
  readonly repair?: Repair;
  /** Units at the end of the last word that are not the name's: "said" in "Lavrovsaid". */
  readonly overrun?: number;
}

/** Gaps over which a capitalised run goes on: a blank, a hyphen, an apostrophe inside a name, the dot of an initial. */
const RUNS_ON = /^(?:[ \u00a0\u202f]|[-‐‑]|['’ʼ]|\. ?|)$/;
const INITIAL = /^\p{Lu}$/u;

/**
 * Every name of the text in reading order: those of the base, and runs of capitalised words that the base does not
 * have, parted from titles ("Chancellor"), demonyms and words capitalised for their place only.
 */
export function namesOf(reading: Reading): Name[] {
  const matches = new Map(scan(reading.tokens, reading.gazetteer).map((match) => [match.first, match]));
  const names: Name[] = [];
  for (let at = 0; at < reading.tokens.count; ) {
    const end = runFrom(reading, at, matches);
    // One by one: a text without a stop has more parts than a call takes arguments.
    if (end > at) for (const name of parts(reading, at, end, matches)) names.push(name);
    at = Math.max(end, at + 1);
  }
  return names;
}

type Matches = ReadonlyMap<number, Match>;

/** The end of the run of capitalised or matched words that begins at `at`; `at` itself where none does. */
function runFrom(reading: Reading, at: number, matches: Matches): number {
  const { tokens } = reading;
  let end = at;
  let solid = at;
  while (end < tokens.count && (end === at || joins(reading, end - 1, end))) {
    const match = matches.get(end);
    if (match) solid = end = match.end;
    else if (startsUpper(surfaceOf(tokens, end))) solid = ++end;
    else if (isSyllable(reading, end) && end - at >= 2) solid = ++end;
    else if (end > at && linksOn(reading, end)) end++;
    else break;
  }
  return solid;
}

function joins(reading: Reading, left: number, right: number): boolean {
  const gap = gapAfter(reading.tokens, left);
  if (reading.sentenceOf[left] !== reading.sentenceOf[right]) return false;
  if (!RUNS_ON.test(gap)) return false;
  return (
    !gap.startsWith('.') ||
    INITIAL.test(surfaceOf(reading.tokens, left)) ||
    surfaceOf(reading.tokens, left).length <= 3
  );
}

/** A small word inside a name: "of" in a body's, "von" in a person's, where a capital follows. */
function linksOn(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const key = tokens.keys[at]!;
  if (!words.links.has(key) && !words.particles.has(key)) return false;
  const after = at + 1 < tokens.count && words.links.has(tokens.keys[at + 1]!) ? at + 2 : at + 1;
  return after < tokens.count && joins(reading, at, at + 1) && startsUpper(surfaceOf(tokens, after));
}

/** A piece of a run: a name of the base, a title, a word that names nobody, or unknown capitals. */
export interface Piece {
  readonly first: number;
  end: number;
  readonly kind: 'match' | 'title' | 'plain' | 'adjective' | 'link' | 'unknown';
  readonly match?: Match;
}

function parts(reading: Reading, first: number, end: number, matches: Matches): Name[] {
  const pieces: Piece[] = [];
  for (let at = first; at < end; ) {
    const piece = pieceAt(reading, at, end, matches);
    const last = pieces.at(-1);
    const opens = last?.kind === 'adjective' && piece.kind === 'unknown';
    if (opens) pieces[pieces.length - 1] = { first: last.first, end: piece.end, kind: 'unknown' };
    else if (piece.kind === 'unknown' && last?.kind === 'unknown') last.end = piece.end;
    else pieces.push(piece);
    at = piece.end;
  }
  return joinPieces(reading, pieces).flatMap((piece) => nameFrom(reading, piece));
}

function pieceAt(reading: Reading, at: number, end: number, matches: Matches): Piece {
  const match = matches.get(at);
  if (match) return { first: at, end: match.end, kind: 'match', match };
  const whole = wordEnd(reading, at, end, matches);
  return { first: at, end: whole, kind: whole > at + 1 ? 'unknown' : kindOf(reading, at) };
}

/** The end of a word with capitals inside ("YouTube", "AfD"), which is one name unless the base knows a part of it. */
function wordEnd({ tokens }: Reading, at: number, end: number, matches: Matches): number {
  let to = at + 1;
  while (to < end && gapAfter(tokens, to - 1) === '' && !isIdeographic(surfaceOf(tokens, to))) {
    if (matches.has(to)) return at + 1;
    to++;
  }
  return to;
}

function kindOf(reading: Reading, at: number): Piece['kind'] {
  const { tokens, words } = reading;
  const key = tokens.keys[at]!;
  const word = surfaceOf(tokens, at);
  if (!startsUpper(word)) return isSyllable(reading, at) ? 'unknown' : 'link';
  if (words.never.has(key)) return 'plain';
  if (isAllUpper(word) && word.length > 1 && (!words.plain.has(key) || !isAfterBreak(reading, at)))
    return 'unknown';
  if (words.titles.has(key) || (words.qualifiers.has(key) && nextIsTitle(reading, at))) return 'title';
  if (words.adjectives.has(key)) return 'adjective';
  if (words.plain.has(key)) return isAfterBreak(reading, at) ? 'plain' : 'adjective';
  return 'unknown';
}

function nextIsTitle(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const next = tokens.keys[at + 1];
  return next !== undefined && (words.titles.has(next) || words.qualifiers.has(next));
}

/** "moon" in "Ban Ki-moon": the second syllable of a given name behind a family name that comes first. */
export function isSyllable({ tokens }: Reading, at: number): boolean {
  return (
    at > 1 &&
    gapAfter(tokens, at - 1) === '-' &&
    FAMILY_FIRST.has(tokens.keys[at - 2]!) &&
    startsUpper(surfaceOf(tokens, at - 1))
  );
}

/**
 * Puts pieces together that are one name: a body's name round links and places ("Bank of China", "Beijing University"),
 * a person's round particles and homonyms of places ("Ursula von der Leyen", "Denzel Washington").
 */
function joinPieces(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const last = joined.at(-1);
    if (piece.kind === 'link') {
      const reach = bridged(reading, last, pieces, i);
      if (reach && last) {
        const kind = last.kind === 'title' ? 'title' : 'unknown';
        joined[joined.length - 1] = { first: last.first, end: pieces[reach]!.end, kind };
        i = reach;
      }
    } else if (last && last.end === piece.first && belongsTo(reading, last, piece)) {
      let first = joined.pop()!.first;
      while (joined.length > 0 && joined.at(-1)!.end === first && gapAfter(reading.tokens, first - 1) === '-')
        first = joined.pop()!.first;
      joined.push({ first, end: piece.end, kind: 'unknown' });
    } else joined.push(piece);
  }
  return joined;
}

/** The index of the piece that a link ties to the one before it; 0 where it ties nothing. */
function bridged(reading: Reading, last: Piece | undefined, pieces: readonly Piece[], link: number): number {
  if (!last || last.kind === 'plain' || last.kind === 'adjective') return 0;
  let next = link;
  while (pieces[next]?.kind === 'link') next++;
  const after = pieces[next];
  if (!after || after.kind === 'plain' || after.kind === 'adjective' || after.kind === 'title') return 0;
  const { tokens, words } = reading;
  const keys = tokens.keys.slice(pieces[link]!.first, after.first);
  if (isTitle(last)) return after.kind === 'unknown' && keys[0] === 'for' ? next : 0;
  if (nounsCapitalised(reading.lang) && !NOBLE.test(keys[0]!) && !headsBody(reading, last)) return 0;
  if (isPerson(last) && keys.every((key) => words.particles.has(key)))
    return last.kind === 'unknown' ? next : 0;
  if (last.kind === 'unknown' && headsBody(reading, last)) return next;
  return last.kind === 'unknown' && !keys.some((key) => words.links.has(key)) ? next : 0;
}

/** Particles that no case of the German article is spelt like. */
const NOBLE = /^(?:von|van|vom|zu|zur|de|del|di|da|bin|al|el|ten|ter)$/;

/** A rank, or an office of the base: what follows "for" is its field, no name of its own. */
function isTitle(piece: Piece): boolean {
  return piece.kind === 'title' || (piece.match !== undefined && typeOfMatch(piece.match) === 'office');
}

function isPerson(piece: Piece): boolean {
  return piece.kind === 'unknown' && piece.end - piece.first <= 2;
}

/** The first or last word of the piece is a noun that names bodies or places: "Ministry", "University". */
function headsBody({ tokens, words }: Reading, piece: Piece): boolean {
  const ends = [tokens.keys[piece.first]!, tokens.keys[piece.end - 1]!];
  return ends.some((key) => words.bodies.has(key) || words.places.has(key));
}

function belongsTo(reading: Reading, last: Piece, piece: Piece): boolean {
  if (piece.kind === 'unknown') return last.kind === 'match' && opensUnknown(reading, last, piece);
  if (piece.kind === 'adjective') return last.kind === 'unknown';
  if (piece.kind !== 'match' || piece.end - piece.first > 1) return false;
  if (isDemonym(piece.match!)) return last.kind === 'unknown' && isSurname(reading, last, piece);
  const type = typeOfMatch(piece.match!);
  if (last.kind === 'adjective')
    return type === 'place' && reading.facts.entity(piece.match!.entries[0]!.entity)?.standsFor === undefined;
  return last.kind === 'unknown' && namesPerson(reading, last, type);
}

/** "Mark Cuban said": a demonym behind one capitalised word, with a verb of saying behind it, is a surname. */
function isSurname({ tokens, words }: Reading, last: Piece, piece: Piece): boolean {
  return last.end - last.first === 1 && words.speaks.has(tokens.keys[piece.end] ?? '');
}

/** A name of the base that begins a longer one which it does not have: "Beijing University", "Indian Ocean", "West Bank". */
function opensUnknown(reading: Reading, last: Piece, piece: Piece): boolean {
  const { tokens, words } = reading;
  const match = last.match!;
  const type = typeOfMatch(match);
  if (type === 'person') return isFamilyName(reading, last);
  if (type === 'office' || match.entries.every((entry) => entry.kind === 'acronym')) return false;
  if (type === 'concept' || match.entries.some((entry) => entry.strength === 'blocked')) return true;
  const keys = tokens.keys.slice(piece.first, piece.end);
  if (words.places.has(keys.at(-1)!)) return true;
  if (!words.bodies.has(keys.at(-1)!) && !words.bodies.has(keys[0]!)) return false;
  return (
    !isDemonym(match) ||
    gapAfter(tokens, last.first - 1) === '-' ||
    !keys.some((key) => words.governing.has(key))
  );
}

/** "Guo" in "Guo Wengui": a family name that comes first and that somebody of the base shares. */
function isFamilyName({ tokens }: Reading, { first, end, match }: Piece): boolean {
  return (
    end - first === 1 &&
    FAMILY_FIRST.has(tokens.keys[first]!) &&
    match!.entries.every((entry) => entry.kind === 'surname')
  );
}

/** Unknown capitals before a name of one word make it another person's: "Denzel Washington", "Hunter Biden". */
function namesPerson(reading: Reading, last: Piece, type: ReturnType<typeof typeOfMatch>): boolean {
  const { tokens } = reading;
  if (headsBody(reading, last) || last.end - last.first > 2 || isAllUpper(surfaceOf(tokens, last.end - 1)))
    return false;
  if (isDirection(tokens.keys[last.end - 1]!)) return false;
  return type === 'person' || (type !== 'organisation' && !isInitial(reading, last.first));
}

/** Words that tell a part or a past of a place: the place is still the one named. */
const DIRECTION =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|upper|lower|greater|inner|outer|mainland|communist|soviet|imperial|modern|post|pre|anti|pro|non|new|old|nationalist|democratic)$/;

function isDirection(key: string): boolean {
  return DIRECTION.test(key);
}

function isDemonym(match: Match): boolean {
  return match.entries.every((entry) => entry.kind === 'demonym');
}

export function typeOfMatch(match: { readonly entries: readonly NameEntry[] }): EntityType | 'unknown' {
  const [type] = match.entries[0]?.entity.split('/') ?? [];
  // An id's part before the slash is its type (schema.ts).
  return (type as EntityType | undefined) ?? 'unknown';
}

function nameFrom(reading: Reading, piece: Piece): Name[] {
  if (piece.kind === 'match') {
    const { entries, lowered } = piece.match!;
    if (entries.some((entry) => entry.strength === 'blocked')) return falseFriend(reading, piece);
    const repair: Repair | undefined = lowered
      ? {
          from: surfaceFrom(reading, piece),
          to: entries[0]!.text,
          what: 'written without its capital letter',
        }
      : undefined;
    const name = {
      first: piece.first,
      end: piece.end,
      entries,
      type: typeOfMatch(piece.match!),
      ...(repair && { repair }),
    };
    return name.type === 'office' ? [name, ...withinTitle(reading, piece)] : [name];
  }
  const split = piece.kind === 'unknown' ? bodyThenPerson(reading, piece) : null;
  if (split) return split.flatMap((part) => nameFrom(reading, part));
  if (piece.kind !== 'unknown' || reading.headline[reading.sentenceOf[piece.first]!]) return [];
  const trimmed = trim(reading, piece);
  return trimmed ? [{ ...trimmed, entries: [], type: typeOf(reading, trimmed.first, trimmed.end) }] : [];
}

/** Words of the longest person's name that may stand right behind a body's. */
const LONGEST_PERSON = 3;

/** "Refugee Council Enver Solomon": a body's name and, right behind, that of somebody in it. */
function bodyThenPerson({ tokens, words }: Reading, { first, end }: Piece): Piece[] | null {
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

/** A name that must not be taken for the entity: another person of that name is still named, other things are left alone. */
function falseFriend(reading: Reading, { first, end }: Piece): Name[] {
  const type = typeOf(reading, first, end);
  return type === 'person' && end - first > 1 ? [{ first, end, entries: [], type }] : [];
}

/** Names inside the words of a title: "Beijing" in "Ambassador to Beijing". */
function withinTitle(reading: Reading, { first, end }: Piece): Name[] {
  const names: Name[] = [];
  for (let at = first; at < end; at++) {
    const match = matchAt(reading.tokens, reading.gazetteer, at, at === first ? end - 1 : end);
    if (!match || typeOfMatch(match) === 'office') continue;
    names.push({ first: at, end: match.end, entries: match.entries, type: typeOfMatch(match) });
    at = match.end - 1;
  }
  return names;
}

/** Drops a first word that is capitalised for its place only; null where nothing is left that must be a name. */
function trim(reading: Reading, { first, end }: Piece): { first: number; end: number } | null {
  const { tokens } = reading;
  let start = first;
  const smallElsewhere = (at: number) => reading.small.has(tokens.keys[at]!);
  if (isAfterBreak(reading, start) && smallElsewhere(start) && !isAllUpper(surfaceOf(tokens, start))) start++;
  if (start >= end) return null;
  const word = surfaceOf(tokens, start);
  if (end - start > 1 || (reading.lang === 'en' && isParticle(reading, start - 1)))
    return { first: withParticles(reading, start), end };
  if (isIdeographic(word) || word.length < 2 || /^\p{N}/u.test(word)) return null;
  if (nounsCapitalised(reading.lang) && !isAllUpper(word) && !namedBesideVerb(reading, start)) return null;
  if (
    isAfterBreak(reading, start) &&
    !isAllUpper(word) &&
    !capitalElsewhere(reading, start) &&
    !actsLikeName(reading, start)
  )
    return null;
  return { first: withParticles(reading, start), end };
}

/** Among capitalised nouns a single one is a name behind a title, or beside a verb of saying without an article. */
function namedBesideVerb(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (words.officials.has(tokens.keys[at]!)) return false;
  const before = isAfterBreak(reading, at) ? '' : (tokens.keys[at - 1] ?? '');
  if (words.titles.has(before) || words.speaks.has(before)) return true;
  return words.speaks.has(tokens.keys[at + 1] ?? '') && !words.plain.has(before);
}

/** A word that begins its sentence is a name if it owns something or speaks. */
function actsLikeName({ tokens, words }: Reading, at: number): boolean {
  const next = tokens.keys[at + 1] ?? '';
  return (next === 's' && /^['’ʼ]$/.test(gapAfter(tokens, at))) || words.speaks.has(next);
}

/** "von der Leyen", "al Qaeda": small words before a name belong to it, where they are no prepositions of the language. */
function withParticles(reading: Reading, first: number): number {
  let start = first;
  while (reading.lang === 'en' && isParticle(reading, start - 1)) start--;
  return start;
}

function isParticle({ tokens, words }: Reading, at: number): boolean {
  const key = tokens.keys[at];
  return (
    key !== undefined &&
    key.length > 1 &&
    words.particles.has(key) &&
    !startsUpper(surfaceOf(tokens, at)) &&
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
        (_, i) => startsUpper(surfaceOf(tokens, i)) && !isAfterBreak(reading, i) && !headline[sentenceOf[i]!],
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
  if (end - first === 1 && isAllUpper(surfaceOf(tokens, first))) return 'organisation';
  const before = tokens.keys[first - 1] ?? '';
  const after = tokens.keys[end] ?? '';
  const cued = words.titles.has(before) || words.speaks.has(after) || words.speaks.has(before);
  const named =
    end - first >= 2 &&
    end - first <= 5 &&
    !keys.some((key) => words.links.has(key) && !words.particles.has(key));
  if (cued || (named && (isDescribed(reading, end) || hasPersonShape(reading, first, end)))) return 'person';
  if (words.locatives.has(before)) return 'place';
  return named ? 'person' : 'unknown';
}

function hasPersonShape({ tokens, words }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (INITIAL.test(surfaceOf(tokens, at)) || words.particles.has(tokens.keys[at]!)) return true;
  return false;
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

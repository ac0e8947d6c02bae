import type { Steps } from '../steps.ts';
import { gapAfter, isCapital, isCapitals, isIdeograph, surfaceOf } from '../text/tokens.ts';
import { FAMILY_FIRST } from './family-first.ts';
import { type Match, matchAt, scan } from './gazetteer.ts';
import { hanNames } from './han-names.ts';
import { type Name, nameOf, typeOfMatch } from './name.ts';
import { personsIn } from './persons.ts';
import type { Piece } from './piece.ts';
import { joinPieces } from './pieces.ts';
import { actsAsName, isAfterBreak, isCommonWord, isInitial, type Reading, surfaceFrom } from './reading.ts';
import { acronymThenPerson, bodyThenPerson, falseFriend, isCut, trim, typeOf } from './unknown-names.ts';
import { endsInTitle, nounsCapitalised } from './words/word-sets.ts';

/** Gaps over which a capitalised run goes on: a blank, a hyphen, an apostrophe inside a name, the dot of an initial. */
const RUNS_ON = /^(?:[ \u00a0\u202f]|[-‐‑]|['’ʼ]|\. ?|)$/;

const INITIAL = /^\p{Lu}$/u;

/** So many names are read in one step: a pause has its price, and a name takes a fraction of a millisecond. */
export const NAMES_A_STEP = 8;

/**
 * Every name of the text in reading order: those of the base, and runs of capitalised words that the base does not
 * have, parted from titles ("Chancellor"), demonyms and words capitalised for their place only.
 */
export function* namesOf(reading: Reading): Steps<Name[]> {
  const { tokens } = reading;
  const matches = new Map<number, Match>();
  for (const match of scan(tokens, reading.gazetteer)) {
    if (typeOfMatch(match) === 'person' && isCut(reading, match.end)) continue;
    matches.set(match.first, match);
    if (matches.size % NAMES_A_STEP === 0) yield;
  }
  if (nounsCapitalised(reading.lang)) addGenitives(reading, matches);
  const names: Name[] = [];
  let pause = NAMES_A_STEP;
  for (let at = 0; at < tokens.count; ) {
    if (!isCapital(tokens, at) && !matches.has(at)) {
      at++;
      continue;
    }
    if (names.length >= pause) {
      pause = names.length + NAMES_A_STEP;
      yield;
    }
    if (isAffiliation(reading, at)) {
      at += 2;
      continue;
    }
    const end = runFrom(reading, at, matches);
    if (end > at) addParts(names, reading, at, end, matches);
    at = Math.max(end, at + 1);
  }
  const inOrder = (a: Name, b: Name) => a.first - b.first;
  if (nounsCapitalised(reading.lang)) return [...names, ...surnamesAlone(reading, names)].sort(inOrder);
  if (reading.lang !== 'zh') return names;
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const unknown = hanNames(reading, (at) => taken[at] === 1);
  return [...names, ...unknown].sort(inOrder);
}

/** The party and state of an American lawmaker: "Elizabeth Warren, D-Mass.", "Ro Khanna (D-Calif.)". */
function isAffiliation({ tokens }: Reading, at: number): boolean {
  return (
    at > 0 &&
    at + 1 < tokens.count &&
    /^[DIR]$/.test(surfaceOf(tokens, at)) &&
    /^[-‐‑–]$/.test(gapAfter(tokens, at)) &&
    isCapital(tokens, at + 1) &&
    /[,(]\s*$/.test(gapAfter(tokens, at - 1))
  );
}

type Matches = ReadonlyMap<number, Match>;

/** "Putins", "Bidens Sprecherin": German puts an s behind a name, without an apostrophe. */
function addGenitives({ tokens, gazetteer }: Reading, matches: Map<number, Match>): void {
  for (let at = 0; at < tokens.count; at++) {
    const key = tokens.keys[at]!;
    if (!isCapital(tokens, at) || !key.endsWith('s') || matches.has(at)) continue;
    const name = key.slice(0, -1);
    const pattern = gazetteer.byFirstKey.get(name)?.alone[0];
    // Asked after the base, which has few of the short words that end so, since it looks through the whole text.
    if (!pattern || (key.length < SHORTEST_GENITIVE && !tokens.keys.includes(name))) continue;
    const entries = pattern.names
      .map(({ entry }) => entry)
      .filter(({ kind, strength }) => strength === 'strong' && kind !== 'demonym' && kind !== 'acronym');
    if (entries.length > 0) matches.set(at, { first: at, end: at + 1, entries, lowered: false });
  }
}

/** "Wang entgegnete", where all nouns have capitals: the surname of somebody whom the article names in full. */
function surnamesAlone(reading: Reading, names: readonly Name[]): Name[] {
  const { tokens, words } = reading;
  const surnames = new Set(personsIn(reading, names).map(({ surname }) => surname));
  const taken = new Uint8Array(tokens.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const found: Name[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (taken[at] || !surnames.has(tokens.keys[at]!) || !isCapital(tokens, at) || isCommonWord(reading, at))
      continue;
    // "der Koch", "Koch-Institut"
    if (!isInitial(reading, at) && words.plain.has(tokens.keys[at - 1]!)) continue;
    if (/^[-‐‑]$/.test(gapAfter(tokens, at)) || gapAfter(tokens, at - 1) === '-') continue;
    found.push(nameOf(at, at + 1, [], 'person'));
  }
  return found;
}

/** A shorter word with an s may be another word, unless the article has the name without it. */
const SHORTEST_GENITIVE = 6;

/** The end of the run of capitalised or matched words that begins at `at`; `at` itself where none does. */
function runFrom(reading: Reading, at: number, matches: Matches): number {
  const { tokens } = reading;
  let end = at;
  let solid = at;
  while (end < tokens.count && (end === at || joins(reading, end - 1, end))) {
    const match = matches.get(end);
    if (match) solid = end = match.end;
    else if (isCapital(tokens, end)) solid = ++end;
    else if (isSyllable(reading, end) && end > at) solid = ++end;
    else if (end > at && linksOn(reading, end)) end++;
    else break;
  }
  return solid;
}

function joins(reading: Reading, left: number, right: number): boolean {
  const gap = gapAfter(reading.tokens, left);
  if (reading.sentenceOf[left] !== reading.sentenceOf[right]) return false;
  if (gap === ' ') return true;
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
  return after < tokens.count && joins(reading, at, at + 1) && isCapital(tokens, after);
}

function addParts(names: Name[], reading: Reading, first: number, end: number, matches: Matches): void {
  const pieces: Piece[] = [];
  for (let at = first; at < end; ) {
    const piece = pieceAt(reading, at, end, matches);
    const last = pieces.at(-1);
    const opens = last?.kind === 'adjective' && piece.kind === 'unknown';
    if (opens) {
      pieces.pop();
      const before = pieces.at(-1);
      if (before?.kind === 'unknown' && before.end === last.first) before.end = piece.end;
      else pieces.push({ first: last.first, end: piece.end, kind: 'unknown' });
    } else if (piece.kind === 'unknown' && last?.kind === 'unknown') last.end = piece.end;
    else pieces.push(piece);
    at = piece.end;
  }
  for (const piece of joinPieces(reading, pieces)) addName(names, reading, piece);
}

function pieceAt(reading: Reading, at: number, end: number, matches: Matches): Piece {
  const match = matches.get(at);
  if (match && !isMereWord(reading, match)) return { first: at, end: match.end, kind: 'match', match };
  const whole = wordEnd(reading, at, end, matches);
  return { first: at, end: whole, kind: whole > at + 1 ? 'unknown' : kindOf(reading, at) };
}

/** "He said", "in May": a word that is a surname too, where nothing makes it one. */
function isMereWord(reading: Reading, { first, end, entries }: Match): boolean {
  return (
    end - first === 1 &&
    isCommonWord(reading, first) &&
    entries.every(({ kind }) => kind === 'surname') &&
    !actsAsName(reading, first)
  );
}

/** The end of a word with capitals inside ("YouTube", "AfD"), which is one name unless the base knows a part of it. */
function wordEnd({ tokens }: Reading, at: number, end: number, matches: Matches): number {
  let to = at + 1;
  while (to < end && gapAfter(tokens, to - 1) === '' && !isIdeograph(tokens, to)) {
    if (matches.has(to)) return at + 1;
    to++;
  }
  return to;
}

function kindOf(reading: Reading, at: number): Piece['kind'] {
  const { tokens, words } = reading;
  const key = tokens.keys[at]!;
  if (!isCapital(tokens, at)) return isSyllable(reading, at) ? 'unknown' : 'link';
  if (words.never.has(key)) return 'plain';
  if (
    words.titles.has(key) ||
    endsInTitle(reading.lang, words, key) ||
    (words.qualifiers.has(key) && nextIsTitle(reading, at))
  )
    return 'title';
  if (isShouted(reading, at) && (!words.plain.has(key) || !isAfterBreak(reading, at))) return 'unknown';
  if (words.adjectives.has(key)) return 'adjective';
  if (words.plain.has(key)) return isAfterBreak(reading, at) ? 'plain' : 'adjective';
  return 'unknown';
}

function isShouted({ tokens }: Reading, at: number): boolean {
  return isCapitals(tokens, at) && tokens.ends[at]! - tokens.starts[at]! > 1;
}

function nextIsTitle(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const next = tokens.keys[at + 1];
  return next !== undefined && (words.titles.has(next) || words.qualifiers.has(next));
}

/** "moon" in "Ban Ki-moon", "in" in "Moon Chung-in" and "Chung-in Moon": the second syllable of a given name beside a family name. */
export function isSyllable({ tokens }: Reading, at: number): boolean {
  if (at === 0 || gapAfter(tokens, at - 1) !== '-' || !isCapital(tokens, at - 1)) return false;
  const isFamily = (name: number) => FAMILY_FIRST.has(tokens.keys[name] ?? '') && isCapital(tokens, name);
  return isFamily(at - 2) || (gapAfter(tokens, at) === ' ' && isFamily(at + 1));
}

function addName(names: Name[], reading: Reading, piece: Piece): void {
  if (piece.kind === 'match') {
    addMatch(names, reading, piece, piece.match!);
    return;
  }
  if (piece.kind !== 'unknown') return;
  const split = bodyThenPerson(reading, piece) ?? acronymThenPerson(reading, piece);
  if (split) {
    for (const part of split) addName(names, reading, part);
    return;
  }
  if (reading.headline[reading.sentenceOf[piece.first]!]) return;
  const trimmed = trim(reading, piece);
  if (!trimmed) return;
  const { first, end } = trimmed;
  names.push(nameOf(first, end, [], typeOf(reading, first, end)));
}

function addMatch(names: Name[], reading: Reading, { first, end }: Piece, match: Match): void {
  const { entries, lowered } = match;
  if (entries.some((entry) => entry.strength === 'blocked')) {
    names.push(...falseFriend(reading, first, end));
    return;
  }
  const type = typeOfMatch(match);
  // Of other names than persons' many are written small in one language or another: "Palais du peuple".
  if (!lowered || type !== 'person') names.push(nameOf(first, end, entries, type));
  else {
    const from = surfaceFrom(reading, { first, end });
    const repair = { from, to: entries[0]!.text, what: ['smallLetter'] as const };
    names.push(nameOf(first, end, entries, type, repair));
  }
  if (type === 'office') addWithinTitle(names, reading, first, end);
}

/** Names inside the words of a title: "Beijing" in "Ambassador to Beijing". */
function addWithinTitle(names: Name[], reading: Reading, first: number, end: number): void {
  for (let at = first; at < end; at++) {
    const match = matchAt(reading.tokens, reading.gazetteer, at, at === first ? end - 1 : end);
    if (!match || typeOfMatch(match) === 'office') continue;
    names.push(nameOf(at, match.end, match.entries, typeOfMatch(match)));
    at = match.end - 1;
  }
}

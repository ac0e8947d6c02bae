import { gapAfter, isCapital, isCapitals } from '../text/tokens.ts';
import { FAMILY_FIRST } from './family-first.ts';
import type { Match } from './gazetteer.ts';
import { typeOfMatch } from './name.ts';
import type { Piece } from './piece.ts';
import { isInitial, type Reading } from './reading.ts';
import { isDirection, isPersonCued } from './unknown-names.ts';
import { nounsCapitalised } from './words/word-sets.ts';

/**
 * Puts pieces together that are one name: a body's name round links and places ("Bank of China", "Beijing University"),
 * a person's round particles and homonyms of places ("Ursula von der Leyen", "Denzel Washington").
 */
export function joinPieces(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const last = joined.at(-1);
    if (piece.kind === 'link') {
      const reach = bridged(reading, last, pieces, i);
      if (reach && last) {
        const kind = last.kind === 'title' ? 'title' : 'unknown';
        const closed = pieces[reach]!.kind === 'match';
        joined[joined.length - 1] = { first: last.first, end: pieces[reach]!.end, kind, closed };
        i = reach;
      }
    } else if (last && last.end === piece.first && belongsTo(reading, last, piece)) {
      let first = joined.pop()!.first;
      while (joined.length > 0 && joined.at(-1)!.end === first && gapAfter(reading.tokens, first - 1) === '-')
        first = joined.pop()!.first;
      // "Liang" before "Wen-chieh", of which "Wen" is a name of the base too.
      const isBegun = (before: Piece | undefined) =>
        before?.kind === 'match' &&
        before.end === first &&
        belongsTo(reading, before, { first, end: piece.end, kind: 'unknown' });
      while (isBegun(joined.at(-1))) first = joined.pop()!.first;
      joined.push({ first, end: piece.end, kind: 'unknown' });
    } else joined.push(piece);
  }
  return joined;
}

/** The index of the piece that a link ties to the one before it; 0 where it ties nothing. */
function bridged(reading: Reading, last: Piece | undefined, pieces: readonly Piece[], link: number): number {
  if (!last || last.end !== pieces[link]!.first || last.kind === 'plain' || last.kind === 'adjective')
    return 0;
  let next = link;
  while (pieces[next]?.kind === 'link') next++;
  const after = pieces[next];
  if (!after || after.kind === 'plain' || after.kind === 'adjective' || after.kind === 'title') return 0;
  const { tokens, words } = reading;
  const keys = tokens.keys.slice(pieces[link]!.first, after.first);
  if (keys.some((key) => words.conjunctions.has(key)) && !isField(reading, last, keys)) return 0;
  if (isTitle(last)) return after.kind === 'unknown' && keys[0] === 'for' ? next : 0;
  if (nounsCapitalised(reading.lang) && !NOBLE.test(keys[0]!) && !headsBody(reading, last)) return 0;
  // "Claudia Major von der Stiftung": a person of a body.
  if (isPerson(last) && words.bodies.has(tokens.keys[after.first]!)) return 0;
  if (isPerson(last) && keys.every((key) => words.particles.has(key)))
    return last.kind === 'unknown' ? next : 0;
  if (last.kind === 'unknown' && headsBody(reading, last)) return next;
  return last.kind === 'unknown' && !keys.some((key) => words.links.has(key)) ? next : 0;
}

/** "Ministry of Trade and Industry": "and" goes on with what a body is for, and never ties two names. */
function isField({ tokens, words }: Reading, last: Piece, keys: readonly string[]): boolean {
  if (last.kind !== 'unknown' || last.closed || keys.length > 1) return false;
  return tokens.keys.slice(last.first + 1, last.end).some((key) => words.links.has(key));
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
  if (piece.kind === 'unknown')
    return last.kind === 'match' ? opensUnknown(reading, last, piece) : headsBehind(reading, last, piece);
  if (piece.kind === 'adjective') return last.kind === 'unknown';
  if (piece.kind !== 'match' || piece.end - piece.first > 1) return false;
  if (last.kind === 'match') return isFamilyName(reading, last) && isFamilyName(reading, piece);
  if (isDemonym(piece.match!)) return last.kind === 'unknown' && isSurname(reading, last, piece);
  const type = typeOfMatch(piece.match!);
  if (last.kind === 'adjective') {
    const key = reading.tokens.keys[last.end - 1]!;
    if (type === 'polity') return isDirection(key) && isCapital(reading.tokens, last.first);
    return type === 'place' && (reading.words.places.has(key) || !isSeat(reading, piece));
  }
  if (isGenitive(reading, piece)) return false;
  return last.kind === 'unknown' && namesPerson(reading, last, type);
}

/** "Entschlossenheit Deutschlands": a state in the genitive, behind one of the nouns that all have capitals. */
function isGenitive({ lang, tokens }: Reading, { end, match }: Piece): boolean {
  if (!nounsCapitalised(lang) || typeOfMatch(match!) === 'person') return false;
  const key = tokens.keys[end - 1]!;
  return key.endsWith('s') && match!.entries.every(({ text }) => !text.endsWith('s'));
}

function isSeat({ facts }: Reading, piece: Piece): boolean {
  return facts.entity(piece.match!.entries[0]!.entity)?.standsFor !== undefined;
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
  if (type === 'person')
    return (
      isFamilyName(reading, last) ||
      isNamesake(reading, last, piece) ||
      isHyphenated(reading, last, piece) ||
      isSuffixed(reading, last, piece) ||
      isCommon(reading, last, piece)
    );
  if (isGivenName(reading, last, piece)) return true;
  if (type === 'office' || match.entries.every((entry) => entry.kind === 'acronym')) return false;
  if (type === 'concept' || match.entries.some((entry) => entry.strength === 'blocked')) return true;
  const keys = tokens.keys.slice(piece.first, piece.end);
  if (words.places.has(keys.at(-1)!)) return true;
  // "Munich Security Conference"; "Madrid Summit" is said of the town.
  if (keys.length > 1 && words.things.has(keys.at(-1)!)) return !isDemonym(match);
  if (!words.bodies.has(keys.at(-1)!) && !words.bodies.has(keys[0]!)) return false;
  return (
    !isDemonym(match) ||
    gapAfter(tokens, last.first - 1) === '-' ||
    !keys.some((key) => words.governing.has(key))
  );
}

/** "Institute for Baltic" + "Studies", "Carnegie Russia Eurasia" + "Center": what heads a body's name, behind a name in it. */
function headsBehind({ tokens, words }: Reading, last: Piece, { first, end }: Piece): boolean {
  if (last.kind !== 'unknown' || end - first > 1 || gapAfter(tokens, first - 1) !== ' ') return false;
  return last.closed === true || words.bodies.has(tokens.keys[first]!);
}

/** "Georgia Meyer", "Israel Adesanya, a boxer": the name of a state or town that people are called too, before a surname. */
function isGivenName(reading: Reading, last: Piece, piece: Piece): boolean {
  const { tokens, words } = reading;
  if (
    last.end - last.first > 1 ||
    isDemonym(last.match!) ||
    !/^(?:polity|place)$/.test(typeOfMatch(last.match!))
  )
    return false;
  if (piece.end - piece.first > 2 && gapAfter(tokens, piece.first) !== "'") return false;
  const head = tokens.keys[piece.end - 1]!;
  if (gapAfter(tokens, last.first) !== ' ' || isCapitals(tokens, piece.end - 1)) return false;
  if (words.bodies.has(head) || words.places.has(head) || words.things.has(head)) return false;
  return words.givens.has(tokens.keys[last.first]!) || isPersonCued(reading, piece.end);
}

/** "Guo" in "Guo Wengui": a family name that comes first and that somebody of the base shares. */
function isFamilyName({ tokens }: Reading, piece: Piece): boolean {
  return isSurnameAlone(piece) && FAMILY_FIRST.has(tokens.keys[piece.first]!);
}

/** "Ford" in "Ford Motor Company": a surname of the base that a body is called by. */
function isNamesake({ tokens, words }: Reading, last: Piece, { first, end }: Piece): boolean {
  if (!isSurnameAlone(last) || gapAfter(tokens, last.first) !== ' ') return false;
  const keys = tokens.keys.slice(first, end);
  return words.bodies.has(keys.at(-1)!) && !keys.some((key) => words.governing.has(key));
}

/** "Wen-Ti Sung", "Jean-Pierre Cabestan": a surname of the base inside the given name of somebody else, or like it. */
function isHyphenated({ tokens, words }: Reading, last: Piece, piece: Piece): boolean {
  if (gapAfter(tokens, last.first) !== '-' || last.match!.entries.some(({ kind }) => kind !== 'surname'))
    return false;
  const head = tokens.keys[piece.end - 1]!;
  return !words.bodies.has(head) && !words.places.has(head) && !words.things.has(head);
}

/** "Trump Jr.": the son, who has the surname alone before it. */
function isSuffixed({ tokens }: Reading, last: Piece, { first, end }: Piece): boolean {
  return end === first + 1 && /^[js]r$/.test(tokens.keys[first]!) && isSurnameAlone(last);
}

/** "Pavel" in "Pavel Zarubin", "Cook" in "Cook Islands": a surname that is too common alone, before one word that the base does not have. */
function isCommon({ tokens }: Reading, last: Piece, piece: Piece): boolean {
  return (
    isSurnameAlone(last) &&
    last.match!.entries.every(({ strength }) => strength === 'weak') &&
    gapAfter(tokens, last.first) === ' ' &&
    piece.end === piece.first + 1
  );
}

function isSurnameAlone({ first, end, match }: Piece): boolean {
  return end - first === 1 && match!.entries.every((entry) => entry.kind === 'surname');
}

/** Unknown capitals before a name of one word make it another person's: "Denzel Washington", "Hunter Biden". */
function namesPerson(reading: Reading, last: Piece, type: ReturnType<typeof typeOfMatch>): boolean {
  const { tokens } = reading;
  if (headsBody(reading, last) || last.end - last.first > 2 || isCapitals(tokens, last.end - 1)) return false;
  if (isDirection(tokens.keys[last.end - 1]!)) return false;
  return type === 'person' || (type !== 'organisation' && !isInitial(reading, last.first));
}

function isDemonym(match: Match): boolean {
  return match.entries.every((entry) => entry.kind === 'demonym');
}

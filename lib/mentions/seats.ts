import type { EntityId } from '../facts/schema.ts';
import { gapAfter, isCapital, isCapitals, surfaceOf } from '../text/tokens.ts';
import type { Link } from './mention.ts';
import type { Name } from './name.ts';
import { isInitial, type Reading, surfaceFrom, type Words, wordBefore, wordBehind } from './reading.ts';
import type { MentionReason } from './reasons.ts';

/**
 * A seat of power is the town where the sentence treats it as a place (before "metro", after "in", as what is called so)
 * and else the power that sits there.
 */
export function linkSeat(reading: Reading, name: Name, place: EntityId, power: EntityId): Link {
  const { facts } = reading;
  const town = facts.entity(place)?.label ?? place;
  const body = facts.entity(power)?.label ?? power;
  const said = surfaceFrom(reading, name);
  const sign = townSign(reading, name);
  if (sign) return { entity: place, name: town, how: 'name', confidence: 0.8, why: ['town', said, sign] };
  const why = ['seatOf', said, body] as const;
  return { entity: power, name: body, how: 'metonym', confidence: 0.8, why, seat: place };
}

/** What shows that a seat of power is the town; null where nothing does. */
function townSign(reading: Reading, name: Name): MentionReason | null {
  const owned = ownedBy(reading, name);
  if (owned?.kind === 'town') return ['thingOfTown', owned.word];
  if (owned?.kind === 'power') return null;
  const thing = thingBefore(reading, name.first);
  if (thing) return ['thingOfTown', thing];
  const cue = locativeBefore(reading, name.first);
  if (cue) return ['standsBefore', cue];
  return signBehind(reading, name) ?? journeySign(reading, name);
}

function signBehind(reading: Reading, name: Name): MentionReason | null {
  const { tokens, words } = reading;
  const gap = gapAfter(tokens, name.end - 1);
  const next = name.end < tokens.count ? surfaceOf(tokens, name.end) : '';
  if (gap === '-' && words.seated.has(tokens.keys[name.end]!)) return ['standsBehind', `-${next}`];
  if (/^, ?$/.test(gap) && apposedTown(reading, name.end)) return ['calledTown'];
  const { first, end } = rowOf(reading, name);
  if (!isInitial(reading, first)) return null;
  const close = gapAfter(tokens, end - 1);
  if (/^\s*(?:[—–(]|-\s)/.test(close) || (isCapitals(tokens, first) && /^[,\s]/.test(close)))
    return ['datedFrom'];
  // "Berlin. Die Regierung": the town is the whole sentence, and opens its paragraph.
  if ((first === 0 || gapAfter(tokens, first - 1).includes('\n')) && /^\. +[^\s\p{L}]?$/u.test(close))
    return ['datedFrom'];
  const dated = /^(?:\p{Lu}|\d|\p{L}+ \d)/u.test(tokens.text.slice(tokens.starts[end], tokens.ends[end + 1]));
  return /^, ?$/.test(close) && dated ? ['dateBehind'] : null;
}

/** Words of the towns that stroke by stroke share a dateline. */
const LONGEST_ROW = 8;

/** "NEW YORK/MOSCOW (Reuters)": the towns of one dateline, parted by strokes alone. */
function rowOf({ tokens }: Reading, name: Words): Words {
  const isStroke = (at: number) => /^\s?\/\s?$/.test(gapAfter(tokens, at));
  const goesOn = (at: number) => gapAfter(tokens, at) === ' ' && isCapital(tokens, at);
  let { first, end } = name;
  while (
    first > 0 &&
    first > name.first - LONGEST_ROW &&
    (isStroke(first - 1) || (first < name.first && goesOn(first - 1)))
  )
    first--;
  while (end < tokens.count && end < name.end + LONGEST_ROW && isStroke(end - 1)) {
    end++;
    while (goesOn(end - 1) && isCapitals(tokens, end)) end++;
  }
  return { first, end };
}

/** "Moscow, the capital of Russia": one of the next words says that it is a town. */
function apposedTown({ tokens, words, sentenceOf }: Reading, from: number): boolean {
  for (let at = from; at < Math.min(from + 3, tokens.count); at++) {
    if (sentenceOf[at] !== sentenceOf[from - 1]) return false;
    if (words.towns.has(tokens.keys[at]!)) return true;
    if (/[,.;:]/.test(gapAfter(tokens, at))) return false;
  }
  return false;
}

/** How far behind a possessive the thing owned is looked for: "Kyiv's eastern suburbs". */
const OWNED_WITHIN = 3;

/** "Beijing's streets", "the Moscow metro" are a town's; "in Beijing's view" is a power's; null where nothing is owned. */
function ownedBy(reading: Reading, name: Name): { kind: 'town' | 'power'; word: string } | null {
  const { tokens, words, sentenceOf } = reading;
  const has = (at: number) => {
    const word = wordBehind(reading, words.townThings, at);
    return word === null ? null : ({ kind: 'town', word } as const);
  };
  if (name.end >= tokens.count || sentenceOf[name.end] !== sentenceOf[name.first]) return null;
  const gap = gapAfter(tokens, name.end - 1);
  if (!(/^['’ʼ]$/.test(gap) && tokens.keys[name.end] === 's'))
    return /^[ -]?$/.test(gap) ? has(name.end) : null;
  for (let at = name.end + 1; at < Math.min(name.end + 1 + OWNED_WITHIN, tokens.count); at++) {
    const thing = has(at);
    if (thing) return thing;
    if (isCapital(tokens, at)) return null;
    if (gapAfter(tokens, at) !== ' ') break;
  }
  return { kind: 'power', word: surfaceOf(tokens, name.end + 1) };
}

/** "le métro de Moscou", "мэр Москвы": what is a town's, before its name or the small word between them. */
function thingBefore(reading: Reading, first: number): string | null {
  const { tokens, words } = reading;
  if (gapAfter(tokens, first - 1) !== ' ') return null;
  const linked = words.links.has(tokens.keys[first - 1]!) && gapAfter(tokens, first - 2) === ' ';
  return wordBefore(reading, words.townThings, linked ? first - 1 : first);
}

/** The words that make a seat of power the town, looking back over "and", commas and other names: "in Moscow and Beijing". */
function locativeBefore(reading: Reading, first: number): string | null {
  const { tokens, words, sentenceOf } = reading;
  for (let at = first; at > Math.max(0, first - 4); at--) {
    if (sentenceOf[at - 1] !== sentenceOf[first] || /[.;:]/.test(gapAfter(tokens, at - 1))) return null;
    const [second, one] = [tokens.keys[at - 2] ?? '', tokens.keys[at - 1]!];
    if (words.locatives.has(`${second} ${one}`)) return `${second} ${one}`;
    const word = wordBefore(reading, words.locatives, at);
    if (word) return word;
    const capital = isCapital(tokens, at - 1) && at < first;
    if (!capital && !words.coordinators.has(one)) return null;
  }
  return null;
}

/** How far back the journey is looked for. */
const JOURNEY_WITHIN = 8;

/** "The train between Moscow and Beijing", "flew from Beijing to Moscow": the towns at the ends of a way. */
function journeySign({ tokens, words, sentenceOf }: Reading, { first }: Name): MentionReason | null {
  for (let at = first - 1; at >= Math.max(0, first - JOURNEY_WITHIN); at--) {
    if (sentenceOf[at] !== sentenceOf[first] || /[.;:,]/.test(gapAfter(tokens, at))) return null;
    if (words.journeys.has(tokens.keys[at]!)) return ['journey', surfaceOf(tokens, at)];
  }
  return null;
}

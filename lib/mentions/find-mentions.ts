import type { FactIndex } from '../facts/fact-index.ts';
import type { EntityType } from '../facts/schema.ts';
import type { Steps } from '../steps.ts';
import { byPosition, type Span } from '../text/span.ts';
import { gapAfter, isCapital, type Tokens } from '../text/tokens.ts';
import { evidenceOf } from './evidence.ts';
import { linkName } from './link.ts';
import type { Link, Mention } from './mention.ts';
import { type Name, nameOf } from './name.ts';
import { NAMES_A_STEP, namesOf } from './names.ts';
import { type NamedPerson, personsIn } from './persons.ts';
import { actsAsName, isAfterBreak, prepare, type Reading } from './reading.ts';
import { repaired } from './repair.ts';
import { isTitle, readPredecessor, readTitle } from './titles.ts';
import { withParticles } from './unknown-names.ts';
import type { MentionWords } from './words/words.ts';

/**
 * Every place where the text names somebody or something, in reading order, the outer before the inner; titles that
 * stand for their holder may hold another mention ("the American president"), no other two overlap.
 */
export function* findMentions(
  tokens: Tokens,
  lang: string,
  words: MentionWords,
  date: string | null,
  facts: FactIndex,
  sentences: readonly Span[],
): Steps<Mention[]> {
  const reading = yield* prepare(tokens, lang, words, date, facts, sentences);
  const whole = yield* repaired(reading, yield* namesOf(reading));
  const persons = personsIn(reading, whole);
  const names = repeated(reading, whole, persons);
  const evidence = evidenceOf(names, persons);
  const mentions: Mention[] = [];
  for (const [index, name] of names.entries()) {
    if (index % NAMES_A_STEP === 0) yield;
    const mention = isTitle(name)
      ? readTitle(reading, names, index)
      : mentionFrom(reading, name, linkName(reading, names, index, evidence));
    if (mention) mentions.push(mention);
  }
  return withoutCrossing([...mentions, ...predecessors(reading, mentions)].sort(byPosition));
}

/** Of two titles that share a word ("Ambassador to China’s foreign minister") the second is read as none. */
function withoutCrossing(mentions: readonly Mention[]): Mention[] {
  let outer: Span = { start: 0, end: 0 };
  return mentions.filter((mention) => {
    if (mention.start < outer.end && mention.end > outer.end) return false;
    if (mention.end > outer.end) outer = mention;
    return true;
  });
}

/** Surnames that are common words too ("Small said"): names where the article has given the person in full before. */
function repeated(
  reading: Reading,
  names: readonly Name[],
  persons: readonly NamedPerson[],
): readonly Name[] {
  const { tokens } = reading;
  if (persons.length === 0) return names;
  const surnames = new Map(persons.map((person) => [person.surname, person]));
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.first, name.end);
  const found: Name[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const person = isCapital(tokens, at) && !taken[at] ? surnames.get(tokens.keys[at]!) : undefined;
    if (!person || person.at >= at) continue;
    if (actsAsName(reading, at) || (!isAfterBreak(reading, at) && !isDated(reading, at)))
      found.push(nameOf(withParticles(reading, at), at + 1, [], 'person'));
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** "in May", "last May", "May 2021": a month, whoever else is called so. */
function isDated({ tokens, words }: Reading, at: number): boolean {
  if (!words.never.has(tokens.keys[at]!)) return false;
  return words.plain.has(tokens.keys[at - 1] ?? '') || /^\d/.test(tokens.keys[at + 1] ?? '');
}

function mentionFrom(reading: Reading, name: Name, link: Link | null): Mention | null {
  if (!link) return null;
  const { tokens, text, facts } = reading;
  const start = tokens.starts[name.first]!;
  const end = tokens.ends[name.end - 1]! - name.overrun;
  const type: EntityType | 'unknown' =
    (link.entity ? facts.entity(link.entity)?.type : undefined) ?? name.type;
  const description = link.entity ? undefined : describedAs(reading, name);
  const span = { start, end, surface: text.slice(start, end) };
  if (link.candidates || link.seat || name.repair || description)
    return {
      ...span,
      ...link,
      type,
      ...(name.repair && { repair: name.repair }),
      ...(description && { description }),
    };
  // Most mentions have no more than this; spelt out, since there are many and a spread is slow.
  const { entity, name: full, how, confidence, why } = link;
  return { ...span, entity, name: full, how, confidence, why, type };
}

/** What the article says an unknown person is: the words after "X, " up to the next comma, if a role is among them. */
function describedAs({ tokens, words, text }: Reading, name: Name): string | undefined {
  if (name.type !== 'person' || name.end >= tokens.count) return undefined;
  const gap = gapAfter(tokens, name.end - 1);
  if (!gap.startsWith(',') || gap.slice(1).trim() !== '') return undefined;
  const start = tokens.starts[name.end]!;
  const end =
    start +
    (/^(?:[^,.;:“”"«»()\n]|(?<=\b\p{Lu})\.){3,100}/u.exec(text.slice(start, start + 101))?.[0].length ?? 0);
  if (words.relatives.has(tokens.keys[name.end]!)) return undefined;
  for (let at = name.end; at < tokens.count && tokens.ends[at]! <= end; at++) {
    const key = tokens.keys[at]!;
    if (words.experts.has(key) || words.officials.has(key)) return text.slice(start, end).trim();
    // "Felipe, evitó responder al secretario": a noun that a small word governs is somebody else.
    if (at > name.end && [words.links, words.particles, words.locatives].some((small) => small.has(key)))
      return undefined;
  }
  return undefined;
}

function predecessors(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const { keys } = reading.tokens;
  for (let at = 0; at < keys.length; at++) {
    if (!reading.words.predecessors.has(keys[at]!)) continue;
    const mention = readPredecessor(reading, at, mentions);
    if (mention) found.push(mention);
  }
  return found;
}

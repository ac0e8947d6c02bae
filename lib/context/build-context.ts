import type { Entity } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { dayNumber, firstDay } from '../facts/partial-date.ts';
import type { EntityId, EntityType, PartialDate } from '../facts/schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { isSpeech, type Quote } from '../quotes/quote.ts';
import type { Steps } from '../steps.ts';
import type { Article } from '../text/article.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Actor, actorKey, type Context, type DatedEvent } from './context.ts';
import { firedNotes } from './notes.ts';
import { rolesOf } from './roles.ts';

/** Days on either side of the article within which an event of the base is shown unnamed. */
const AROUND = 120;
/** Length of a date that is no more than a year: an event of which no more is known is shown only where it is named. */
const YEAR = 4;
const ACTORS_A_STEP = 8;
const ACTING: ReadonlySet<EntityType | 'unknown'> = new Set(['person', 'polity', 'organisation', 'office']);

/** The background of one article as of its date: who acts, what is spoken of, what happened around it, and what to know. */
export function* buildContext(
  article: Article,
  tokens: Tokens,
  facts: FactIndex,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Steps<Context> {
  const { published: date } = article;
  const actors = yield* gather(date, facts, mentions, quotes);
  const known = actors.filter((actor) => actor.entity !== null);
  return {
    date,
    asOf: facts.asOf,
    actors: known.filter((actor) => ACTING.has(actor.type)),
    terms: known.filter((actor) => !ACTING.has(actor.type)),
    unknown: actors.filter((actor) => actor.entity === null),
    events: eventsAround(date, facts, new Set(known.map((actor) => actor.entity))),
    notes: firedNotes(tokens, article.lang, date, facts, mentions),
  };
}

/** One entry per entity or unknown name, the most mentioned first, ties in the order of the text. */
function* gather(
  date: string | null,
  facts: FactIndex,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Steps<Actor[]> {
  const places = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    add(places, actorKey(mention), index);
  });
  const spoken = new Map<string, number[]>();
  quotes.forEach((quote, index) => {
    if (isSpeech(quote) && quote.speaker) add(spoken, actorKey(quote.speaker), index);
  });
  const actors: Actor[] = [];
  for (const [key, indices] of places) {
    if (actors.length % ACTORS_A_STEP === 0) yield;
    actors.push(actorFrom(date, facts, mentions, indices, spoken.get(key) ?? []));
  }
  return actors.sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]! - b.mentions[0]!);
}

function add(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function actorFrom(
  date: string | null,
  facts: FactIndex,
  mentions: readonly Mention[],
  indices: readonly number[],
  quotes: readonly number[],
): Actor {
  const first = mentions[indices[0]!]!;
  const { entity } = first;
  const types = indices.map((index) => mentions[index]!.type);
  const type = types.find((candidate) => candidate !== 'unknown') ?? 'unknown';
  const description = indices
    .map((index) => mentions[index]!.description)
    .find((words) => words !== undefined);
  return {
    entity,
    name: first.name,
    type,
    side: entity ? facts.sideOf(entity) : null,
    roles: entity && type === 'person' ? rolesOf(facts, entity, date) : null,
    mentions: indices,
    quotes,
    ...(description !== undefined && { description }),
  };
}

/** Events that the article names, and those of the base within `AROUND` days of it, in order of time. */
function eventsAround(
  date: string | null,
  facts: FactIndex,
  named: ReadonlySet<EntityId | null>,
): DatedEvent[] {
  const day = date === null ? Number.NaN : dayNumber(date);
  const isNear = ({ start, day: first }: Dated) => start.length > YEAR && Math.abs(first - day) <= AROUND;
  return eventsOf(facts)
    .filter((event) => isNear(event) || named.has(event.entity.id))
    .map(({ entity, start }) => ({
      entity: entity.id,
      name: entity.label,
      start,
      ...(entity.end !== undefined && { end: entity.end }),
      named: named.has(entity.id),
    }));
}

/** An event with the first day that it may mean, as a number. */
interface Dated {
  readonly entity: Entity;
  readonly start: PartialDate;
  readonly day: number;
}

const datedEvents = new WeakMap<FactIndex, readonly Dated[]>();

/** The events of a base that have a date, in order of time: worked out once. */
function eventsOf(facts: FactIndex): readonly Dated[] {
  const known = datedEvents.get(facts);
  if (known) return known;
  const events = facts.entities
    .flatMap((entity): Dated[] => {
      const { type, start } = entity;
      if (type !== 'event' || start === undefined) return [];
      return [{ entity, start, day: dayNumber(firstDay(start)) }];
    })
    .sort((a, b) => a.day - b.day);
  datedEvents.set(facts, events);
  return events;
}

import type { Relation } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { daysBetween, firstDay, lastDay } from '../facts/partial-date.ts';
import { membersAt, relationsAt } from '../facts/relations.ts';
import type { EntityId, PartialDate } from '../facts/schema.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { DateWords } from './dates/date-words.ts';
import { type DateMention, datesIn } from './dates/dates-in.ts';

/** What ties two actors of an article to each other, as known on its date; dates of several such acts are together. */
export interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly property: Relation['property'];
  /** Since when it holds, or when it was; the earliest first. */
  readonly dates: readonly PartialDate[];
  /** The document or event by which two actors are tied: both signed it, or both took part. */
  readonly through?: string;
}

/** What is known around one article beyond its annotation: asked for where there is room to show it. */
export interface Surroundings {
  readonly dates: readonly DateMention[];
  readonly ties: readonly Tie[];
  /** Who belonged to the groups that the article names, on its day. */
  readonly members: Readonly<
    Record<EntityId, readonly { readonly name: string; readonly certain: boolean }[]>
  >;
}

interface Input {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly context: Context;
}

/** The dates of an article, the ties among its actors and the members of its groups, as of its date (else the base's). */
export function surroundingsOf(
  { article, sentences, context }: Input,
  facts: FactIndex,
  words: DateWords,
): Surroundings {
  const day = context.date ?? facts.asOf;
  const actors = context.actors.flatMap(({ entity }) => entity ?? []);
  const named = [...actors, ...context.terms.flatMap(({ entity }) => entity ?? [])];
  return {
    dates: datesIn(article.text, sentences, article.published, words),
    ties: tiesAmong(facts, actors, new Set(named), day),
    members: Object.fromEntries(
      named.flatMap((group) => {
        const members = membersAt(facts, group, day);
        return members.length > 0
          ? [[group, members.map(({ id, certain }) => ({ name: labelOf(facts, id), certain }))]]
          : [];
      }),
    ),
  };
}

function tiesAmong(
  facts: FactIndex,
  actors: readonly EntityId[],
  named: ReadonlySet<EntityId>,
  day: string,
): Tie[] {
  const direct = joined(relationsAt(facts, actors, day));
  const meetings = new Set(direct.filter(({ property }) => property === 'met').map(pairOf));
  // Who met at an event took part in it too: once is enough.
  const shared = sharedTies(facts, actors, named, day).filter(
    (tie) => tie.property !== 'tookPartIn' || !meetings.has(pairOf(tie)),
  );
  return [...direct, ...shared];
}

function pairOf({ from, to }: Pick<Tie, 'from' | 'to'>): string {
  return [from, to].sort().join(' ');
}

/** One tie for all relations of a kind between the same two; who met whom has no direction. */
function joined(relations: readonly Relation[]): Tie[] {
  const ties = new Map<
    string,
    { from: EntityId; to: EntityId; property: Tie['property']; dates: PartialDate[] }
  >();
  for (const { from, to, property, start } of relations) {
    const key = `${property} ${property === 'met' ? pairOf({ from, to }) : `${from} ${to}`}`;
    const tie = ties.get(key) ?? { from, to, property, dates: [] };
    if (start !== undefined && !tie.dates.includes(start)) tie.dates.push(start);
    ties.set(key, tie);
  }
  return [...ties.values()].map((tie) => ({ ...tie, dates: tie.dates.sort() }));
}

/** More parties than this are a crowd: that two of them share it ties them no closer. */
const MOST_PARTIES = 6;
/** Days for which an event or a signature counts, unless the article names it itself. */
const RECENT = 365;

/** Ties of actors who are parties to one document, signed it or took part in one event. */
function sharedTies(
  facts: FactIndex,
  actors: readonly EntityId[],
  named: ReadonlySet<EntityId>,
  day: string,
): Tie[] {
  const hubs = facts.entities.filter(({ type }) => type === 'document' || type === 'event');
  const counts = ({ property, to, start }: Relation) => {
    const since = start ?? facts.entity(to)?.start;
    // A signature or event without a day of its own is of the day of what was signed or happened.
    if (since !== undefined && firstDay(since) > day) return false;
    const isRecent = since !== undefined && daysBetween(lastDay(since), day) <= RECENT;
    return property === 'partyTo' || named.has(to) || isRecent;
  };
  const shared = new Map<EntityId, Relation[]>();
  for (const relation of relationsAt(facts, [...actors, ...hubs.map(({ id }) => id)], day)) {
    const isShared = ['signed', 'partyTo', 'tookPartIn'].includes(relation.property);
    if (isShared && !actors.includes(relation.to) && counts(relation))
      shared.set(relation.to, [...(shared.get(relation.to) ?? []), relation]);
  }
  return [...shared].flatMap(([hub, relations]) => tiesThrough(facts, hub, relations));
}

function tiesThrough(facts: FactIndex, hub: EntityId, relations: readonly Relation[]): Tie[] {
  const parties = [...new Set(relations.map(({ from }) => from))];
  const [first] = relations;
  if (!first || parties.length > MOST_PARTIES) return [];
  const since = first.start ?? facts.entity(hub)?.start;
  const shared = {
    property: first.property,
    dates: since === undefined ? [] : [since],
    through: labelOf(facts, hub),
  };
  return parties.flatMap((from, at) => parties.slice(at + 1).map((to) => ({ from, to, ...shared })));
}

function labelOf(facts: FactIndex, id: EntityId): string {
  return facts.entity(id)?.label ?? id;
}

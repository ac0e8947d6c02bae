import type { Annotation } from '../../lib/annotate.ts';
import { type Actor, actorOfKey, type Role } from '../../lib/context/context.ts';
import { type Side, sides } from '../../lib/facts/schema.ts';
import { overlaps } from '../../lib/text/span.ts';

export interface ActorGroup {
  readonly side: Side | null;
  readonly actors: readonly Actor[];
}

/** Actors by camp in a fixed order, those of none last; camps without an actor are left out. */
export function actorGroups(actors: readonly Actor[]): ActorGroup[] {
  return [...sides, null]
    .map((side) => ({ side, actors: actors.filter((actor) => actor.side === side) }))
    .filter((group) => group.actors.length > 0);
}

/** The longest bar: how often the busiest actor is named or speaks. At least 1. */
export function highestCount(actors: readonly Actor[]): number {
  return Math.max(1, ...actors.flatMap((actor) => [actor.mentions.length, actor.quotes.length]));
}

/** Titles on one line. */
export function titles(roles: readonly Role[]): string {
  return roles.map((role) => role.title).join('; ');
}

/** The annotation as far as one actor goes: they alone, what they say, and the events of their sentences. Null: all of it. */
export function onlyOf(annotation: Annotation, key: string | null): Annotation {
  const { context, mentions, quotes, sentences } = annotation;
  const chosen = actorOfKey(context, key);
  if (!chosen) return annotation;
  const places = chosen.mentions.map((index) => mentions[index]!);
  const around = sentences.filter((sentence) => places.some((place) => overlaps(sentence, place)));
  const isNear = (index: number) => around.some((sentence) => overlaps(sentence, mentions[index]!));
  const isChosen = (actor: Actor) => actor === chosen;
  return {
    ...annotation,
    sentences: around,
    quotes: chosen.quotes.map((index) => quotes[index]!),
    context: {
      ...context,
      actors: context.actors.filter(isChosen),
      unknown: context.unknown.filter(isChosen),
      terms: context.terms.filter((term) => term.mentions.some(isNear)),
      notes: context.notes.filter((note) => around.some((sentence) => overlaps(sentence, note))),
    },
  };
}

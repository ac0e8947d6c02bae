import type { FactIndex } from '../facts/fact-index.ts';
import type { EntityId, Side } from '../facts/schema.ts';
import { fold } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import type { Topic } from './topic.ts';
import type { RelationWords } from './words/relations.ts';

/**
 * Weights of a logistic score. No single part reaches the threshold alone: the article must name two of the three camps,
 * and either name them together or speak of dealings between states. Set on the development split.
 */
const BIAS = -4.2;
const TOGETHER_EARLY = 1.6;
const TOGETHER_OFTEN = 2.2;
const RELATIONS = 2.2;
const BALANCE = 2.4;
const THRESHOLD = 0.5;
/** Shares at which a part counts in full: sentences that name two camps; relation words per such sentence; the lesser camp's share of all mentions. */
const OFTEN = 0.25;
const DENSE = 1;
const BALANCED = 0.2;
/** The headline and the opening: where an article says what it is about. */
const OPENING = 700;

/** What the topic needs of a mention; the stage does not depend on how it was found. */
interface Named extends Span {
  readonly entity: EntityId | null;
}

const SIDE_NAMES: Readonly<Record<Side, string>> = { china: 'China', russia: 'Russia', west: 'the West' };

interface Tally {
  readonly perSide: Record<Side, number>;
  readonly sentences: number;
  readonly together: number;
  readonly early: boolean;
  readonly relations: Map<string, number>;
}

/** Whether the text is about the relations of China, Russia and the West, from who is named together and in what words. */
export function findTopic(
  text: string,
  words: RelationWords,
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Named[],
): Topic {
  const tally = count(text, words, facts, sentences, mentions);
  const [first, second] = (Object.entries(tally.perSide) as [Side, number][]).sort((a, b) => b[1] - a[1]);
  const total = Object.values(tally.perSide).reduce((a, b) => a + b, 0);
  const uses = [...tally.relations.values()].reduce((a, b) => a + b, 0);
  if (!first || !second || second[1] === 0)
    return offTopic(first && first[1] > 0 ? SIDE_NAMES[first[0]] : null);
  const often = Math.min(1, tally.together / Math.max(1, tally.sentences) / OFTEN);
  const dense = Math.min(1, uses / Math.max(3, tally.sentences * 0.3) / DENSE);
  const balance = Math.min(1, second[1] / total / BALANCED);
  const z =
    BIAS +
    TOGETHER_EARLY * Number(tally.early) +
    TOGETHER_OFTEN * often +
    RELATIONS * dense +
    BALANCE * balance;
  const score = 1 / (1 + Math.exp(-z));
  return {
    onTopic: score >= THRESHOLD,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons(tally, first, second),
  };
}

function offTopic(only: string | null): Topic {
  const reason = only
    ? `Of the three camps only ${only} is named.`
    : 'Neither China, Russia nor a Western state or body is named.';
  return { onTopic: false, score: 0, reasons: [reason] };
}

function reasons(tally: Tally, first: [Side, number], second: [Side, number]): string[] {
  const [a, b] = [SIDE_NAMES[first[0]], SIDE_NAMES[second[0]]];
  const out = [`${capital(a)} is named ${times(first[1])} and ${b} ${times(second[1])}.`];
  if (tally.together > 0)
    out.unshift(
      `Two of the three camps are named together in ${tally.together} of ${tally.sentences} sentences${tally.early ? ', first in the opening' : ''}.`,
    );
  const words = [...tally.relations].sort((x, y) => y[1] - x[1]).slice(0, 5);
  if (words.length > 0)
    out.push(`It speaks of dealings between states: ${words.map(([word]) => word).join(', ')}.`);
  return out;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function count(
  text: string,
  words: RelationWords,
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Named[],
): Tally {
  const perSide: Record<Side, number> = { china: 0, russia: 0, west: 0 };
  const relations = new Map<string, number>();
  let together = 0;
  let early = false;
  let next = 0;
  for (const sentence of sentences) {
    const sides = new Set<Side>();
    for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
      const { entity } = mentions[next]!;
      const side = entity ? facts.sideOf(entity) : null;
      if (!side) continue;
      perSide[side]++;
      sides.add(side);
    }
    if (sides.size > 1) {
      together++;
      early ||= sentence.start < OPENING;
    }
    if (sides.size > 0) countRelations(text.slice(sentence.start, sentence.end), words, relations);
  }
  return { perSide, sentences: sentences.length, together, early, relations };
}

const patterns = new WeakMap<RelationWords, RegExp>();

function countRelations(sentence: string, words: RelationWords, relations: Map<string, number>): void {
  for (const match of fold(sentence).matchAll(patternOf(words)))
    relations.set(match[0], (relations.get(match[0]) ?? 0) + 1);
}

/** One alternation of some fifty stems; whole words where the script has them. */
function patternOf(words: RelationWords): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    const stems = words.stems.map((stem) => fold(stem).replaceAll('_', ' '));
    const unspaced = /\p{Script=Han}/u.test(stems[0] ?? '');
    const whole = (alternatives: string) =>
      unspaced ? `(?:${alternatives})` : `(?<!\\p{L})(?:${alternatives})\\p{L}*`;
    pattern = new RegExp(whole(stems.join('|')), 'gu');
    patterns.set(words, pattern);
  }
  return pattern;
}

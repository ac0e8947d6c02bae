import type { Span } from '../../lib/text/span.ts';
import { type GoldText, type PredictedName, sameEntity, titlesOf } from './predict-names.ts';

/** A hard case: names in a context that misleads, and spans that must not be marked. */
export interface HardText extends GoldText {
  readonly category: string;
  readonly negatives: readonly Span[];
}

/** How far a system got with the hard cases. */
export interface HardScore {
  readonly expected: number;
  readonly found: number;
  /** Of what was found: names whose entity the base has, and how many of them led to it. */
  readonly known: number;
  readonly right: number;
  readonly mustNot: number;
  /** Predictions whose span is one that must not be marked. */
  readonly marked: number;
  /** One line for each fault. */
  readonly faults: readonly string[];
}

/** Spans count where both ends are right. `isKnown` tells whether the base has the entity of a title. */
export function scoreHard(
  texts: readonly HardText[],
  predicted: readonly (readonly PredictedName[])[],
  isKnown: (title: string) => boolean,
): HardScore {
  const score = { expected: 0, found: 0, known: 0, right: 0, mustNot: 0, marked: 0 };
  const faults: string[] = [];
  texts.forEach(({ id, text, mentions, negatives }, index) => {
    const at = (span: Span) =>
      predicted[index]!.find(({ start, end }) => start === span.start && end === span.end);
    for (const gold of mentions) {
      const name = at(gold);
      score.expected++;
      score.found += Number(name !== undefined);
      if (!name) faults.push(`${id} missed: ${gold.surface} in: ${text}`);
      if (!name || !titlesOf(gold).some(isKnown)) continue;
      const right = sameEntity(gold, name) === true;
      score.known++;
      score.right += Number(right);
      if (!right) faults.push(`${id} led to ${name.wikipedia ?? 'nothing'}: ${gold.surface} in: ${text}`);
    }
    const marked = negatives.filter((span) => at(span));
    score.mustNot += negatives.length;
    score.marked += marked.length;
    for (const { start, end } of marked) faults.push(`${id} marked: ${text.slice(start, end)} in: ${text}`);
  });
  return { ...score, faults };
}

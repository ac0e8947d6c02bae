import type { Side } from '../facts/schema.ts';
import type { Tally } from './tally.ts';

const SIDE_NAMES: Readonly<Record<Side, string>> = { china: 'China', russia: 'Russia', west: 'the West' };
/** How many words a reason names. */
const MOST_WORDS = 5;
/** An other subject is named where its words are at least this many. */
const WORTH_NAMING = 3;

/** Why the article is or is not on the subject, as sentences for the reader, strongest first. */
export function reasonsFor(tally: Tally, isSport: boolean): string[] {
  const sides = (Object.entries(tally.named) as [Side, number][])
    .filter(([, times]) => times > 0)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = sides;
  if (!first) return ['Neither China, Russia nor a Western state or body is named.'];
  if (!second && tally.together + tally.tied === 0)
    return [`Of the three camps only ${SIDE_NAMES[first[0]]} is named.`];
  const reasons = isSport ? [`It reads as sport: ${commonest(tally.others.get('sport')!)}.`] : []; // It has such words.
  if (tally.together + tally.tied > 0) reasons.push(togetherSentence(tally));
  if (second) {
    reasons.push(
      `${capital(SIDE_NAMES[first[0]])} is named ${times(first[1])} and ${SIDE_NAMES[second[0]]} ${times(second[1])}.`,
    );
    if (tally.together === 0) reasons.push('No sentence names two of the three camps.');
  } else reasons.push(`Of the three camps only ${SIDE_NAMES[first[0]]} is named.`);
  reasons.push(
    tally.dealings.size > 0
      ? `It speaks of dealings between states: ${commonest(tally.dealings)}.`
      : 'It has no words of dealings between states that we know.',
  );
  if (tally.elsewhere >= WORTH_NAMING)
    reasons.push(
      `States of no camp are named in ${tally.elsewhere} of ${tally.sentences} sentences without two of them.`,
    );
  for (const [subject, words] of tally.others)
    if (!(isSport && subject === 'sport') && sum(words) >= WORTH_NAMING)
      reasons.push(`It also speaks of ${subject}: ${commonest(words)}.`);
  return reasons;
}

function togetherSentence({ together, tied, sentences, inHeadline, inOpening }: Tally): string {
  const where = inHeadline ? ', first in the headline' : inOpening ? ', first in the opening' : '';
  const beside = tied === 0 ? '' : `, and in ${tied} more with the one before or after`;
  return `Two of the three camps, or one and what it contends for, are named together in ${together} of ${sentences} sentences${where}${beside}.`;
}

function commonest(words: ReadonlyMap<string, number>): string {
  return [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .join(', ');
}

function sum(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((total, count) => total + count, 0);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

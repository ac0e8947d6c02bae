import type { Side } from '../facts/schema.ts';
import type { Reason } from '../text/reason.ts';
import type { Tally } from './tally.ts';
import type { OtherSubject } from './words/words.ts';

/** Why an article is or is not on the subject; camps and other subjects are reasons of their own name within a reason. */
export type TopicCode =
  | Side
  | OtherSubject
  | 'nobody'
  | 'onlyCamp'
  | 'isSport'
  | 'together'
  | 'firstInHeadline'
  | 'firstInOpening'
  | 'andBeside'
  | 'camps'
  | 'neverTogether'
  | 'dealings'
  | 'noDealings'
  | 'elsewhere'
  | 'alsoOf';
export type TopicReason = Reason<TopicCode>;

/** How many words a reason names. */
const MOST_WORDS = 5;
/** An other subject is named where its words are at least this many. */
const WORTH_NAMING = 3;

/** Why the article is or is not on the subject, strongest first. */
export function reasonsFor(tally: Tally, isSport: boolean): TopicReason[] {
  const sides = (Object.entries(tally.named) as [Side, number][])
    .filter(([, times]) => times > 0)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = sides;
  if (!first) return [['nobody']];
  if (!second && tally.together + tally.tied === 0) return [['onlyCamp', [first[0]]]];
  const reasons: TopicReason[] = isSport ? [['isSport', commonest(tally.others.get('sport')!)]] : []; // It has such words.
  if (tally.together + tally.tied > 0) reasons.push(together(tally));
  if (second) {
    reasons.push(['camps', [first[0]], first[1], [second[0]], second[1]]);
    if (tally.together === 0) reasons.push(['neverTogether']);
  } else reasons.push(['onlyCamp', [first[0]]]);
  reasons.push(tally.dealings.size > 0 ? ['dealings', commonest(tally.dealings)] : ['noDealings']);
  if (tally.elsewhere >= WORTH_NAMING) reasons.push(['elsewhere', tally.elsewhere, tally.sentences]);
  for (const [subject, words] of tally.others)
    if (!(isSport && subject === 'sport') && sum(words) >= WORTH_NAMING)
      reasons.push(['alsoOf', [subject], commonest(words)]);
  return reasons;
}

function together({ together, tied, sentences, inHeadline, inOpening }: Tally): TopicReason {
  const counted: TopicReason = ['together', together, sentences];
  const placed: TopicReason = inHeadline
    ? ['firstInHeadline', counted]
    : inOpening
      ? ['firstInOpening', counted]
      : counted;
  return tied === 0 ? placed : ['andBeside', placed, tied];
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

import type { FactIndex } from '../facts/fact-index.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Named } from './parties.ts';
import { reasonsFor } from './reasons.ts';
import { type Tally, tally } from './tally.ts';
import type { Topic } from './topic.ts';
import type { TopicWords } from './words/words.ts';

/**
 * Weights of a logistic score, set on the development split. No part reaches the threshold alone: the article must name
 * two of the camps together, in words of dealings between states, and not speak more of something else.
 */
const BIAS = -3.8;
const IN_HEADLINE = 3.4;
const IN_OPENING = 2;
const OFTEN = 0.4;
const BALANCE = 2.1;
const DEALINGS = 3.9;
const DEALINGS_AT_ALL = 1.4;
const OTHERS = -3.6;
const THRESHOLD = 0.5;

/** Shares, per weighed sentence but for the balance, at which a part counts in full. */
const FULL = { together: 0.25, dealings: 0.4, dealingsTogether: 0.25, others: 0.5, balance: 0.2 };
/** The other subjects go on to count up to this many times the full share. */
const OTHERS_MOST = 2;
/** Of a text in another language we know the camps and no words: what it is given for them. */
const DEALINGS_UNKNOWN = 0.3;
/** An article names the lesser camp, and speaks of dealings, this often to count in full. */
const LESSER_CAMP = 3;
const DEALING_WORDS = 4;
/** It is sport where so many words of it stand against one of dealings, and so many in each sentence. */
const SPORT = 2;
const SPORT_DENSE = 0.15;

/** What the topic needs of a language. */
export interface TopicLanguage {
  readonly lang: string;
  readonly topic: TopicWords;
}

/** Whether the text is about the relations of China, Russia and the West, from who is named together and in what words. */
export function findTopic(
  article: Article,
  tokens: Tokens,
  language: TopicLanguage,
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Named[],
): Topic {
  const counted = tally(article, tokens, language.topic, facts, sentences, mentions);
  const readsWords = article.lang === language.lang;
  const isDark =
    counted.together + counted.tied === 0 || isSport(counted) || (readsWords && !isOfStates(counted));
  const score = isDark ? 0 : 1 / (1 + Math.exp(-weigh(counted, readsWords)));
  return {
    onTopic: score >= THRESHOLD,
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsFor(counted, isSport(counted)),
  };
}

function weigh(
  { inHeadline, inOpening, named, contended, weighed, dealings }: Tally,
  readsWords: boolean,
): number {
  const share = (count: number, full: number, most = 1) => Math.min(most, count / weighed.sentences / full);
  const near = share(weighed.dealings, FULL.dealings);
  const between = share(weighed.dealingsTogether, FULL.dealingsTogether);
  const dense = (near + 2 * between) / 3;
  const atAll = Math.min(1, [...dealings.values()].reduce((sum, count) => sum + count, 0) / DEALING_WORDS);
  // States deal in goods too: words of trade count against the subject only where they outweigh those of dealings.
  const others = weighed.others - Math.min(weighed.trade, weighed.dealings);
  return (
    BIAS +
    IN_HEADLINE * Number(inHeadline) +
    IN_OPENING * Number(inOpening) +
    OFTEN * share(weighed.together, FULL.together) +
    BALANCE * balance(named, contended) +
    DEALINGS * (readsWords ? dense : Math.max(dense, DEALINGS_UNKNOWN)) +
    DEALINGS_AT_ALL * (readsWords ? atAll : 1) +
    OTHERS * share(others, FULL.others, OTHERS_MOST)
  );
}

/** How far the lesser of the two camps that are named most counts beside the other; a state that is contended for is half of both. */
function balance(named: Tally['named'], contended: Tally['contended']): number {
  const china = named.china + contended.china;
  const russia = named.russia + contended.russia;
  const [, second] = [china, russia, named.west].sort((a, b) => b - a);
  const lesser = Math.max(
    second!,
    Math.min(named.russia, contended.russia),
    Math.min(named.china, contended.china),
  );
  const share = lesser / Math.max(1, china + russia + named.west);
  return Math.min(1, share / FULL.balance) * Math.min(1, lesser / LESSER_CAMP);
}

/** Whether it speaks of dealings between states at all, or names the camps in the headline and goes on in words of politics. */
function isOfStates({ dealings, inHeadline, togetherInPolitics }: Tally): boolean {
  return dealings.size > 0 || (inHeadline && togetherInPolitics > 0);
}

/** Teams bear the names of states and meet as they do. */
function isSport({ weighed, others }: Tally): boolean {
  const { sport, dealings, sentences } = weighed;
  const words = others.get('sport')?.size ?? 0;
  return words > 1 && sport > dealings * SPORT && sport > sentences * SPORT_DENSE;
}

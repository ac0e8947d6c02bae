// Run by quotes.ts, bundled, in a Node of its own.
import nlp from 'compromise';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { atOnce } from '../../lib/steps.ts';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { readInput } from './bundled.ts';
import type { IndexTexts } from './index-time.ts';
import { inRounds, once, type Times } from './rounds.ts';

export interface QuotesInput {
  readonly facts: IndexTexts;
  readonly articles: readonly string[];
  /** Texts of nothing but marks, by name. */
  readonly marks: Readonly<Record<string, string>>;
  readonly rounds: number;
  /** How many of the articles compromise reads. */
  readonly few: number;
}

const { facts: texts, articles, marks, rounds, few } = readInput<QuotesInput>();
const facts = parseIndex(...texts);
const language = languageFor('en');

function before(text: string) {
  const tokens = tokenize(text);
  const sentences = sentencesOf(text);
  return {
    tokens,
    sentences,
    mentions: atOnce(findMentions(tokens, 'en', language.mentions, null, facts, sentences)),
  };
}

function quotesAfter({ tokens, sentences, mentions }: ReturnType<typeof before>): number {
  return atOnce(findQuotes(tokens, language, facts, sentences, mentions)).length;
}

const each =
  <T>(items: readonly T[], work: (item: T) => number) =>
  () =>
    items.reduce((sum, item) => sum + work(item), 0);
const letters = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

const ready = articles.map(before);
const whole = before(articles.join('\n\n'));
const quick = inRounds(
  {
    floor: each(articles, letters),
    stage: each(ready, quotesAfter),
    'stage, one text': () => quotesAfter(whole),
    all: each(articles, (text) => quotesAfter(before(text))),
  },
  rounds,
);
const heavy = once(
  Object.fromEntries(
    Object.entries(marks).map(([name, text]) => {
      const read = before(text);
      return [name, () => quotesAfter(read)];
    }),
  ),
);
const slow = inRounds(
  { compromise: each(articles.slice(0, few), (text) => nlp(text).quotations().length) },
  3,
);
const result: Readonly<Record<string, Times>> = { ...quick, ...heavy, ...slow };
console.log(JSON.stringify(result));

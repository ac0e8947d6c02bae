// Run by names.ts, bundled, in a Node of its own.
import { AhoCorasick } from '@monyone/aho-corasick';
import Ahocorasick from 'ahocorasick';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { buildGazetteer, type Gazetteer, scan } from '../../lib/mentions/gazetteer.ts';
import { atOnce } from '../../lib/steps.ts';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { type Tokens, tokenize } from '../../lib/text/tokens.ts';
import { readInput } from './bundled.ts';
import type { IndexTexts } from './index-time.ts';
import { heap, inRounds, type Times } from './rounds.ts';
import { inventedNames } from './synthetic.ts';

export interface NamesInput {
  readonly facts: IndexTexts;
  readonly articles: readonly string[];
  readonly rounds: number;
  /** How many of the articles the slow ones read. */
  readonly few: number;
  /** Whether to measure scans of lists of names too. */
  readonly lists: boolean;
}

/** The heap in bytes that a structure of 100,000 names holds, and how long it took to build. */
export interface Built {
  readonly bytes: number;
  readonly ms: number;
}
export interface NamesResult {
  readonly times: Readonly<Record<string, Times>>;
  readonly built: Readonly<Record<string, Built>>;
}

const sizes = [1000, 10_000, 100_000];

const { facts: texts, articles, rounds, few, lists } = readInput<NamesInput>();
const facts = parseIndex(...texts);
const { mentions: words } = languageFor('en');
const winkNlp = wink(model);
const each = (texts: readonly string[], work: (text: string) => number) => () =>
  texts.reduce((sum, text) => sum + work(text), 0);
const built: Record<string, Built> = {};

function hold<T>(name: string, make: () => T): T {
  const before = heap();
  const start = performance.now();
  const made = make();
  const ms = performance.now() - start;
  built[name] = { bytes: heap() - before, ms };
  return made;
}

const ready = articles.map((text) => {
  const tokens = tokenize(text);
  return { tokens, sentences: sentencesOf(text) };
});

function scans(): Record<string, () => number> {
  const works: Record<string, () => number> = {};
  for (const size of sizes) {
    const names = hold(`list of ${size} names`, () => inventedNames(size));
    const gazetteer = hold(`gazetteer of ${size}`, () => {
      const made = atOnce(buildGazetteer(names));
      for (const { tokens } of ready) matchesIn(tokens, made);
      return made;
    });
    works[`scan ${size}`] = () => ready.reduce((sum, { tokens }) => sum + matchesIn(tokens, gazetteer), 0);
    works[`words and scan ${size}`] = each(articles, (text) => matchesIn(tokenize(text), gazetteer));
  }
  return works;
}

function matchesIn(tokens: Tokens, gazetteer: Gazetteer): number {
  let count = 0;
  for (const _ of scan(tokens, gazetteer)) count++;
  return count;
}

function automata(): Record<string, () => number> {
  const names = inventedNames(sizes.at(-1)!).map(({ text }) => text);
  const simple = hold('ahocorasick', () => new Ahocorasick(names));
  const monyone = hold('@monyone/aho-corasick', () => new AhoCorasick(names));
  return {
    ahocorasick: each(articles, (text) => simple.search(text).length),
    '@monyone/aho-corasick': each(articles, (text) => monyone.matchInText(text).length),
  };
}

function letters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function mentionsIn(text: string): number {
  return atOnce(findMentions(tokenize(text), 'en', words, null, facts, sentencesOf(text))).length;
}

function compromiseNames(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].reduce(
    (sum, view) => sum + view.length,
    0,
  );
}

const whole = articles.join('\n\n');
const quick = inRounds(
  {
    floor: each(articles, letters),
    tokenize: each(articles, (text) => tokenize(text).count),
    ...(lists ? scans() : {}),
    'mentions after words and sentences': () =>
      ready.reduce(
        (sum, { tokens, sentences }) =>
          sum + atOnce(findMentions(tokens, 'en', words, null, facts, sentences)).length,
        0,
      ),
    mentions: each(articles, mentionsIn),
    'mentions, one text': () => mentionsIn(whole),
    'wink-nlp': each(articles, (text) => winkNlp.readDoc(text).tokens().out(winkNlp.its.pos).length),
    ...(lists ? automata() : {}),
  },
  rounds,
);
const slow = inRounds({ compromise: each(articles.slice(0, few), compromiseNames) }, 3);
const result: NamesResult = { times: { ...quick, ...slow }, built };
console.log(JSON.stringify(result));

// Run by engine.ts, bundled, in a Node of its own.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { type Annotation, annotate } from '../../lib/annotate.ts';
import { FactIndex, parseIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { readInput } from './bundled.ts';
import { heap, inRounds, once, type Times } from './rounds.ts';
import { inventedNames } from './synthetic.ts';

export interface EngineInput {
  /** The texts of `facts/index.json` and of the names of English. */
  readonly texts: readonly [index: string, names: string];
  readonly generated: readonly string[];
  /** Articles of others; empty where none are at hand. */
  readonly real: readonly string[];
  readonly rounds: number;
  /** How many of the articles compromise reads. */
  readonly few: number;
}

export interface EngineResult {
  readonly times: Readonly<Record<string, Times>>;
  /** Of one text of so many units. */
  readonly growth: Readonly<Record<number, Times>>;
  /** Heap that the annotation of that text holds, in MB. */
  readonly held: Readonly<Record<number, number>>;
  /** Of the generated articles, with so many names in the base. */
  readonly names: Readonly<Record<number, Times>>;
}

const { texts, generated, real, rounds, few } = readInput<EngineInput>();
const facts = parseIndex(...texts);
const language = languageFor('en');
const winkNlp = wink(model);

function annotated(text: string, base: FactIndex = facts): Annotation {
  const article = { title: '', byline: null, published: '2021-03-24', lang: 'en', text, bodyStart: 0 };
  return annotate(article, base, language);
}

function engine(text: string, base?: FactIndex): number {
  const { mentions, quotes } = annotated(text, base);
  return mentions.length + quotes.length;
}

function letters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function compromise(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations(), document.quotations()].reduce(
    (sum, view) => sum + view.length,
    0,
  );
}

const each = (texts: readonly string[], work: (text: string) => number) => () =>
  texts.reduce((sum, text) => sum + work(text), 0);

function quick(name: string, texts: readonly string[]): Record<string, () => number> {
  if (texts.length === 0) return {};
  return {
    [`${name}: floor`]: each(texts, letters),
    [`${name}: engine`]: each(texts, (text) => engine(text)),
    [`${name}: wink-nlp`]: each(texts, (text) => winkNlp.readDoc(text).tokens().out(winkNlp.its.pos).length),
  };
}

/** The base with the names of people who do not exist beside its own entities. */
function baseOf(count: number): FactIndex {
  const names = inventedNames(count);
  const entities = [...new Set(names.map(({ entity }) => entity))].map((id) => ({
    id,
    type: 'person' as const,
    label: id,
  }));
  return new FactIndex({ version: '', asOf: '2026-01-01', entities, names, occupancies: [], notes: [] });
}

const MB = 1_000_000;
const oneText = generated.join('\n\n');
const sizes = [1000, 10_000, 100_000, MB, 10 * MB];
const textOf = (units: number) => oneText.repeat(Math.ceil(units / oneText.length)).slice(0, units);

/** Megabytes that the annotation of a text holds beside the text. */
function heldBy(text: string): number {
  engine(text);
  const before = heap();
  const annotation = annotated(text);
  const held = heap() - before;
  return annotation.sentences.length > 0 ? held / MB : 0;
}

const progress = (what: string) => process.stderr.write(`${what}\n`);
progress('Node: one text of 1,000 to 10,000,000 units');
const growth = Object.fromEntries(
  sizes.map((units) => {
    const text = textOf(units);
    const work = { text: () => engine(text) };
    return [units, (units < MB ? inRounds(work, rounds) : once(work)).text!];
  }),
);
const held = Object.fromEntries([MB, 10 * MB].map((units) => [units, heldBy(textOf(units))]));
progress('Node: a base of 1,000 to 100,000 names');
const names = Object.fromEntries(
  [1000, 10_000, 100_000].map((count) => {
    const base = baseOf(count);
    return [count, inRounds({ names: each(generated, (text) => engine(text, base)) }, 3).names];
  }),
);
progress('Node: articles, beside wink-nlp and compromise');
const result: EngineResult = {
  times: {
    ...inRounds({ ...quick('generated', generated), ...quick('real', real) }, rounds),
    ...inRounds({ 'generated: compromise': each(generated.slice(0, few), compromise) }, 3),
  },
  growth,
  held,
  names,
};
console.log(JSON.stringify(result));

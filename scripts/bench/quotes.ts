import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { NO_DATA, root } from '../evaluate/bench.ts';
import { parseLines } from '../evaluate/engine.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { compileFacts } from '../facts/compile.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { runBundled } from './bundled.ts';
import type { BenchRun } from './names.ts';
import { newsText } from './news-text.ts';
import type { QuotesInput } from './quotes-run.ts';
import type { Times } from './rounds.ts';
import { number, quantile, speedOf, speedRow } from './speed.ts';

type Result = Readonly<Record<string, Times>>;

const MB = 1_000_000;
const ROUNDS = 11;
/** Of the articles, how many compromise reads. */
const FEW = 25;

/** Texts of nothing but marks, of these lengths. */
const lengths = [MB / 8, MB / 4, MB];
const kinds: Readonly<Record<string, string>> = { straight: '"', curly: '“”', mixed: '„“ ‘»"«’\n' };

const labels: Readonly<Record<string, string>> = {
  floor: 'floor: charCodeAt of every unit',
  stage: 'quotes, after mentions',
  'stage, one text': 'quotes, after mentions, all as one article',
  all: 'quotes, from the text, mentions included',
  compromise: `compromise, quotations() (${FEW} of the articles)`,
};

/** The stage that finds quotes and speakers, beside compromise; and texts of nothing but marks. */
export async function benchQuotes({ data, write }: BenchRun): Promise<boolean> {
  const { index, names } = compileFacts(join(root, 'facts'));
  const facts = [index, names.en] as const;
  const articles = newsText(parseIndex(...facts), MB);
  const made = await measure({ facts, articles, marks: marksOnly(), rounds: ROUNDS, few: FEW });
  const parts = [speedTable('Generated articles', articles, made), marksTable(made)];
  const figures = figuresOf(articles, made);
  if (data) {
    const real = newsOf(data);
    const result = await measure({ facts, articles: real, marks: {}, rounds: 5, few: FEW });
    parts.push(speedTable('Real articles (PolNeAR dev)', real, result));
    figures.push(stageFigure('real articles', real, result));
  } else console.log(NO_DATA);
  for (const part of parts) console.log(`${part}\n`);
  const met = tell(figures);
  if (write) {
    const intro = `Measured ${occasion()}, the engine bundled as it ships, in turn, ${ROUNDS} rounds: \`npm run bench -- quotes --data DIR --write\`. MB are millions of UTF-16 units, speeds of processor time (all threads).`;
    const verdicts = verdictsOf(figures);
    replacePart(join(root, 'docs', 'benchmarks.md'), 'quotes', [intro, verdicts, ...parts].join('\n\n'));
  }
  return met;
}

function measure(input: QuotesInput): Promise<Result> {
  return runBundled<Result>('quotes-run.ts', input);
}

function marksOnly(): Record<string, string> {
  const texts = Object.entries(kinds).flatMap(([kind, marks]) =>
    lengths.map((length) => [
      `${kind} ${length}`,
      marks.repeat(Math.ceil(length / marks.length)).slice(0, length),
    ]),
  );
  return Object.fromEntries(texts);
}

/** About 1 MB of news, from what the bench's converter wrote. */
function newsOf(data: string): string[] {
  let total = 0;
  return parseLines<{ text: string }>(readFileSync(join(data, 'polnear.dev.jsonl'), 'utf8'))
    .map(({ text }) => text)
    .filter((text) => (total += text.length) <= MB);
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

function speedTable(title: string, articles: readonly string[], result: Result): string {
  const speed = (name: string) =>
    speedOf(result[name]!, lengthOf(name === 'compromise' ? articles.slice(0, FEW) : articles));
  const rows = Object.entries(labels).map(([name, label]) =>
    speedRow(label, speed(name), speed('compromise')),
  );
  const head = ['quotes', 'MB/s', 'spread (10 to 90 %)', 'by the wall', 'times compromise'];
  return `### ${title}: ${articles.length}, ${number(lengthOf(articles) / MB)} MB\n\n${table(head, rows)}`;
}

const cost = (result: Result, kind: string, length: number): number =>
  quantile(result[`${kind} ${length}`]!.cpu, 0.5);

function marksTable(result: Result): string {
  const rows = Object.keys(kinds).map((kind) => [
    kind,
    ...lengths.map((length) => number(cost(result, kind, length))),
  ]);
  const head = ['marks', ...lengths.map((length) => `${length / MB} MB, ms`)];
  return `### Nothing but quotation marks\n\nOne run each, after mentions, some hundred times as many marks as in an article of that length; between marks without a word nothing is quoted.\n\n${table(head, rows)}`;
}

function figuresOf(articles: readonly string[], result: Result): Figure[] {
  const growth = Object.keys(kinds).map(
    (kind) => cost(result, kind, lengths.at(-1)!) / cost(result, kind, lengths[0]!),
  );
  const times = lengths.at(-1)! / lengths[0]!;
  return [
    stageFigure('generated articles', articles, result),
    {
      what: `cost per MB of 1 MB of nothing but marks over ${1 / times} MB`,
      value: Math.max(...growth) / times,
      accepted: 2,
      upTo: true,
    },
  ];
}

function stageFigure(texts: string, articles: readonly string[], result: Result): Figure {
  const { median } = speedOf(result.stage!, lengthOf(articles));
  return { what: `quotes after mentions, ${texts}, MB/s`, value: median, accepted: 5 };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { NO_DATA, root } from '../evaluate/bench.ts';
import { parseLines } from '../evaluate/engine.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { compileFacts } from '../facts/compile.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { runBundled } from './bundled.ts';
import type { Built, NamesInput, NamesResult } from './names-run.ts';
import { newsText } from './news-text.ts';
import { number, quantile, speedOf, speedRow } from './speed.ts';

/** What a benchmark is told. */
export interface BenchRun {
  /** A folder with marked texts of others; null where there is none. */
  readonly data: string | null;
  /** Whether to keep the tables in docs/benchmarks.md. */
  readonly write: boolean;
}

const MB = 1_000_000;
const ROUNDS = 11;
/** Of the generated articles, how many compromise reads: one in ten. */
const FEW = 25;

const labels: Readonly<Record<string, string>> = {
  floor: 'floor: charCodeAt of every unit',
  tokenize: 'words',
  'mentions after words and sentences': 'mentions, the stage alone',
  mentions: 'mentions, from the text',
  'mentions, one text': 'mentions, from the text, all as one article',
  'wink-nlp': 'wink-nlp, part of speech of every word',
  compromise: `compromise, people, places and organisations (${FEW} of the articles)`,
};

/** The scan for names and the whole stage, beside other libraries on the same text. */
export async function benchNames({ data, write }: BenchRun): Promise<boolean> {
  const { index, names } = compileFacts(join(root, 'facts'));
  const facts = [index, names.en] as const;
  const articles = newsText(parseIndex(...facts), MB);
  const made = await measure({ facts, articles, rounds: ROUNDS, few: FEW, lists: true });
  const parts = [speedTable('Generated articles', articles, made), listTable(made)];
  const figures = figuresOf(articles, made);
  if (data) {
    const real = newsOf(data);
    const result = await measure({ facts, articles: real, rounds: 5, few: FEW, lists: false });
    parts.push(speedTable('Real articles (DWIE dev)', real, result));
    figures.push(...stageFigures('real articles', real, result));
  } else console.log(NO_DATA);
  for (const part of parts) console.log(`${part}\n`);
  const met = tell(figures);
  if (write) {
    const intro = `Measured ${occasion()}, the engine bundled as it ships, every system in the same run on the same text, in turn, ${ROUNDS} rounds: \`npm run bench -- names --data DIR --write\`. MB are millions of UTF-16 units; speeds are of processor time (all threads), since the machine is shared; the wall's clock stands beside it.`;
    const verdicts = verdictsOf(figures);
    replacePart(join(root, 'docs', 'benchmarks.md'), 'names', [intro, verdicts, ...parts].join('\n\n'));
  }
  return met;
}

function measure(input: NamesInput): Promise<NamesResult> {
  return runBundled<NamesResult>('names-run.ts', input);
}

/** About 1 MB of news, from what the bench's converter wrote. */
function newsOf(data: string): string[] {
  const all = parseLines<{ set: string; text: string }>(readFileSync(join(data, 'actors.jsonl'), 'utf8'));
  let total = 0;
  return all
    .filter(({ set }) => set === 'dwie')
    .map(({ text }) => text)
    .filter((text) => (total += text.length) <= MB);
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

function unitsOf(name: string, articles: readonly string[]): number {
  return lengthOf(name === 'compromise' ? articles.slice(0, FEW) : articles);
}

function speedTable(title: string, articles: readonly string[], { times }: NamesResult): string {
  const speed = (name: string) => speedOf(times[name]!, unitsOf(name, articles));
  const rows = Object.keys(times).map((name) =>
    speedRow(labels[name] ?? name, speed(name), speed('wink-nlp')),
  );
  const head = ['names', 'MB/s', 'spread (10 to 90 %)', 'by the wall', 'times wink-nlp'];
  return `### ${title}: ${articles.length}, ${number(lengthOf(articles) / MB)} MB\n\n${table(head, rows)}`;
}

function listTable({ times, built }: NamesResult): string {
  const look = (size: number) => quantile(times[`scan ${size}`]!.cpu, 0.5);
  const rows = Object.entries(built).map(([name, { bytes, ms }]) => [name, number(bytes / MB), number(ms)]);
  return `### Lists of names\n\nEach beside the list that it is made of; the gazetteers after a scan of the text, the others of 100,000 names. Looking up alone, in words that are read already, costs ${number(look(100_000) / look(1000))} times as much with 100,000 names as with 1,000.\n\n${table(['what', 'heap, MB', 'built in ms'], rows)}`;
}

function figuresOf(articles: readonly string[], { times, built }: NamesResult): Figure[] {
  const speed = (name: string) => speedOf(times[name]!, unitsOf(name, articles)).median;
  const size = (name: string) => (built[name] as Built).bytes / MB;
  return [
    ...stageFigures('generated articles', articles, { times }),
    { what: 'scan of a text for 100,000 names, MB/s', value: speed('words and scan 100000'), accepted: 10 },
    {
      what: 'cost per MB of that with 100,000 names over that with 1,000',
      value: speed('words and scan 1000') / speed('words and scan 100000'),
      accepted: 1.5,
      upTo: true,
    },
    {
      what: 'heap of the gazetteer of 100,000 names, beside their list, MB',
      value: size('gazetteer of 100000'),
      accepted: 15,
      upTo: true,
    },
  ];
}

function stageFigures(
  texts: string,
  articles: readonly string[],
  { times }: Pick<NamesResult, 'times'>,
): Figure[] {
  const speed = (name: string) => speedOf(times[name]!, unitsOf(name, articles)).median;
  return [
    { what: `full stage, ${texts}, MB/s`, value: speed('mentions'), accepted: 3 },
    {
      what: `full stage, ${texts}, times as fast as wink-nlp`,
      value: speed('mentions') / speed('wink-nlp'),
      accepted: 1,
    },
  ];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { sealLanguage } from '../../lib/language.ts';
import { languages } from '../../lib/languages.ts';
import type { BrowserKind } from '../browser/find.mjs';
import { pageOfText, servePages, storedPage } from '../browser/serve.ts';
import { NO_DATA, root } from '../evaluate/bench.ts';
import { parseLines } from '../evaluate/engine.ts';
import { type Figure, lineOf, tell } from '../evaluate/figures.ts';
import { compileFacts } from '../facts/compile.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { runBundled } from './bundled.ts';
import type { measurePage, PageTimes } from './engine-page.ts';
import type { EngineInput, EngineResult } from './engine-run.ts';
import { browsersAtHand, bundleForPage, launch } from './in-page.ts';
import type { BenchRun } from './names.ts';
import { newsText } from './news-text.ts';
import { number, quantile, speedOf, speedRow } from './speed.ts';

/** The bundle's global in a page. */
declare const bench: { readonly measurePage: typeof measurePage };

const MB = 1_000_000;
const ROUNDS = 7;
const PAGE_ROUNDS = 5;
const FEW = 25;
/** The least that the whole engine must read of real articles, MB a second. */
const FASTEST = 2;
/** The most that a page of 5,000 nodes which is not ours may cost, in milliseconds. */
const GATE_MS = 2;

/** The whole engine from text to context, and the page's side, as they grow; beside others in the same run. */
export async function benchEngine({ data, write }: BenchRun): Promise<boolean> {
  const { index, names } = compileFacts(join(root, 'facts'));
  const texts = [index, names.en] as const;
  const generated = newsText(parseIndex(...texts), MB);
  const real = data ? articlesOf(data) : [];
  if (!data) console.log(NO_DATA);
  const input: EngineInput = { texts, generated, real, rounds: ROUNDS, few: FEW };
  const node = await runBundled<EngineResult>('engine-run.ts', input);
  const pages = await measurePages(texts, generated);
  const lengths = {
    generated: lengthOf(generated),
    few: lengthOf(generated.slice(0, FEW)),
    real: lengthOf(real),
  };
  const parts = [
    speedTable(node, lengths),
    growthTable(node, lengths.generated),
    ...pages.map(({ kind, version, sizes }) => pageTable(`${kind} (${version})`, sizes)),
  ];
  for (const part of parts) console.log(`${part}\n`);
  const figures = figuresOf(node, lengths, pages);
  const met = tell(figures);
  if (write) {
    const intro = `Measured ${occasion()}, the engine bundled as it ships: \`npm run bench -- engine --data DIR --write\`. Text: MB are millions of UTF-16 units, speeds of processor time (all threads), ${ROUNDS} rounds in turn. Pages: milliseconds by the clock of the browser, ${PAGE_ROUNDS} rounds in turn.`;
    const verdicts = ['```', ...figures.map(lineOf), '```'].join('\n');
    replacePart(join(root, 'docs', 'benchmarks.md'), 'engine', [intro, verdicts, ...parts].join('\n\n'));
  }
  return met;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** About 1 MB of articles of others. */
function articlesOf(data: string): string[] {
  let total = 0;
  return parseLines<{ text: string }>(readFileSync(join(data, 'polnear.dev.jsonl'), 'utf8'))
    .map(({ text }) => text)
    .filter((text) => (total += text.length) <= MB);
}

type Lengths = Readonly<Record<'generated' | 'few' | 'real', number>>;

const labels: Readonly<Record<string, string>> = {
  floor: 'floor: charCodeAt of every unit',
  engine: 'the whole engine',
  'wink-nlp': 'wink-nlp, part of speech of every word',
  compromise: `compromise, names and quotations (${FEW} of the articles)`,
};

function speedTable({ times }: EngineResult, lengths: Lengths): string {
  const rows = Object.entries(times).map(([key, taken]) => {
    const [texts = '', name = ''] = key.split(': ');
    const whole = lengths[texts as keyof Lengths]; // the keys that engine-run.ts writes
    const units = name === 'compromise' ? lengths.few : whole;
    const peer = speedOf(times[`${texts}: wink-nlp`]!, whole);
    return speedRow(`${texts}: ${labels[name] ?? name}`, speedOf(taken, units), peer);
  });
  return `### From text to context\n\n${table(['articles', 'MB/s', 'spread (10 to 90 %)', 'by the wall', 'times wink-nlp'], rows)}`;
}

function growthTable({ growth, names }: EngineResult, generated: number): string {
  const speeds = (entries: EngineResult['growth'], units: (key: number) => number, what: string) =>
    Object.entries(entries).map(([key, times]) => {
      const size = Number(key);
      return [`${what.replace('#', size.toLocaleString('en'))}`, number(speedOf(times, units(size)).median)];
    });
  const rows = [
    ...speeds(growth, (units) => units, 'one text of # units'),
    ...speeds(names, () => generated, 'the generated articles, a base of # names'),
  ];
  return `### As text and names grow\n\nOne run each from 1,000,000 units on.\n\n${table(['what', 'MB/s'], rows)}`;
}

interface Pages {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly sizes: ReadonlyMap<string, PageTimes>;
}

/** Articles of so many nodes, and the page of 5,000 nodes on another subject. */
function pagesToMeasure(generated: readonly string[]): Map<string, string> {
  const paragraphs = generated.join('\n\n').split('\n\n');
  const pages = new Map<string, string>();
  for (const nodes of [1000, 10_000, 100_000]) {
    // A paragraph of text is three nodes: the element, its text, the line break after it.
    const count = Math.floor(nodes / 3);
    const text = Array.from({ length: count }, (_, i) =>
      paragraphs[i % paragraphs.length]!.slice(0, 120),
    ).join('\n');
    pages.set(
      `${nodes.toLocaleString('en')} nodes`,
      pageOfText(`Talks in Moscow and Beijing\n${text}`, '2021-03-24'),
    );
  }
  const quiet = storedPage('awkward/off-topic.html');
  const filler = '<p>Whisk the eggs <i>slowly</i>.</p>\n'.repeat(1000);
  pages.set('off the subject, 5,000 nodes', quiet.replace('</body>', `${filler}</body>`));
  return pages;
}

async function measurePages(texts: EngineInput['texts'], generated: readonly string[]): Promise<Pages[]> {
  const code = await bundleForPage('engine-page.ts');
  const language = sealLanguage(languages.en!);
  const pages = pagesToMeasure(generated);
  const paths = new Map([...pages.keys()].map((name, i) => [`/${i}`, name]));
  const server = await servePages((path) => {
    const html = pages.get(paths.get(path) ?? '');
    return html === undefined ? undefined : { html };
  });
  const sizesIn = async (browser: Browser): Promise<Pages['sizes']> => {
    const sizes = new Map<string, PageTimes>();
    for (const [path, name] of paths) {
      const page = await browser.newPage();
      await page.goto(server.origin + path);
      await page.evaluate(`${code};globalThis.bench = bench`);
      sizes.set(
        name,
        await page.evaluate((...all) => bench.measurePage(...all), texts, language, PAGE_ROUNDS),
      );
      await page.close();
    }
    return sizes;
  };
  const results: Pages[] = [];
  try {
    for (const kind of browsersAtHand()) {
      const browser = await launch(kind);
      try {
        results.push({ kind, version: await browser.version(), sizes: await sizesIn(browser) });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return results;
}

function pageTable(title: string, sizes: Pages['sizes']): string {
  const names = [...new Set([...sizes.values()].flatMap((times) => Object.keys(times)))];
  const cell = (times: readonly number[] | undefined) =>
    times === undefined
      ? 'fails'
      : `${number(quantile(times, 0.5))} (${number(quantile(times, 0.1))} to ${number(quantile(times, 0.9))})`;
  const rows = names.map((name) => [name, ...[...sizes.values()].map((times) => cell(times[name]))]);
  return `### In a page: ${title}\n\nMilliseconds, median (10 to 90 %).\n\n${table(['work', ...sizes.keys()], rows)}`;
}

function figuresOf(
  { times, growth, names }: EngineResult,
  lengths: Lengths,
  pages: readonly Pages[],
): Figure[] {
  const speed = (key: keyof Lengths) => speedOf(times[`${key}: engine`]!, lengths[key]).median;
  const perUnit = (units: number) => quantile(growth[units]!.cpu, 0.5) / units;
  const ofNames = (count: number) => quantile(names[count]!.cpu, 0.5);
  return [
    { what: 'whole engine, generated articles, MB/s', value: speed('generated'), accepted: FASTEST },
    ...(lengths.real > 0
      ? [{ what: 'whole engine, real articles, MB/s', value: speed('real'), accepted: FASTEST }]
      : []),
    {
      what: 'cost of a unit in 10 MB over one in 100 kB',
      value: perUnit(10 * MB) / perUnit(100_000),
      accepted: 2,
      upTo: true,
    },
    {
      what: 'cost with 100,000 names over that with 1,000',
      value: ofNames(100_000) / ofNames(1000),
      accepted: 2,
      upTo: true,
    },
    ...pages.map(({ kind, sizes }) => ({
      what: `gate on a page off the subject of 5,000 nodes, ${kind}, ms`,
      value: quantile(sizes.get('off the subject, 5,000 nodes')!['gate (does the page concern us?)']!, 0.5),
      accepted: GATE_MS,
      upTo: true,
    })),
  ];
}

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { sealLanguage } from '../../lib/language.ts';
import { languages } from '../../lib/languages.ts';
import type { BrowserKind } from '../browser/find.mjs';
import { pageOfText, servePages, storedPage } from '../browser/serve.ts';
import { NO_DATA, root } from '../evaluate/bench.ts';
import { parseLines } from '../evaluate/engine.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { compileFacts } from '../facts/compile.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { runBundled } from './bundled.ts';
import type { measure, prepare, Taken } from './engine-page.ts';
import type { EngineInput, EngineResult } from './engine-run.ts';
import { browsersAtHand, bundleForPage, launch } from './in-page.ts';
import type { BenchRun } from './names.ts';
import { newsText } from './news-text.ts';
import { number, quantile, speedOf, speedRow } from './speed.ts';

/** The bundle's global in a page. */
declare const bench: { readonly measure: typeof measure; readonly prepare: typeof prepare };

const MB = 1_000_000;
const ROUNDS = 7;
const PAGE_ROUNDS = 5;
const FEW = 25;
/** Seconds that one work may take of one page, all its rounds; then the browser is ended and the next work measured. */
const LIMIT = 30;
/** Names of a page and of a work (engine-page.ts) that have a bound. */
const OFF_TOPIC = 'off the subject, 5,000 nodes';
const GATE = 'gate (does the page concern us?)';
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
    const intro = `Measured ${occasion()}, the engine bundled as it ships: \`npm run bench -- engine --data DIR --write\`. Text: MB are millions of UTF-16 units, speeds of processor time (all threads), ${ROUNDS} rounds in turn. Pages: milliseconds by the clock of the browser, up to ${PAGE_ROUNDS} rounds of each work one after the other, fewer where they take more than 4 s; a work that takes more than ${LIMIT} s is ended with its browser.`;
    const verdicts = verdictsOf(figures);
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

function growthTable({ growth, held, names }: EngineResult, generated: number): string {
  const speeds = (entries: EngineResult['growth'], units: (key: number) => number, what: string) =>
    Object.entries(entries).map(([key, times]) => {
      const size = Number(key);
      const speed = number(speedOf(times, units(size)).median);
      const holds = entries === growth && held[size] !== undefined ? number(held[size]) : '';
      return [what.replace('#', size.toLocaleString('en')), speed, holds];
    });
  const rows = [
    ...speeds(growth, (units) => units, 'one text of # units'),
    ...speeds(names, () => generated, 'the generated articles, a base of # names'),
  ];
  return `### As text and names grow\n\nOne run each from 1,000,000 units on.\n\n${table(['what', 'MB/s', 'the annotation holds, MB'], rows)}`;
}

/** What a work took of a page, or a sentence why it has no time. */
type Measured = Taken | string;

interface Pages {
  readonly kind: BrowserKind;
  readonly version: string;
  /** By page and work. */
  readonly sizes: ReadonlyMap<string, ReadonlyMap<string, Measured>>;
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
  pages.set(OFF_TOPIC, quiet.replace('</body>', `${filler}</body>`));
  return pages;
}

async function measurePages(texts: EngineInput['texts'], generated: readonly string[]): Promise<Pages[]> {
  const code = await bundleForPage('engine-page.ts');
  const pages = pagesToMeasure(generated);
  const paths = new Map([...pages.keys()].map((name, i) => [`/${i}`, name]));
  const server = await servePages((path) => {
    const html = pages.get(paths.get(path) ?? '');
    return html === undefined ? undefined : { html };
  });
  const results: Pages[] = [];
  try {
    for (const kind of browsersAtHand()) {
      const stand = new Stand(kind, code, texts);
      try {
        const sizes = new Map<string, ReadonlyMap<string, Measured>>();
        for (const [path, name] of paths) sizes.set(name, await stand.measure(server.origin + path, name));
        results.push({ kind, version: await stand.version(), sizes });
      } finally {
        await stand.close();
      }
    }
  } finally {
    await server.close();
  }
  return results;
}

const language = sealLanguage(languages.en!);
const TOO_LONG = `over ${LIMIT} s`;

/** A browser to measure in, started anew when a work does not end. */
class Stand {
  readonly #kind: BrowserKind;
  readonly #code: string;
  readonly #texts: EngineInput['texts'];
  #browser: Browser | null = null;

  constructor(kind: BrowserKind, code: string, texts: EngineInput['texts']) {
    this.#kind = kind;
    this.#code = code;
    this.#texts = texts;
  }

  /** Every work on one page. One that fails, or takes too long, is told in its place. */
  async measure(url: string, name: string): Promise<Map<string, Measured>> {
    const times = new Map<string, Measured>();
    let works: readonly string[] = [];
    let page: Page | null = null;
    do {
      if (page === null) {
        const opened = await within(this.#open(url));
        if (opened === TOO_LONG) throw new Error(`The page ${name} is not ready after ${LIMIT} s.`);
        [page, works] = opened;
      }
      const work = works.find((each) => !times.has(each))!;
      process.stderr.write(`${this.#kind}: ${name}: ${work}\n`);
      const evaluated = page.evaluate((...all) => bench.measure(...all), work, PAGE_ROUNDS);
      const taken = await within(evaluated.catch((error: Error) => reasonOf(error)));
      times.set(work, taken);
      if (taken !== TOO_LONG) continue;
      await this.close();
      page = null;
    } while (works.some((each) => !times.has(each)));
    await page?.close();
    return times;
  }

  async #open(url: string): Promise<[Page, string[]]> {
    this.#browser ??= await launch(this.#kind);
    const page = await this.#browser.newPage();
    await page.goto(url);
    await page.evaluate(`${this.#code};globalThis.bench = bench`);
    return [page, await page.evaluate((...all) => bench.prepare(...all), this.#texts, language)];
  }

  async version(): Promise<string> {
    this.#browser ??= await launch(this.#kind);
    return this.#browser.version();
  }

  /** A page that is busy does not close; its process ends. */
  async close(): Promise<void> {
    const process = this.#browser?.process();
    this.#browser = null;
    if (!process || process.exitCode !== null) return;
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
  }
}

async function within<Result>(work: Promise<Result>): Promise<Result | typeof TOO_LONG> {
  work.catch(() => {}); // Nobody waits for it once its time is up.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof TOO_LONG>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LONG), LIMIT * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const reasonOf = ({ message }: Error): string =>
  `fails: ${message.split('\n')[0]!.slice(0, 60).replaceAll('|', '/')}`;

function pageTable(title: string, sizes: Pages['sizes']): string {
  const names = [...new Set([...sizes.values()].flatMap((times) => [...times.keys()]))];
  const cell = (measured: Measured | undefined) => {
    if (measured === undefined) return 'no article';
    if (typeof measured === 'string') return measured;
    const at = (share: number) => number(quantile(measured.rounds, share));
    return `${at(0.5)} (${at(0.1)} to ${at(0.9)})`;
  };
  const rows = names.map((name) => [name, ...[...sizes.values()].map((times) => cell(times.get(name)))]);
  return `### In a page: ${title}\n\nMilliseconds, median (10 to 90 %).\n\n${table(['work', ...sizes.keys()], rows)}`;
}

/** What deciding about a page that is not ours costs: the first time, and again. */
function gateFigures({ kind, sizes }: Pages): Figure[] {
  const taken = sizes.get(OFF_TOPIC)?.get(GATE);
  if (taken === undefined || typeof taken === 'string')
    throw new Error(`The gate has no time in ${kind}: ${taken}.`);
  const what = `gate on a page off the subject of 5,000 nodes, ${kind}`;
  const bound = { accepted: GATE_MS, upTo: true };
  return [
    { what: `${what}, ms`, value: quantile(taken.rounds, 0.5), ...bound },
    { what: `${what}, the very first time, ms`, value: taken.first, ...bound },
  ];
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
    ...pages.flatMap(gateFigures),
  ];
}

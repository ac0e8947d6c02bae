import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BrowserKind } from '../browser/find.mjs';
import { type PageServer, servePages } from '../browser/serve.ts';
import { root } from '../evaluate/bench.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { type CompiledFacts, compileFacts } from '../facts/compile.ts';
import { kilobytes } from '../facts/report-parts.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { browsersAtHand, bundleForPage, launch } from './in-page.ts';
import type { IndexTexts, IndexTime, timeIndex } from './index-time.ts';
import type { BenchRun } from './names.ts';
import { quantile } from './speed.ts';

/** The bundle's global, in a page and in a worker. */
declare const bench: { readonly timeIndex: typeof timeIndex };

/** `load`: from asking for the file to having its text. */
interface Sample extends IndexTime {
  readonly load: number;
}

const samples = 21;
const limits = { milliseconds: 40, index: 150, bodies: 700 };

/** Time to load and build the index, each time in a new page or thread, and the weight of the fact files. */
export async function benchFacts({ write }: BenchRun): Promise<boolean> {
  const facts = compileFacts(join(root, 'facts'));
  const code = await bundleForPage('index-time.ts');
  const texts: IndexTexts = [facts.index, facts.names.en];
  const times = new Map([['Node', await inThreads(code, texts)]]);
  for (const kind of browsersAtHand()) times.set(kind, await inPages(kind, code, texts));
  const browsers = [...times].filter(([place]) => place !== 'Node');
  const figures = [...weights(facts), ...browsers.map(([place, measured]) => timeFigure(place, measured))];
  const rows = table(
    ['ms, median (10 to 90 %)', 'all', 'loaded', 'parsed', 'gazetteer'],
    [...times].map(([place, measured]) => timeRow(place, measured)),
  );
  console.log(`${rows}\n`);
  const met = tell(figures);
  if (write) {
    const intro = `Measured ${occasion()}, ${samples} times each, in a new page or thread, for an article in English: \`npm run bench -- facts --write\`. The pages read the files from a server in the same machine over a connection that is open; Node has them in memory.`;
    const verdicts = verdictsOf(figures);
    replacePart(join(root, 'docs', 'benchmarks.md'), 'facts', [intro, verdicts, rows].join('\n\n'));
  }
  return met;
}

function weights({ index, names, shards }: CompiledFacts): Figure[] {
  const figure = (what: string, texts: readonly string[], accepted: number): Figure => ({
    what: `${what}, kB gzip`,
    value: kilobytes(texts),
    accepted,
    upTo: true,
  });
  return [
    figure('name index with the names of all languages', [index, ...Object.values(names)], limits.index),
    figure('of it, what an article in English reads', [index, names.en], limits.index),
    figure('bodies', Object.values(shards), limits.bodies),
  ];
}

/** A new thread for each sample has, like a page, nothing compiled yet. */
async function inThreads(code: string, texts: IndexTexts): Promise<readonly Sample[]> {
  const script = `${code}
const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage({ load: 0, ...bench.timeIndex(workerData) });`;
  const results: Sample[] = [];
  while (results.length < samples) {
    const worker = new Worker(script, { eval: true, workerData: texts });
    results.push(
      await new Promise((answer, fail) => {
        worker.once('message', answer);
        worker.once('error', fail);
      }),
    );
    await worker.terminate();
  }
  return results;
}

async function inPages(kind: BrowserKind, code: string, texts: IndexTexts): Promise<readonly Sample[]> {
  const server = await serve(code, texts);
  const browser = await launch(kind);
  try {
    const page = await browser.newPage();
    const results: Sample[] = [];
    while (results.length < samples) {
      await page.goto(`${server.origin}/`);
      results.push(
        await page.evaluate(async () => {
          await (await fetch('/open')).text();
          const start = performance.now();
          const [index, names] = await Promise.all([fetch('/index.json'), fetch('/names.json')]);
          const texts = [await index.text(), await names.text()] as const;
          const loaded = performance.now() - start;
          return { load: loaded, ...bench.timeIndex(texts) };
        }),
      );
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Cross-origin isolated, so that the clock has its full resolution. */
function serve(code: string, [index, names]: IndexTexts): Promise<PageServer> {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const of = (type: string) => ({ ...headers, 'content-type': `${type}; charset=utf-8` });
  return servePages({
    '/': { html: '<!doctype html><title>Benchmark</title><script src="/bench.js"></script>', headers },
    '/open': { html: '', headers: of('text/plain') },
    '/bench.js': { html: code, headers: of('text/javascript') },
    '/index.json': { html: index, headers: of('application/json') },
    '/names.json': { html: names, headers: of('application/json') },
  });
}

function timeFigure(place: string, samples: readonly Sample[]): Figure {
  const totals = samples.map(({ load, parse, gazetteer }) => load + parse + gazetteer);
  const what = `index loaded and built in ${place}, median, ms`;
  return { what, value: quantile(totals, 0.5), accepted: limits.milliseconds, upTo: true };
}

function timeRow(place: string, samples: readonly Sample[]): string[] {
  const cell = (times: readonly number[]) => {
    const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(times, share).toFixed(1));
    return `${middle} (${low} to ${high})`;
  };
  const parts = (['load', 'parse', 'gazetteer'] as const).map((part) => samples.map((one) => one[part]));
  return [
    place,
    cell(samples.map(({ load, parse, gazetteer }) => load + parse + gazetteer)),
    ...parts.map(cell),
  ];
}

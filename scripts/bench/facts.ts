import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserKind, findBrowser } from '../browser/find.mjs';
import { type PageServer, servePages } from '../browser/serve.ts';
import { type CompiledFacts, compileFacts } from '../facts/compile.ts';
import type { IndexTime, timeIndex } from './index-time.ts';

/** The bundle's global, in a page and in a worker. */
declare const bench: { readonly timeIndex: typeof timeIndex };

/** `load`: from asking for the file to having its text. */
interface Sample extends IndexTime {
  readonly load: number;
}

const samples = 21;
const limits = { milliseconds: 40, index: 150, bodies: 700 };

/** Time to load and build the index, each time in a new page or thread, and the weight of the fact files. */
export async function benchFacts(): Promise<boolean> {
  const facts = compileFacts(fileURLToPath(new URL('../../facts', import.meta.url)));
  const code = await bundle();
  const light = weigh(facts);
  const places: readonly [string, () => Promise<readonly Sample[]>][] = [
    ['node', () => inThreads(code, facts.index)],
    ...(['chromium', 'firefox'] as const)
      .filter((kind) => findBrowser(kind) !== null || tellAbsence(kind))
      .map((kind) => [kind, () => inPages(kind, code, facts.index)] as const satisfies [string, unknown]),
  ];
  let fast = true;
  for (const [place, run] of places) fast = tell(place, await run()) && fast;
  return light && fast;
}

function tellAbsence(kind: BrowserKind): boolean {
  console.log(`${kind}: not found, not measured`);
  return false;
}

function weigh({ index, shards }: CompiledFacts): boolean {
  const kilobytes = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  const weights = [
    { what: 'index', size: kilobytes([index]), most: limits.index },
    { what: 'bodies', size: kilobytes(Object.values(shards)), most: limits.bodies },
  ];
  for (const { what, size, most } of weights)
    console.log(`${what}: ${size.toFixed(1)} kB of ${most} kB gzip${size > most ? '  TOO HEAVY' : ''}`);
  return weights.every(({ size, most }) => size <= most);
}

/** `index-time.ts` and all that it imports, as a classic script with the global `bench`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('index-time.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('Vite did not give a bundle.');
  return first.output[0].code;
}

/** A new thread for each sample has, like a page, nothing compiled yet. */
async function inThreads(code: string, index: string): Promise<readonly Sample[]> {
  const script = `${code}
const { parentPort, workerData } = require('node:worker_threads');
parentPort.postMessage({ load: 0, ...bench.timeIndex(workerData) });`;
  const results: Sample[] = [];
  while (results.length < samples) {
    const worker = new Worker(script, { eval: true, workerData: index });
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

async function inPages(kind: BrowserKind, code: string, index: string): Promise<readonly Sample[]> {
  const server = await serve(code, index);
  const browser = await puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(kind)!,
    headless: true,
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const results: Sample[] = [];
    while (results.length < samples) {
      await page.goto(`${server.origin}/`);
      results.push(
        await page.evaluate(async () => {
          const start = performance.now();
          const text = await (await fetch('/index.json')).text();
          const load = performance.now() - start;
          return { load, ...bench.timeIndex(text) };
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
function serve(code: string, index: string): Promise<PageServer> {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const of = (type: string) => ({ ...headers, 'content-type': `${type}; charset=utf-8` });
  return servePages({
    '/': { html: '<!doctype html><title>Benchmark</title><script src="/bench.js"></script>', headers },
    '/bench.js': { html: code, headers: of('text/javascript') },
    '/index.json': { html: index, headers: of('application/json') },
  });
}

function tell(place: string, results: readonly Sample[]): boolean {
  const line = (what: string, times: readonly number[]) =>
    `${what} ${quantile(times, 0.5).toFixed(1)} (${quantile(times, 0.1).toFixed(1)} to ${quantile(times, 0.9).toFixed(1)})`;
  const totals = results.map(({ load, parse, gazetteer }) => load + parse + gazetteer);
  const slow = quantile(totals, 0.5) > limits.milliseconds;
  const parts = [
    line(
      'load',
      results.map(({ load }) => load),
    ),
    line(
      'parse',
      results.map(({ parse }) => parse),
    ),
    line(
      'gazetteer',
      results.map(({ gazetteer }) => gazetteer),
    ),
  ];
  console.log(
    `${place}: ${line('all', totals)} of ${limits.milliseconds} ms, ${results.length} times; ${parts.join(', ')}${slow ? '  TOO SLOW' : ''}`,
  );
  return !slow;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

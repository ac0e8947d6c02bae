import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor, copyOf } from '../browser/builds.ts';
import type { BrowserKind } from '../browser/find.mjs';
import { openSavedPage, openSidelight, until } from '../browser/open.ts';
import { servePages, storedPage } from '../browser/serve.ts';
import { root } from '../evaluate/bench.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { NO_PAGES, readSavedPages, type SavedPage, sampleOf } from '../evaluate/saved-pages.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import type { BenchRun } from './names.ts';
import { number, quantile } from './speed.ts';

/** How many of the saved pages are opened in each browser, and how often the pages of our own. */
const SAMPLE = { chromium: 100, firefox: 40 } as const;
const ROUNDS = 7;
/** Longer than the gate waits for a page to be filled. */
const PATIENCE = 8000;

/** What one page has cost, in milliseconds of the page's clock. */
interface Cost {
  /** Each glance of the gate, up to where it has decided; the first asking for the settings loads a part of the browser. */
  readonly glances: readonly number[];
  /** From the start of the gate to the last range lit; null where nothing was. */
  readonly toLights: number | null;
  /** Every task of ours, from where it was called to where the browser went on, whatever else came in between. */
  readonly tasks: readonly number[];
  /** The longest task of all between the two; null where the browser does not tell. */
  readonly longestTask: number | null;
}

/** The cost of the extension on real pages and on the largest ones, in real browsers. */
export async function benchPages({ data, write }: BenchRun): Promise<boolean> {
  const saved = readSavedPages(data) ?? [];
  if (saved.length === 0) console.log(NO_PAGES);
  const figures: Figure[] = [];
  const rows: string[][] = [];
  for (const kind of ['chromium', 'firefox'] as const) {
    const { figures: more, row } = await measure(kind, sampleOf(saved, SAMPLE[kind]));
    figures.push(...more);
    rows.push(row);
  }
  const heap = await heapOfReading();
  figures.push({ what: 'chromium: memory of an annotated page, MB', value: heap, accepted: 10, upTo: true });
  const head = [
    'browser',
    'pages glanced at',
    'glance, median',
    '95 %',
    'pages lit',
    'to highlights, median',
    '90 %',
    'tasks of ours, median',
    '90 %',
    '99 %',
    'longest of a page, median',
    'left where the gate says no',
  ];
  const overview = table(head, rows);
  console.log(`${overview}\n`);
  const met = tell(figures);
  if (write)
    replacePart(
      join(root, 'docs', 'benchmarks.md'),
      'pages',
      [
        `Measured ${occasion()}: \`npm run build && npm run bench -- pages --data DIR --write\`. Milliseconds by the page's own clock, pages' own scripts off, a new document each; the time to parse the gate's script is not in them. A glance ends where the gate has decided.`,
        verdictsOf(figures),
        overview,
      ].join('\n\n'),
    );
  return met;
}

async function measure(
  kind: BrowserKind,
  saved: readonly SavedPage[],
): Promise<{ figures: Figure[]; row: string[] }> {
  const left = await inBrowser(kind, traced(kind), [], async (page, origin) =>
    leftOn(page, `${origin}/quiet`),
  );
  return inBrowser(kind, instrumented(kind), saved, async (page, origin) => {
    const costs: Cost[] = [];
    for (const { id } of saved) costs.push(await costOf(page, `${origin}/${id}`, 300));
    const own: Record<string, Cost[]> = { sample: [], large: [], quiet: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const name of Object.keys(own))
        own[name]!.push(
          await costOf(page, `${origin}/${name}`, name === 'quiet' && round === 0 ? PATIENCE : 2000),
        );
    const first = [...costs, ...own.sample!].map(({ glances }) => glances[0] ?? 0);
    const lit = [...costs, ...own.sample!].flatMap(({ toLights }) => toLights ?? []);
    const quiet = own.quiet![0]!.glances.reduce((sum, glance) => sum + glance, 0);
    const longest = own.large!.flatMap(({ longestTask }) => longestTask ?? []);
    const onSubject = [...costs, ...own.sample!].filter(({ toLights }) => toLights !== null);
    const tasks = onSubject.flatMap((cost) => cost.tasks);
    const longestOfPage = quantile(
      onSubject.map((cost) => Math.max(0, ...cost.tasks)),
      0.5,
    );
    const bound = (what: string, value: number, accepted: number): Figure => ({
      what: `${kind}: ${what}`,
      value,
      accepted,
      upTo: true,
    });
    return {
      figures: [
        bound('glance of the gate, median, ms', quantile(first, 0.5), 1),
        bound('glance of the gate, 95 %, ms', quantile(first, 0.95), 4),
        bound('from the gate to highlights, median, ms', quantile(lit, 0.5), kind === 'chromium' ? 60 : 120),
        bound('all glances at a page of 5,000 nodes that is none of ours, ms', quiet, 2),
        bound('longest task of ours on a page that is lit, median, ms', longestOfPage, 8),
        ...(longest.length === 0
          ? []
          : [bound('longest task at 20,000 nodes, ms', quantile(longest, 0.5), 50)]),
      ],
      row: [
        kind,
        String(first.length),
        number(quantile(first, 0.5)),
        number(quantile(first, 0.95)),
        String(lit.length),
        number(quantile(lit, 0.5)),
        number(quantile(lit, 0.9)),
        ...[0.5, 0.9, 0.99].map((share) => number(quantile(tasks, share))),
        number(longestOfPage),
        left.join(', ') || 'nothing',
      ],
    };
  });
}

/** Bytes on the heap that reading the sample adds, after a full collection, in millions. */
async function heapOfReading(): Promise<number> {
  const heaps: number[] = [];
  for (const gate of [(code: string) => code, () => '']) {
    const heap = await inBrowser('chromium', changed('chromium', gate), [], async (page, origin) => {
      await page.goto(`${origin}/sample`);
      await new Promise((later) => setTimeout(later, 2000));
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    });
    heaps.push(heap);
  }
  return (heaps[0]! - heaps[1]!) / 1e6;
}

async function inBrowser<Result>(
  kind: BrowserKind,
  build: string,
  saved: readonly SavedPage[],
  work: (page: Page, origin: string) => Promise<Result>,
): Promise<Result> {
  const byPath = new Map(saved.map((page) => [`/${page.id}`, page]));
  const own = ownPages();
  const headers = {
    'content-security-policy': "script-src 'none'",
    // A page that is isolated from others has a clock of microseconds.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const server = await servePages((path) => {
    const html = own[path] ?? byPath.get(path)?.html();
    return html === undefined ? undefined : { html, headers };
  });
  const sidelight = await openSidelight({ kind, build, headless: true, proxy: new URL(server.origin).host });
  try {
    const page = await sidelight.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const observed = globalThis as { longTasks?: { startTime: number; duration: number }[] };
      observed.longTasks = [];
      if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
      new PerformanceObserver((list) => observed.longTasks?.push(...list.getEntries())).observe({
        type: 'longtask',
      });
    });
    return await work(page, server.origin);
  } finally {
    await sidelight.browser.close();
    await server.close();
    rmSync(build, { recursive: true });
  }
}

/** The sample; the sample among as many nodes as there are on the fullest pages; and a page that is none of ours. */
function ownPages(): Readonly<Record<string, string>> {
  const sample = storedPage('sample/index.html');
  const quiet = storedPage('awkward/off-topic.html');
  const nodes = (count: number) => '<div><span>1</span> <b>2</b></div>'.repeat(count / 6);
  const body = /<p>[\s\S]*(?=<\/article>)/.exec(sample)?.[0] ?? '';
  return {
    '/sample': sample,
    '/large': sample.replace(body, body.repeat(40)).replace('</main>', `</main>${nodes(14_000)}`),
    '/quiet': quiet.replace('</body>', `${nodes(5000)}</body>`),
  };
}

async function costOf(page: Page, url: string, patience: number): Promise<Cost> {
  // The welcome page comes in front some time after the extension is installed.
  await page.bringToFront();
  // A page that leads elsewhere by itself is still one that was glanced at.
  await openSavedPage(page, url);
  await new Promise((later) => setTimeout(later, patience));
  return until('the cost of a page', () =>
    page.evaluate(() => {
      const entries = performance.getEntries().filter(({ name }) => name.startsWith('sidelight-'));
      const glances = entries.filter(({ name }) => name === 'sidelight-glance');
      const start = glances[0]?.startTime ?? 0;
      const lit = entries.find(({ name }) => name === 'sidelight-lit')?.startTime;
      const { longTasks = [] } = globalThis as { longTasks?: { startTime: number; duration: number }[] };
      const tells = PerformanceObserver.supportedEntryTypes.includes('longtask');
      const tasks = entries.filter(({ name }) => name === 'sidelight-task').map(({ duration }) => duration);
      const long = longTasks.filter(
        (task) => task.startTime + task.duration > start && task.startTime < (lit ?? 0),
      );
      return {
        glances: glances.map(({ duration }) => duration),
        toLights: lit === undefined ? null : lit - start,
        tasks,
        longestTask: tells ? Math.max(0, ...long.map(({ duration }) => duration)) : null,
      };
    }),
  );
}

/** The listeners and observers that the gate leaves on a page. */
async function leftOn(page: Page, url: string): Promise<readonly string[]> {
  await page.bringToFront();
  await openSavedPage(page, url);
  await new Promise((later) => setTimeout(later, PATIENCE));
  const names = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  return [...new Set(names.flatMap((name) => /^sidelight-left (.*)/.exec(name)?.[1] ?? []))];
}

/** A copy of a build whose gate is another, and whose annotator and engine begin with `preface`. */
function changed(kind: BrowserKind, change: (gate: string) => string, preface = ''): string {
  const folder = copyOf(buildFor(kind));
  const alter = (name: string, by: (code: string) => string) => {
    const file = join(folder, name);
    writeFileSync(file, by(readFileSync(file, 'utf8')));
  };
  alter('gate.js', change);
  for (const name of ['annotator.js', 'engine.js']) alter(name, (code) => preface + code);
  return folder;
}

/** A copy of a build whose gate writes down what it leaves on a page, which would make it slower where it is timed. */
function traced(kind: BrowserKind): string {
  const before = `{
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      performance.mark('sidelight-left ' + this.constructor.name + ' ' + type);
      return addEventListener.call(this, type, ...rest);
    };
    const { observe } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...rest) {
      performance.mark('sidelight-left MutationObserver');
      return observe.call(this, ...rest);
    };
  }\n`;
  return changed(kind, (gate) => before + gate);
}

/** A copy of a build whose gate writes down, in the page's list of performance entries, what it and the engine do. */
function instrumented(kind: BrowserKind): string {
  const before = `var sidelightDecided, sidelightTask;
  {
    let start = null;
    sidelightDecided = () => {
      if (start !== null) performance.measure('sidelight-glance', { start, end: performance.now() });
      start = null;
    };
    const timed = (work) => (...rest) => {
      start = performance.now();
      try { return work(...rest); }
      finally { sidelightDecided(); }
    };
    let task = null;
    const end = () => {
      if (task !== null) performance.measure('sidelight-task', { start: task, end: performance.now() });
      task = null;
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = end;
    sidelightTask = () => {
      end();
      task = performance.now();
      port2.postMessage(null);
    };
    const asTask = (work) => (...rest) => {
      sidelightTask();
      return work(...rest);
    };
    const { scheduler, requestIdleCallback, Response } = globalThis;
    const { postTask } = scheduler;
    scheduler.postTask = (work, ...rest) => postTask.call(scheduler, asTask(work), ...rest);
    globalThis.requestIdleCallback = (work, ...rest) => requestIdleCallback(asTask(work), ...rest);
    const { text } = Response.prototype;
    Response.prototype.text = function () {
      return text.call(this).then((read) => {
        sidelightTask();
        return read;
      });
    };
    const later = globalThis.setTimeout;
    globalThis.setTimeout = (work, ...rest) => later(timed(work), ...rest);
    const { add } = Highlight.prototype;
    Highlight.prototype.add = function (range) {
      performance.clearMarks('sidelight-lit');
      performance.mark('sidelight-lit');
      return add.call(this, range);
    };
    start = performance.now();
  }\n`;
  const load = /(?=await chrome\.storage\.local\.get\()/;
  return changed(
    kind,
    (gate) => {
      if (!load.test(gate))
        throw new Error('The gate asks for the settings in another way now: see instrumented.');
      return `${before}${gate.replace(load, 'sidelightDecided(),')}\nsidelightDecided();`;
    },
    'sidelightTask();',
  );
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { PageState } from '../../lib/messages.ts';
import { buildFor } from '../browser/builds.ts';
import type { BrowserKind } from '../browser/find.mjs';
import { buildThatMayForce, forceReading } from '../browser/forced.ts';
import { lightsOf, misplacedLights } from '../browser/lights.ts';
import { openBrowser, openExtensionPage, openSavedPage, openSidelight } from '../browser/open.ts';
import { askPage, cardElement, storeSettings } from '../browser/page.ts';
import { servePages } from '../browser/serve.ts';
import { differences, layoutOf, rememberPage } from '../browser/traces.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { Progress } from '../progress.ts';
import { root } from './bench.ts';
import { type Figure, tell, verdictsOf } from './figures.ts';
import { NO_PAGES, readSavedPages, type SavedPage, sampleOf } from './saved-pages.ts';

interface BrowserRun {
  readonly kinds: readonly BrowserKind[];
  readonly data: string | null;
  readonly write: boolean;
  /** Of how many pages to print the faults, and how many pages to open; all of them where 0. */
  readonly errors: number;
  readonly limit: number;
}

/** What opening one page showed. */
interface Visit {
  readonly id: string;
  /** What the extension said of the page by itself; null where the gate did not load the engine. */
  readonly status: string | null;
  /** Whether a script of the page's own took the browser elsewhere, where there is nothing to check. */
  readonly left: boolean;
  /** How many ranges were lit, once the page was read in any case. */
  readonly lights: number;
  /** Whether the page stands otherwise each time that it is opened without the extension, so that no shift can be told. */
  readonly restless: boolean;
  /** By check, each as a sentence. */
  readonly faults: Readonly<Record<Check, readonly string[]>>;
}

const checks = {
  opened: 'could not be opened or read',
  nodes: 'pages with a node changed',
  layout: 'pages with an element elsewhere than without the extension',
  errors: 'pages with an error of ours',
  lights: 'pages with a highlight that is missing or on other text',
} as const;
type Check = keyof typeof checks;

/** How many of the pages are opened in Firefox, and with their own scripts, of which most are out of reach. */
const fewPages = 100;
/** How many are opened at a time: most of a visit is waiting for what does not come. */
const lanes = 3;
/** How long a page is given, after it has loaded, to be taken for ours, in milliseconds. */
const patience = 1000;

/** Saved pages in real browsers with the built extension: every one in Chromium, some in Firefox and with their own scripts. */
export async function evaluateBrowser(run: BrowserRun): Promise<boolean> {
  const all = readSavedPages(run.data);
  if (all === null) {
    console.log(NO_PAGES);
    return true;
  }
  const wanted = run.limit > 0 ? sampleOf(all, run.limit) : all;
  let met = true;
  for (const kind of run.kinds) met = (await evaluateIn(kind, wanted, run)) && met;
  return met;
}

async function evaluateIn(
  kind: BrowserKind,
  all: readonly SavedPage[],
  { write, errors }: BrowserRun,
): Promise<boolean> {
  const rows: string[][] = [];
  const figures: Figure[] = [];
  for (const scripts of [false, true]) {
    const pages = kind === 'firefox' || scripts ? sampleOf(all, fewPages) : all;
    const run = `${kind}, page scripts ${scripts ? 'on' : 'off'}`;
    let told = 0;
    const visits = await visitAll(kind, pages, scripts, (visit) => {
      if (!isFaultless(visit) && told++ < errors) tellFaults(run, visit);
    });
    console.log(
      `${run}: ${visits.length} pages, ${visits.filter(isFaultless).length} of them without a fault`,
    );
    rows.push(rowOf(run, visits));
    for (const check of Object.keys(checks) as Check[]) {
      // With its own scripts a page moves by itself.
      if (scripts && check === 'layout') continue;
      figures.push({
        what: `${run}: ${checks[check]}, of ${visits.length}`,
        value: visits.filter(({ faults }) => faults[check].length > 0).length,
        accepted: 0,
        upTo: true,
      });
    }
  }
  const overview = table(columns, rows);
  console.log(`${overview}\n`);
  const met = tell(figures);
  if (write)
    replacePart(
      join(root, 'docs', 'evaluation.md'),
      `browser ${kind}`,
      [
        `Measured ${occasion()}: \`npm run build && npm run evaluate -- browser --data DIR --write\`.`,
        verdictsOf(figures),
        overview,
      ].join('\n\n'),
    );
  return met;
}

const columns = [
  'run',
  'pages',
  'gone elsewhere by themselves',
  'engine loaded by the gate',
  'annotated',
  'read in any case',
  'highlights',
  'never alike without the extension',
];

function rowOf(run: string, visits: readonly Visit[]): string[] {
  const count = (wanted: (visit: Visit) => boolean) => String(visits.filter(wanted).length);
  return [
    run,
    String(visits.length),
    count(({ left }) => left),
    count(({ status }) => status !== null),
    count(({ status }) => status === 'annotated'),
    count(({ lights }) => lights > 0),
    String(visits.reduce((sum, { lights }) => sum + lights, 0)),
    count(({ restless }) => restless),
  ];
}

const isFaultless = ({ faults }: Visit): boolean => Object.values(faults).flat().length === 0;

function tellFaults(run: string, { id, faults }: Visit): void {
  for (const [check, all] of Object.entries(faults))
    for (const fault of all) console.log(`${run}: ${id}: ${check}: ${fault}`);
}

async function visitAll(
  kind: BrowserKind,
  pages: readonly SavedPage[],
  scripts: boolean,
  onVisit: (visit: Visit) => void,
): Promise<Visit[]> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const headers = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
  const server = await servePages((path) => {
    const page = byId.get(path.split('/')[1] ?? '');
    return page && path === pathOf(page) ? { html: page.html(), headers } : undefined;
  });
  const output = buildFor(kind);
  const build = buildThatMayForce(output);
  const options = { kind, build, headless: true, proxy: new URL(server.origin).host };
  const visits: Visit[] = [];
  const progress = new Progress(`${kind}, scripts ${scripts ? 'on' : 'off'}`, pages.length);
  let next = 0;
  /** Visits one page after the other, in browsers of its own: what is not in front is not lit. */
  const visitAlong = async () => {
    const plain = await openBrowser(options);
    const sidelight = await openSidelight(options);
    try {
      const inside = await openExtensionPage(sidelight, 'manifest.json');
      // Every light is looked at.
      await storeSettings(inside, { density: 'every' });
      while (next < pages.length) {
        const page = pages[next++]!; // There are so many.
        const url = server.origin + pathOf(page);
        const { browser } = sidelight;
        const seen = await visit({ browser, plain, inside, url, id: page.id, scripts });
        visits.push(seen);
        onVisit(seen);
        progress.step();
      }
    } finally {
      await Promise.all([sidelight.browser.close(), plain.close()]);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, visitAlong));
    return visits;
  } finally {
    await server.close();
    rmSync(build, { recursive: true });
  }
}

/** The page's own path, so that what its address says of it stays. */
function pathOf({ id, url }: SavedPage): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  return new URL(`/${id}${path}`, 'http://page.invalid').pathname;
}

/** One page to open, in a browser with the extension and in a plain one. */
interface Occasion {
  readonly browser: Browser;
  readonly plain: Browser;
  /** A page of the extension. */
  readonly inside: Page;
  readonly url: string;
  readonly id: string;
  /** Whether the page's own scripts run. */
  readonly scripts: boolean;
}

async function visit({ browser, plain, inside, url, id, scripts }: Occasion): Promise<Visit> {
  const faults: Record<Check, string[]> = { opened: [], nodes: [], layout: [], errors: [], lights: [] };
  const page = await browser.newPage();
  let status: string | null = null;
  let left = false;
  let lights = 0;
  let restless = false;
  watchOurErrors(page, faults.errors);
  try {
    left = !(await goTo(page, url));
    if (left) throw new Error('The page went elsewhere.');
    status = await statusOf(inside, page.url());
    // With the scripts of the page running, nobody can say whose change it was.
    if (!scripts) faults.nodes.push(...(await differences(page, cardElement)).nodes);
    await page.bringToFront();
    const read = await readInAnyCase(inside, page);
    if (read !== null && 'annotation' in read) {
      const lit = await lightsOf(page);
      lights = Object.values(lit).flat().length;
      faults.lights.push(...misplacedLights(read.annotation, lit));
    } else if (read?.status !== 'noText') faults.opened.push(`It is ${JSON.stringify(read)}.`);
    if (!scripts) {
      const shift = await shiftOf(page, plain, url);
      restless = shift === 'restless';
      if (shift !== null && !restless) faults.layout.push(shift);
    }
    await askPage<'clear'>(inside, page.url(), { type: 'clear' });
    if (!scripts) faults.nodes.push(...(await differences(page, cardElement)).nodes);
    if (Object.keys(await lightsOf(page)).length > 0) faults.lights.push('Some are left after clearing.');
    if ((await page.$(cardElement)) !== null) faults.nodes.push('An element of ours is left.');
  } catch (error) {
    if (!left) faults.opened.push(String(error));
  }
  await page.close().catch(() => {});
  return { id, status, left, lights, restless, faults };
}

/** What the annotator makes of a page that is to be read; once more where the page went on to another address meanwhile. */
async function readInAnyCase(inside: Page, page: Page): Promise<PageState | null> {
  for (let again = true; ; again = false) {
    await forceReading(inside, page.url());
    const read = await askPage<'getState'>(inside, page.url(), { type: 'getState' });
    if (!again || (read !== null && read.status !== 'working')) return read;
    await new Promise((later) => setTimeout(later, patience));
  }
}

/** Opens a page; false where a script of its own went elsewhere. */
async function goTo(page: Page, url: string): Promise<boolean> {
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  await rememberPage(page);
  await openSavedPage(page, url);
  return page.url().split(/[?#]/)[0] === url;
}

/** How often a page is compared before it counts as shifted: pictures that do not come make room late. */
const comparisons = 3;

/**
 * Where a page stands otherwise than in a browser without the extension, each time that one looks, as a sentence; null
 * where it does not. Pages that are `restless` do so without it too, from one time to the next.
 */
async function shiftOf(lit: Page, plain: Browser, url: string): Promise<string | null> {
  const layouts = new Set<string>();
  let shift: string | null = null;
  for (let time = 0; time < comparisons; time++) {
    const [here, there] = [await layoutOf(lit), await plainLayout(plain, url)];
    const other = here.findIndex((box, at) => box !== there[at]);
    if (other < 0) return null;
    layouts.add(there.join());
    shift = `With the extension ${here[other]}, and without ${there[other]}.`;
  }
  return layouts.size > 1 ? 'restless' : shift;
}

async function plainLayout(plain: Browser, url: string): Promise<string[]> {
  const page = await plain.newPage();
  try {
    await goTo(page, url);
    await page.bringToFront();
    await new Promise((later) => setTimeout(later, patience));
    return await layoutOf(page);
  } finally {
    await page.close().catch(() => {});
  }
}

/** What the annotator says of the page by itself; null where it is not there. */
async function statusOf(inside: Page, url: string): Promise<string | null> {
  for (let end = Date.now() + patience; ; ) {
    const state = await askPage<'getState'>(inside, url, { type: 'getState' });
    if (state !== null && state.status !== 'working') return state.status;
    if (state === null && Date.now() > end) return null;
    await new Promise((later) => setTimeout(later, 25));
  }
}

function watchOurErrors(page: Page, errors: string[]): void {
  const ours = /(chrome|moz)-extension:/;
  page.on('console', (message) => {
    const said = `${message.location().url} ${message.text()}`;
    if (message.type() === 'error' && ours.test(said)) errors.push(said);
  });
  page.on('pageerror', (error) => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (ours.test(said)) errors.push(said);
  });
}

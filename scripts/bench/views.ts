import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { buildFor, copyOf } from '../browser/builds.ts';
import type { BrowserKind } from '../browser/find.mjs';
import { openExtensionPage, openSidelight, type Sidelight, until } from '../browser/open.ts';
import { bringToView, cardElement, settledState } from '../browser/page.ts';
import { servePages, storedPage } from '../browser/serve.ts';
import { root } from '../evaluate/bench.ts';
import { type Figure, tell, verdictsOf } from '../evaluate/figures.ts';
import { occasion, replacePart, table } from '../marked-part.ts';
import { browsersAtHand } from './in-page.ts';
import { number, quantile } from './speed.ts';

const ROUNDS = 15;
/** What a reader may wait for the card after the pointer has rested, and for the popup and the panel, in milliseconds. */
const bounds = { card: 50, popup: 100, sidepanel: 100 };
/** The floor is a page of the extension that says one word, by a script of its own. */
type View = keyof typeof bounds | 'floor';

/** How long a name has to be rested on, as the card has it. */
const dwell = 350;
/** Names of the sample whose cards are opened in turn. */
const names = ['Sergei Lavrov', 'Antony blink', 'Qin gang', 'Vladimir Poutine'];

declare global {
  /** Milliseconds until what was opened was on screen; of the page's own clock. */
  var shownAfter: number | undefined;
  var restedSince: number;
}

/** How long the reader waits for the card, the popup and the side panel, in real browsers. */
export async function benchViews({ write }: { readonly write: boolean }): Promise<boolean> {
  const figures: Figure[] = [];
  const rows: string[][] = [];
  for (const kind of browsersAtHand()) {
    const times = await measure(kind);
    for (const view of ['floor', 'popup', 'sidepanel', 'card'] as const) {
      const [first = Number.NaN, ...all] = times[view];
      const median = quantile(all, 0.5);
      const what = `${kind}: ${view} on screen, median, ms`;
      if (view !== 'floor') figures.push({ what, value: median, accepted: bounds[view], upTo: true });
      const spread = `${number(quantile(all, 0.1))} to ${number(quantile(all, 0.9))}`;
      rows.push([kind, view, number(median), spread, number(first)]);
    }
  }
  const overview = table(['browser', 'view', 'ms, median', '10 to 90 %', 'the very first'], rows);
  console.log(`${overview}\n`);
  const met = tell(figures);
  if (write)
    replacePart(
      join(root, 'docs', 'benchmarks.md'),
      'views',
      [
        `Measured ${occasion()}: \`npm run build && npm run bench -- views --write\`. ${ROUNDS} times each on the sample article, by the clock of the page that shows it: the card from the end of the rest of ${dwell} ms to the frame that shows it, popup and panel from the opening of their page to the frame that shows the article's title and whether it is on the subject; the floor is a page of the extension that says one word.`,
        verdictsOf(figures),
        overview,
      ].join('\n\n'),
    );
  return met;
}

async function measure(kind: BrowserKind): Promise<Record<View, number[]>> {
  const server = await servePages({ '/sample': { html: storedPage('sample/index.html') } });
  const build = instrumented(kind);
  const sidelight = await openSidelight({ kind, build, headless: true, proxy: new URL(server.origin).host });
  try {
    const inside = await openExtensionPage(sidelight, 'manifest.json');
    const page = await sidelight.browser.newPage();
    await page.evaluateOnNewDocument(watchCard, cardElement);
    const url = `${server.origin}/sample`;
    const times: Record<View, number[]> = { floor: [], popup: [], sidepanel: [], card: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      // A new page every few cards, so that there are some whose texts nobody has read before.
      if (round % names.length === 0) {
        await page.goto(url);
        await settledState(inside, url);
        await new Promise((later) => setTimeout(later, 1000));
      }
      times.card.push(await timeCard(page, names[round % names.length]!));
    }
    const id = await tabOf(inside, url);
    // In turn, so that whatever else the machine does meets them alike.
    for (let round = 0; round <= ROUNDS; round++)
      for (const view of ['floor', 'popup', 'sidepanel'] as const)
        times[view].push(await timeView(sidelight, view, id));
    return times;
  } finally {
    await sidelight.browser.close();
    await server.close();
    rmSync(build, { recursive: true });
  }
}

/** Runs in the page: from the last move of the pointer to the frame that shows a card. */
function watchCard(name: string): void {
  addEventListener('pointermove', ({ timeStamp }) => {
    globalThis.restedSince = timeStamp;
  });
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (!added.some((node) => node.nodeName.toLowerCase() === name)) return;
    // The first task after a frame was asked for comes when it has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.shownAfter = performance.now() - globalThis.restedSince;
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function timeCard(page: Page, words: string): Promise<number> {
  await page.bringToFront();
  const { x, y } = await bringToView(page, words);
  await page.evaluate(() => {
    globalThis.shownAfter = undefined;
  });
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y);
  const after = await until(`the card of ${words}`, () => page.evaluate(() => globalThis.shownAfter));
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  return after - dwell;
}

async function timeView({ browser, origin }: Sidelight, view: View, tab: number): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  page.goto(`${origin}/${view}.html?${tab}`).catch(() => {});
  const after = await until(`the ${view}`, () => page.evaluate(() => globalThis.shownAfter));
  await page.close();
  return after;
}

/** The number of the tab at `url`, as its own browser counts. */
function tabOf(inside: Page, url: string): Promise<number> {
  return inside.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs } = browser ?? chrome;
    for (const { id } of await tabs.query({})) {
      const state = await tabs.sendMessage(id!, { type: 'getState' }).catch(() => null);
      if ((state as { url?: string } | null)?.url === wanted) return id!;
    }
    throw new Error(`No tab answers for ${wanted}.`);
  }, url);
}

/**
 * A copy of a build whose popup and panel take the tab of their address for the one in front, as they stand in a tab
 * themselves, and write down when they have shown the article; and with a page that shows next to nothing.
 */
function instrumented(kind: BrowserKind): string {
  const folder = copyOf(buildFor(kind));
  for (const view of ['popup', 'sidepanel']) {
    const html = readFileSync(join(folder, `${view}.html`), 'utf8');
    const script = /<script[^>]* src="\/([^"]+)"/.exec(html)?.[1];
    if (script === undefined) throw new Error(`${view}.html has no script.`);
    writeFileSync(join(folder, script), watch + readFileSync(join(folder, script), 'utf8'));
  }
  writeFileSync(join(folder, 'floor.html'), '<!doctype html><script type="module" src="/floor.js"></script>');
  writeFileSync(
    join(folder, 'floor.js'),
    `${watch}document.body.innerHTML = '<h1>Floor</h1><p class="panel-topic">';`,
  );
  return folder;
}

/** Runs before the script of a view, without a file that would have to be loaded as well. */
const watch = `{
  const { tabs } = globalThis.browser ?? chrome;
  tabs.query = async () => [{ id: Number(location.search.slice(1)) }];
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h1 ~ .panel-topic')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { globalThis.shownAfter = performance.now(); };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
`;

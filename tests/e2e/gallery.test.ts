import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/browser/find.mjs';
import { buildGallery } from '../../scripts/gallery.ts';
import { kind } from './fixture.ts';

let folder: string;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-gallery-'));
  const file = await buildGallery(folder);
  browser = await puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: needBrowser(kind),
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.gallery-row:last-child .page');
  // What is below the actors comes once the rest is on screen.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.panel > header:has(.panel-topic)')].every(
      (head) => head.parentElement?.querySelector(':scope > [id$="-quotes"]') !== null,
    ),
  );
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Text of a size in pixels, in panels of a width; a card follows the reader's own size and is at most as wide as the window. */
async function setSizes(textSize: number, panelWidth: number): Promise<void> {
  await page.evaluate(
    (size, width) => {
      document.documentElement.style.fontSize = `${size}px`;
      for (const card of document.querySelectorAll<HTMLElement>('.card')) card.style.fontSize = `${size}px`;
      for (const view of document.querySelectorAll<HTMLElement>('.panel, .page')) {
        if (view.parentElement) view.parentElement.style.inlineSize = `${width}px`;
      }
    },
    textSize,
    panelWidth,
  );
}

/** The components, by the id of their frame, whose content is wider than they are. */
async function overflowing(): Promise<string[]> {
  return page.$$eval('.card, .panel, .page', (all) =>
    all.filter((each) => each.scrollWidth > each.clientWidth).map((each) => each.parentElement?.id ?? ''),
  );
}

it('draws every state without an error', () => {
  expect(problems).toEqual([]);
});

it('breaks no rule of axe in any state, theme or direction', async () => {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    "axe.run(document, {rules: {'target-size': {enabled: true}}})",
  )) as AxeResults; // of the script just put in
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(found).toEqual([]);
});

it.each([
  [16, 380],
  [16, 240],
  [32, 380],
])('keeps everything inside with text of %i px in panels of %i px', async (textSize, panelWidth) => {
  await setSizes(textSize, panelWidth);
  expect(await overflowing()).toEqual([]);
});

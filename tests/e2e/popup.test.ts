import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOf } from '../../scripts/browser/builds.ts';
import { until } from '../../scripts/browser/open.ts';
import { settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, kind, openFixture, openRealPopup } from './fixture.ts';

const size = { width: 380, height: 600 };

const wordsOf = (view: Page) => view.evaluate(() => document.body.textContent ?? '');

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(pages);
});
afterAll(() => fixture?.close());

/** Clicks the first button or summary that has the words. */
const press = (view: Page, words: string) =>
  view.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
    all.find((each) => each.textContent?.includes(wanted))?.click();
  }, words);

it('says in short who is named, who speaks and what is folded', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  const words = await wordsOf(popup);
  for (const expected of [
    'Moscow and Beijing renew their treaty as the West closes ranks',
    '29 June 2021',
    'On the subject',
    'Sergey Lavrov',
    'Open beside the page',
  ])
    expect(words).toContain(expected);
  // What nobody has unfolded is not drawn.
  expect(words).not.toContain('Atlantic Institute');
  await press(popup, 'Names not in the fact base');
  await until('the names to unfold', async () => (await wordsOf(popup)).includes('Atlantic Institute'));
  await popup.close();
  await page.close();
});

it('can be gone through by keyboard alone', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  const reached: string[] = [];
  for (let step = 0; step < 60 && !reached.includes('Read every site'); step++) {
    await popup.keyboard.press('Tab');
    reached.push(
      await popup.evaluate(
        () => (document.activeElement?.closest('label') ?? document.activeElement)?.textContent ?? '',
      ),
    );
  }
  for (const name of ['On the subject', 'Wang Yi', 'Open beside the page', 'Notebook', 'Read every site'])
    expect(reached).toContain(name);
  expect(reached.some((name) => name.startsWith('Sergey Lavrov2'))).toBe(true);
  await popup.close();
  await page.close();
});

it('leads from a quote to its place in the page', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  const quote = 'first say who wrote the rules';
  await press(popup, 'Sergey Lavrov2');
  await until('the quotes to unfold', async () => (await wordsOf(popup)).includes(quote));
  // The popup closes itself with this click, and the tab that it stands in here with it.
  await press(popup, quote).catch(() => {});
  await until('the page to scroll to the quote', () => page.evaluate(() => scrollY > 100));
  await page.close();
});

// Only Chromium lets a test click the button of the toolbar.
if (kind === 'chromium')
  it('reads a page that the gate left alone, in the popup of the toolbar', async () => {
    const { page } = await fixture.visit('/off-topic');
    await page.bringToFront();
    const popup = await openRealPopup(fixture, page);
    await until('the popup to offer the page', () =>
      popup.evaluate(() => document.querySelector('button') !== null),
    );
    await press(popup, 'Annotate this page');
    await until('the page to be annotated', async () =>
      (await wordsOf(popup)).includes('Not on the subject; annotated'),
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

it.each(Object.entries(pages).filter(([, { status }]) => status !== 'annotated'))(
  'says in a sentence why there is nothing to show on %s',
  async (path, { status }) => {
    const { page, url } = await fixture.visit(path);
    if (status !== null) await settledState(fixture.inside, url);
    const popup = await openView(fixture.sidelight, page, 'popup', size);
    expect(await popup.evaluate(() => document.querySelector('[role=status] p')?.textContent)).toMatch(/\.$/);
    await popup.close();
    await page.close();
  },
);

it('says that the day is unknown where the page has none', async () => {
  const { page, url } = await fixture.visit('/no-date');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  expect(await wordsOf(popup)).toMatch(/no date|date is unknown|undated/i);
  await popup.close();
  await page.close();
});

it('says so where the facts are missing', async () => {
  const build = copyOf(buildFolder);
  rmSync(join(build, 'facts', 'index.json'));
  const damaged = await openFixture({ '/sample': pages['/sample']! }, build);
  try {
    const { page, url } = await damaged.visit('/sample');
    await settledState(damaged.inside, url);
    const popup = await openView(damaged.sidelight, page, 'popup', size);
    expect(await wordsOf(popup)).toMatch(/file of Sidelight’s is missing/i);
  } finally {
    await damaged.close();
    rmSync(build, { recursive: true });
  }
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

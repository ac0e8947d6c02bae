import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/open.ts';
import { settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';

const size = { width: 380, height: 600 };

const wordsOf = (view: Page) => view.evaluate(() => document.body.textContent ?? '');

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(pages);
});
afterAll(() => fixture?.close());

it('lists who is named, with the role then and today, and who said what', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  const words = await wordsOf(popup);
  for (const expected of [
    'Moscow and Beijing renew their treaty as the West closes ranks',
    '29 June 2021',
    'Antony Blinken',
    'United States Secretary of State',
    'Sergey Lavrov',
    'We reject every attempt to lecture others',
    'Marta Oyelaran',
  ])
    expect(words).toContain(expected);
  await popup.close();
  await page.close();
});

it('leads from a quote to its place in the page', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const popup = await openView(fixture.sidelight, page, 'popup', size);
  // The popup closes itself with this click, and the tab that it stands in here with it.
  await popup
    .evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.includes('its shortest side'))?.click();
    })
    .catch(() => {});
  await until('the page to scroll to the quote', () => page.evaluate(() => scrollY > 100));
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
  const build = mkdtempSync(join(tmpdir(), 'sidelight-'));
  cpSync(buildFolder, build, { recursive: true });
  rmSync(join(build, 'facts', 'index.json'));
  const damaged = await openFixture({ '/sample': pages['/sample']! }, build);
  try {
    const { page, url } = await damaged.visit('/sample');
    await settledState(damaged.inside, url);
    const popup = await openView(damaged.sidelight, page, 'popup', size);
    expect(await wordsOf(popup)).toMatch(/file of facts is missing/i);
  } finally {
    await damaged.close();
    rmSync(build, { recursive: true });
  }
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

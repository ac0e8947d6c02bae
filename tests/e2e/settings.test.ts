import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import { askPage, settledState } from '../../scripts/browser/page.ts';
import { pages } from './awkward.ts';
import { type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(pages);
});
afterAll(() => fixture?.close());

/** Stores settings as the extension's own pages do. */
function store(change: Partial<Settings>): Promise<void> {
  return fixture.inside.evaluate(
    (settings) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      return (browser ?? chrome).storage.local.set({ settings });
    },
    { version: 1, ...defaultSettings, ...change },
  );
}

/** How long a page is given to be read after all, in milliseconds. */
const patience = 800;

it.each<[string, Partial<Settings>]>([
  ['it is paused', { paused: true }],
  ['the site is switched off', { off: ['127.0.0.1'] }],
  ['other sites are chosen', { when: 'chosen', chosen: ['example.org'] }],
  ['it waits for a click', { when: 'click' }],
])('leaves an article alone where %s', async (_, change) => {
  await store(change);
  const { page, url } = await fixture.visit('/sample');
  await new Promise((later) => setTimeout(later, patience));
  expect(await askPage<'getState'>(fixture.inside, url, { type: 'getState' })).toBeNull();
  await page.close();
});

it('reads an article on a chosen site', async () => {
  await store({ when: 'chosen', chosen: ['127.0.0.1'] });
  const { page, url } = await fixture.visit('/sample');
  expect((await settledState(fixture.inside, url)).status).toBe('annotated');
  await page.close();
});

it('takes the marks off an open page when it is paused, and lights what is chosen', async () => {
  await store({});
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  const lit = async () => Object.keys(await lightsOf(page));
  await until('the marks', async () => (await lit()).includes('place'));
  await store({ lit: { ...defaultSettings.lit, places: false, speech: false } });
  await until('places to be left out', async () => {
    const names = await lit();
    return names.includes('actor') && !names.includes('place') && !names.includes('speech-1');
  });
  await store({ paused: true });
  await until('the marks to go', async () => (await lit()).length === 0);
  await page.close();
});

it.each(['options', 'welcome'])('breaks no rule of axe on the page of %s, in either theme', async (name) => {
  const page = await openExtensionPage(fixture.sidelight, `${name}.html`);
  await until('the page to speak', () => page.evaluate(() => document.querySelector('h1') !== null));
  await page.evaluate(axe.source);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => document.querySelector('.page')?.setAttribute('data-theme', value), theme);
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults; // of the script just put in
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  }
  await page.close();
});

it('saves what is chosen by keys alone, and speaks the chosen language at once', async () => {
  await store({});
  const page = await openExtensionPage(fixture.sidelight, 'options.html');
  await page.bringToFront();
  await until('the page to speak', () => page.evaluate(() => document.querySelector('h1') !== null));
  await page.evaluate(() => document.querySelector<HTMLElement>('input[type=checkbox]')?.focus());
  await page.keyboard.press(' ');
  await until('the change to be saved', () =>
    page.evaluate(() => document.querySelector('[role=status]')?.textContent === 'Saved on this machine.'),
  );
  await store({ language: 'ru' });
  await until('the page to speak Russian', () =>
    page.evaluate(() => document.querySelector('h1')?.textContent === 'Настройки Sidelight'),
  );
  await page.close();
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

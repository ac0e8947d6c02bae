import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
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

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

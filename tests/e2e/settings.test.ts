import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import {
  askPage,
  bringToView,
  hover,
  openCard,
  readCard,
  settledState,
  storeSettings,
} from '../../scripts/browser/page.ts';
import { pages } from './awkward.ts';
import { type Fixture, openFixture } from './fixture.ts';

/** The sample under two headings. */
const inSections = pages['/sample']!.html.replace('<p>Brussels has heard', '<h2>Europe answers</h2>\n$&');

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture({
    ...pages,
    '/sections': { html: inSections },
    '/sections-dark': {
      html: inSections.replace('background: #fdfcf9; color: #1d1d1b', 'background: #14161a; color: #dcdad4'),
    },
  });
});
afterAll(() => fixture?.close());

const store = (change: Partial<Settings>) => storeSettings(fixture.inside, change);

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

/** How many times a name is lit, in whatever style. */
const timesLit = async (page: Page, name: string) => {
  const lights = Object.entries(await lightsOf(page)).filter(([light]) => !light.startsWith('speech'));
  return lights.flatMap(([, words]) => words).filter((words) => words === name).length;
};

describe('a name that comes again', () => {
  let page: Page;
  let url: string;
  beforeAll(async () => {
    await store({});
    ({ page, url } = await fixture.visit('/sections'));
    await settledState(fixture.inside, url);
    await page.bringToFront();
  });
  afterAll(() => page.close());

  it.each<[string, Partial<Settings>, number]>([
    ['the first time in each section, as it comes', {}, 3],
    ['the first time in the article', { density: 'article' }, 2],
    ['every time', { density: 'every' }, 5],
    ['the first time in each section', { density: 'section' }, 3],
  ])('is lit %s', async (_, change, times) => {
    await store(change);
    await until(`${times} of them to be lit`, async () => (await timesLit(page, 'Beijing')) === times);
  });

  it('has no card where it is not lit, and yet can be gone to', async () => {
    const state = await settledState(fixture.inside, url);
    if (state.status !== 'annotated') throw new Error(`The page is ${state.status}.`);
    const { text } = state.annotation.article;
    expect((await openCard(page, 'Antony blink')).join(' ')).toContain('Antony Blinken');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await readCard(page)) === null);
    const unlit = 'Moscow and Beijing declare';
    await hover(page, unlit);
    await page.mouse.click(...(Object.values(await bringToView(page, unlit)) as [number, number]));
    await new Promise((later) => setTimeout(later, patience));
    expect(await readCard(page)).toBeNull();
    const start = text.indexOf(unlit);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    expect(await askPage<'goTo'>(fixture.inside, url, { type: 'goTo', start, end: start + 6 })).toEqual({
      ok: true,
    });
    expect((await lightsOf(page)).focus).toEqual(['Moscow']);
    await until('the light to go', async () => (await lightsOf(page)).focus === undefined);
  });

  it('is told of by key only where it is lit', async () => {
    await store({ density: 'article' });
    await until('fewer to be lit', async () => (await timesLit(page, 'Beijing')) === 2);
    const step = async () => {
      await askPage<'step'>(fixture.inside, url, { type: 'step', to: 'next' });
      return page.evaluate(() => {
        const [range] = CSS.highlights.get('sidelight-current') ?? [];
        return `${range} at ${(range as Range).getBoundingClientRect().top + scrollY}`;
      });
    };
    const first = await step();
    const seen = [first];
    for (let next = await step(); next !== first; next = await step()) seen.push(next);
    expect(seen.filter((name) => name.startsWith('Beijing'))).toHaveLength(2);
  });
});

it.each([
  ['lines', '/sections', 'actor'],
  ['colour', '/sections', 'colour-actor'],
  ['colour', '/sections-dark', 'bright-actor'],
  ['tint', '/sections', 'tint-actor'],
] as const)('lights names by %s on %s as %s', async (style, path, light) => {
  await store({ style });
  const { page, url } = await fixture.visit(path);
  await settledState(fixture.inside, url);
  const lights = await lightsOf(page);
  expect(lights[light]).toContain('Josep Borrell');
  const names = Object.keys(lights).filter((name) => !name.startsWith('speech'));
  const prefix = light.replace('actor', '');
  expect(names.sort()).toEqual(['actor', 'place', 'repaired', 'unknown'].map((name) => prefix + name));
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

it('says in the chosen language how a name was read', async () => {
  await store({ language: 'fr' });
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  await page.bringToFront();
  for (const [words, reason] of [
    ['Antony blink', 'le nom de famille est tronqué'],
    ['Wang Yi', '«\u202fWang Yi\u202f» est le nom de Wang Yi.'],
  ] as const) {
    await hover(page, words);
    await until(`the card to say ${reason}`, async () => (await readCard(page))?.includes(reason));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await readCard(page)) === null);
  }
  await page.close();
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

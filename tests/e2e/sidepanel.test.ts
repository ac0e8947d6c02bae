import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import { cardElement, hover, openCard, readCard, settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { storedPage } from '../../scripts/browser/serve.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { type Fixture, openFixture } from './fixture.ts';

const size = { width: 420, height: 900 };
const other = '<title>Cakes</title><h1>Cakes</h1><p>A page about cakes and nothing else.';

let fixture: Fixture;
let page: Page;
let panel: Page;
let downloads: string;

const wordsOf = (view: Page) => view.evaluate(() => document.body.textContent ?? '');

async function brokenRules(view: Page): Promise<string[]> {
  // The extension's own pages run no script from elsewhere, so axe comes in past their policy.
  await view.evaluate(axe.source);
  const { violations } = (await view.evaluate('axe.run(document)')) as AxeResults; // of the script just put in
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

beforeAll(async () => {
  fixture = await openFixture({
    '/sample': { html: storedPage('sample/index.html') },
    '/other': { html: other },
  });
  downloads = await mkdtemp(join(tmpdir(), 'sidelight-downloads-'));
  const visited = await fixture.visit('/sample', rememberPage);
  ({ page } = visited);
  await settledState(fixture.inside, visited.url);
  panel = await openView(fixture.sidelight, page, 'sidepanel', size);
});

afterAll(async () => {
  await fixture?.close();
  await rm(downloads, { recursive: true, force: true });
});

it('lists who is named, with the role then and today, who said what, and when', async () => {
  await until('the ties to be looked up', async () => (await wordsOf(panel)).includes('Ties at that date'));
  const words = await wordsOf(panel);
  for (const expected of [
    'Moscow and Beijing renew their treaty as the West closes ranks',
    '29 June 2021',
    'Sergey Lavrov',
    'Foreign Minister of Russia',
    'Vice Foreign Minister of China',
    'no role known',
    'We reject every attempt to lecture others',
    'Marta Oyelaran',
    'This article',
    'counted from the article’s day',
  ])
    expect(words).toContain(expected);
});

it('breaks no rule of axe', async () => {
  expect(await brokenRules(panel)).toEqual([]);
});

it('follows the reader’s place in the page', async () => {
  const here = () => panel.$eval('.panel-here', (section) => section.textContent ?? '');
  await until('the panel to show what is on screen', here);
  const before = await here();
  await page.bringToFront();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await until('the panel to follow', async () => (await here()) !== before);
  expect(await panel.$$eval('[aria-current]', (rows) => rows.length)).toBeGreaterThan(0);
  await panel.bringToFront();
});

it('shows one actor alone, and everybody again, by keyboard', async () => {
  const shown = () => panel.$$eval('.panel-actors tbody th[scope=row]', (rows) => rows.length);
  const all = await shown();
  await panel.focus('.ties-map button');
  await panel.keyboard.press('Enter');
  await until('one actor to be left', async () => (await shown()) === 1);
  expect(await panel.$$eval('.ties-map [aria-pressed=true]', (buttons) => buttons.length)).toBe(1);
  await panel.keyboard.press('Enter');
  await until('everybody to be back', async () => (await shown()) === all);
});

describe('one actor alone', () => {
  const choose = (name: string) =>
    panel.$eval(
      '.panel-choice select',
      (select, wanted) => {
        const option = [...select.options].find(({ text }) => text === wanted);
        select.value = option?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
    );
  let before: Record<string, string[]>;

  it('is lit alone in the page, with what they say, in their own hue', async () => {
    before = await lightsOf(page);
    await choose('Sergey Lavrov');
    await until('the others to go dark', async () => (await lightsOf(page)).place === undefined);
    const lights = await lightsOf(page);
    expect(lights.repaired).toEqual(['Sergei Lavrov']);
    const speech = Object.keys(lights).filter((name) => name.startsWith('speech'));
    expect(speech).toHaveLength(1);
    expect(lights[speech[0]!]!.join(' ')).toContain('We reject every attempt');
    expect(before[speech[0]!]).toEqual(lights[speech[0]!]);
    expect(Object.keys(lights).sort()).toEqual(['repaired', ...speech]);
  });

  it('alone has a card', async () => {
    await page.bringToFront();
    await hover(page, 'Antony blink');
    await new Promise((later) => setTimeout(later, 800));
    expect(await readCard(page)).toBeNull();
    expect((await openCard(page, 'Sergei')).join(' ')).toContain('Sergey Lavrov');
    await page.keyboard.press('Escape');
    await panel.bringToFront();
  });

  it('stays alone when the panel is opened anew, and the popup says so', async () => {
    const again = await openView(fixture.sidelight, page, 'sidepanel', size);
    await until('the choice to be there', () =>
      again.$eval('.panel-choice select', ({ value }) => value === 'person/sergey-lavrov'),
    );
    await again.close();
    const popup = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
    expect(await wordsOf(popup)).toContain('Only Sergey Lavrov is marked in the page.');
    expect(await brokenRules(popup)).toEqual([]);
    await popup.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => textContent === 'Mark everybody')!.click(),
    );
    await until('everybody to be lit', async () => (await lightsOf(page)).place !== undefined);
    await popup.close();
    await page.bringToFront();
    await until('the panel to know it too', () =>
      panel.$eval('.panel-choice select', ({ value }) => value === ''),
    );
    await panel.bringToFront();
  });

  it('leaves the page as it was when everybody is back', async () => {
    await choose('Wang Yi');
    await until('the others to go dark', async () => (await lightsOf(page)).place === undefined);
    await choose('everybody');
    await until('everybody to be lit', async () => (await lightsOf(page)).place !== undefined);
    expect(await lightsOf(page)).toEqual(before);
    expect(await changesOf(page, cardElement)).toEqual([]);
  });
});

it('draws no two words of a plot over each other, and cuts none', async () => {
  const faults = await panel.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll('.ties-map li, .timeline-scaled li, .timeline-axis text'),
    ].map((each) => ({ words: each.textContent ?? '', box: each.getBoundingClientRect(), each }));
    const crossing = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const apart =
          a.box.right <= b.box.left + 0.5 ||
          b.box.right <= a.box.left + 0.5 ||
          a.box.bottom <= b.box.top + 0.5 ||
          b.box.bottom <= a.box.top + 0.5;
        return apart ? [] : [`${a.words} / ${b.words}`];
      }),
    );
    const cut = boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ words }) => words);
    return [...crossing, ...cut];
  });
  expect(faults).toEqual([]);
});

it('goes on to the next page of the tab', async () => {
  await page.goto(`${fixture.server.origin}/other`);
  await page.bringToFront();
  await until(
    'the panel to leave the article',
    async () => !(await wordsOf(panel)).includes('Who says what'),
  );
  await page.goto(`${fixture.server.origin}/sample`);
  await until('the panel to take it up again', async () => (await wordsOf(panel)).includes('Who says what'));
  await panel.bringToFront();
});

/** The text of a file of the notebook, by way of the browser's own download where there is one to look into. */
async function exported(notebook: Page, format: string): Promise<string> {
  await notebook.evaluate(() => {
    const world = window as unknown as { taken: Promise<string>[] };
    world.taken = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      world.taken.push((blob as Blob).text());
      return make.call(URL, blob as Blob);
    };
    // The file is read here, and not written to the disk.
    HTMLAnchorElement.prototype.click = () => {};
  });
  await notebook.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === name)?.click();
  }, format);
  return notebook.evaluate(() => (window as unknown as { taken: Promise<string>[] }).taken[0]!);
}

it('keeps quotes in the notebook, lets them out and in again, and finds them on the page', async () => {
  const keep = await panel.$$('.panel-keep');
  for (const button of keep.slice(0, 3)) await button.click();
  await until('three quotes to be kept', () =>
    panel.$$eval('.panel-keep[aria-pressed=true]', (buttons) => buttons.length >= 3),
  );
  const notebook = await openExtensionPage(fixture.sidelight, 'notebook.html');
  await until('the notebook to list them', async () =>
    (await wordsOf(notebook)).includes('3 quotes from 1 article'),
  );
  await notebook.type('textarea', 'Mine.');
  await until('the note to be saved', () =>
    notebook.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('webextension-polyfill')
      >;
      return JSON.stringify(await (browser ?? chrome).storage.local.get('notebook')).includes('Mine.');
    }),
  );
  expect(await brokenRules(notebook)).toEqual([]);
  expect(await exported(notebook, 'CSV of quotes')).toMatch(/^\ufeff?quote,kind,speaker/);
  expect(await exported(notebook, 'Markdown')).toContain('Mine.');
  const file = await exported(notebook, 'Web Annotations (JSON-LD)');

  // All of it goes, after a question, by keyboard.
  await notebook.evaluate(() =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Delete all')?.focus(),
  );
  await notebook.keyboard.press('Enter');
  await until('the question', () =>
    notebook.evaluate(() => document.activeElement?.textContent === 'Cancel'),
  );
  await notebook.keyboard.down('Shift');
  await notebook.keyboard.press('Tab');
  await notebook.keyboard.up('Shift');
  await notebook.keyboard.press('Enter');
  await until('the notebook to be empty', async () =>
    (await wordsOf(notebook)).includes('Nothing is kept yet'),
  );

  // And comes back from the file.
  const path = join(downloads, 'notebook.jsonld');
  await writeFile(path, file);
  const input = await notebook.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await until('the notebook to be back', async () =>
    (await wordsOf(notebook)).includes('3 quotes were read'),
  );
  expect(JSON.parse(await exported(notebook, 'Web Annotations (JSON-LD)'))).toEqual(JSON.parse(file));
  expect(await readFile(path, 'utf8')).toBe(file);

  const selectors = JSON.parse(file).first.items.flatMap(
    ({ target }: { target: { selector?: { exact: string; prefix: string; suffix: string }[] } }) =>
      target.selector?.[0] ?? [],
  );
  expect(selectors).toHaveLength(3);
  expect(await page.evaluate(anchorsOnPage, selectors)).toEqual(selectors.map(() => 1));
  await notebook.close();
});

/** In how many places of the page each text quote selector fits, in the page's own text with its white space made one. */
function anchorsOnPage(selectors: readonly { exact: string; prefix: string; suffix: string }[]): number[] {
  const one = (text: string) => text.replace(/\s+/g, ' ');
  const text = one(document.body.textContent ?? '');
  return selectors.map(({ exact, prefix, suffix }) => text.split(one(prefix + exact + suffix)).length - 1);
}

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

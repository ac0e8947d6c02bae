import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { interfaceLanguages } from '../../lib/settings/settings.ts';
import { copyOf } from '../../scripts/browser/builds.ts';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import { settledState } from '../../scripts/browser/page.ts';
import { notebook } from '../sample-notebook.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, kind, openFixture } from './fixture.ts';

type Store = Readonly<Record<string, unknown>>;

/** A build whose pages cannot do with the store what their address names: `options.html#set`. */
function buildThatFails(): string {
  const folder = copyOf(buildFolder);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const page = join(folder, name);
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<head>', '<head><script src="/fail.js"></script>'),
    );
  }
  writeFileSync(
    join(folder, 'fail.js'),
    `const name = location.hash.slice(1);
    const fail = () => { throw new Error('An unexpected error occurred'); };
    // Chromium has one under either name.
    for (const api of [globalThis.browser, globalThis.chrome])
      if (name !== '' && api?.storage) api.storage.local[name] = fail;`,
  );
  return folder;
}

let build: string;
let fixture: Fixture;
let article: Page;
beforeAll(async () => {
  build = buildThatFails();
  fixture = await openFixture({ '/sample': pages['/sample']! }, build);
  const visited = await fixture.visit('/sample');
  article = visited.page;
  await settledState(fixture.inside, visited.url);
});
afterAll(async () => {
  await fixture?.close();
  rmSync(build, { recursive: true, force: true });
});

const wholeSettings = { version: 1, off: ['example.org'] };
const wholeNotebook = { version: 1, ...notebook };

/** Has the store hold this and nothing else. */
function store(items: Store): Promise<void> {
  return fixture.inside.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local } = (browser ?? chrome).storage;
    await local.clear();
    await local.set(all);
  }, items);
}

function stored(): Promise<Store> {
  return fixture.inside.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (browser ?? chrome).storage.local.get();
  });
}

/** Opens a page of the extension, which speaks of the article, and waits until it says what it has to say first. */
async function open(path: string): Promise<Page> {
  const view = await fixture.sidelight.browser.newPage();
  await article.bringToFront();
  await openExtensionPage(fixture.sidelight, path, view);
  await until(`${path} to speak`, () =>
    view.evaluate(() => document.querySelector('h1')?.textContent !== ''),
  );
  await view.bringToFront();
  return view;
}

/** What a page warns of or tells, in the reader's language. */
const told = (view: Page) =>
  view.evaluate(() =>
    [...document.querySelectorAll('[role=alert], .page-outcome')].map((each) => each.textContent).join(' '),
  );

const heard = (view: Page, words: RegExp) =>
  until(`a view that says ${words}`, async () => words.test(await told(view)));

/** Views draw a part of what they hold once the rest is on screen. */
const press = async (view: Page, element: string): Promise<void> => {
  await until(`${element} to press`, () =>
    view.evaluate((selector) => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.click();
      return found !== null;
    }, element),
  );
};

/** A change that a reader makes in each view. */
const changes: Readonly<Record<string, (view: Page) => Promise<void>>> = {
  options: (view) => press(view, 'input[type=checkbox]'),
  popup: (view) => press(view, '.popup-switches label:last-of-type input'),
  sidepanel: (view) => press(view, '.panel-keep'),
  notebook: (view) =>
    view.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.value = 'New words';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }),
};

it.each(Object.entries(changes))(
  'says in %s that there is no room, and keeps what was saved',
  async (name, change) => {
    const before = { settings: wholeSettings, notebook: wholeNotebook };
    await store(before);
    const view = await open(`${name}.html#set`);
    await change(view);
    await heard(view, /could not save this|was not saved/);
    const checked = await view.evaluate(
      () => document.querySelector<HTMLInputElement>('.popup-switches label:last-of-type input')?.checked,
    );
    if (name === 'popup') expect(checked).toBe(true);
    expect(await stored()).toEqual(before);
    await view.close();
  },
);

// Firefox sets no such bound to an extension's store.
if (kind === 'chromium')
  it('says so where the browser itself has no more room', async () => {
    const before = {
      notebook: wholeNotebook,
      filler: 'x'.repeat(10_480_000 - JSON.stringify(wholeNotebook).length),
    };
    await store(before);
    const view = await open('notebook.html');
    await view.waitForSelector('textarea');
    await view.evaluate(() => {
      document.querySelector('textarea')!.value = 'y'.repeat(20_000);
    });
    await until('a note', async () => {
      await view.evaluate(() => {
        const field = document.querySelector('textarea')!;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      });
      return true;
    });
    await heard(view, /no more room/);
    expect(await stored()).toEqual(before);
    await view.close();
  });

it.each(['options', 'sidepanel', 'notebook'])(
  'says in %s that the browser gives nothing out, and writes nothing',
  async (name) => {
    const before = { settings: wholeSettings, notebook: wholeNotebook };
    await store(before);
    const view = await open(`${name}.html#get`);
    await heard(view, /does not give out your (settings|notebook)/);
    if (name !== 'notebook') await changes[name]!(view);
    await new Promise((later) => setTimeout(later, 300));
    expect(await stored()).toEqual(before);
    await view.close();
  },
);

const damages: [string, Store, Readonly<Record<string, RegExp>>][] = [
  [
    'torn',
    { settings: { ...wholeSettings, off: 'exam' }, notebook: { version: 1, articles: 'torn' } },
    { options: /settings cannot be read/, sidepanel: /kept aside/, notebook: /kept aside/ },
  ],
  [
    'no record',
    { settings: [], notebook: 'notebook' },
    { options: /settings cannot be read/, sidepanel: /kept aside/, notebook: /kept aside/ },
  ],
  [
    'of a later version',
    { notebook: { version: 99, pages: [1] } },
    { sidepanel: /newer version/, notebook: /newer version/ },
  ],
];

it.each(damages)(
  'says in every view of a store that is %s, and leaves it as it is',
  async (_, before, words) => {
    await store(before);
    for (const [name, sentence] of Object.entries(words)) {
      const view = await open(`${name}.html`);
      await heard(view, sentence);
      await view.close();
    }
    expect(await stored()).toEqual(before);
    const { page, url } = await fixture.visit('/sample');
    expect((await settledState(fixture.inside, url)).status).toBe('annotated');
    await page.close();
    await article.bringToFront();
  },
);

it('keeps a notebook of a later version whatever the reader keeps', async () => {
  const before = { notebook: { version: 99, pages: [1] } };
  await store(before);
  const view = await open('sidepanel.html');
  await changes.sidepanel!(view);
  await heard(view, /newer version/);
  expect(await stored()).toEqual(before);
  await view.close();
});

it.each(interfaceLanguages.filter((each) => each !== 'auto'))('says it in %s', async (language) => {
  const words = JSON.parse(readFileSync(join(build, '_locales', language, 'messages.json'), 'utf8'));
  await store({ settings: { version: 1, language, off: 'torn' }, notebook: 'torn' });
  for (const [name, key] of [
    ['options', 'settings_damaged'],
    ['sidepanel', 'notebook_damaged'],
    ['notebook', 'notebook_damaged'],
  ] as const) {
    const view = await open(`${name}.html`);
    await until(`${name} to say it`, async () => (await told(view)).includes(words[key].message));
    await view.close();
  }
});

it('raised no error of its own and asked nothing of the network', () => {
  expect(fixture.problems().filter((line) => !line.includes('An unexpected error'))).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { copyOf } from '../../scripts/browser/builds.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { askPage, cardElement, hover, openCard, readCard, settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, kind, openFixture } from './fixture.ts';

let build: string;
let fixture: Fixture;

/** Opens the browser with a build that is damaged first. */
async function open(damage: (build: string) => void = () => {}): Promise<void> {
  damage(build);
  const { '/sample': sample, '/off-topic': offTopic } = pages;
  // Firefox ends a background that has nothing to do after half a minute; here at once.
  const preferences = { 'extensions.background.idle.timeout': 500 };
  fixture = await openFixture({ '/sample': sample!, '/off-topic': offTopic! }, build, preferences);
}

async function openSample(): Promise<{ page: Page; url: string }> {
  const opened = await fixture.visit('/sample', rememberPage);
  expect((await settledState(fixture.inside, opened.url)).status).toBe('annotated');
  return opened;
}

beforeEach(() => {
  build = copyOf(buildFolder);
});
afterEach(async () => {
  await fixture.close();
  rmSync(build, { recursive: true });
});

const wait = (time: number) => new Promise((later) => setTimeout(later, time));

/** Runs in a page of the extension; the tab is that of the page at `url`. */
function ask(what: 'annotateTab' | 'badge' | 'discard', url: string): Promise<unknown> {
  return fixture.inside.evaluate(
    async (name, wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { tabs, runtime, action } = browser ?? chrome;
      let tabId: number | undefined;
      for (const { id } of await tabs.query({})) {
        const state = await tabs.sendMessage(id!, { type: 'getState' }).catch(() => null);
        if ((state as { url?: string } | null)?.url === wanted) tabId = id;
      }
      if (name === 'annotateTab') return runtime.sendMessage({ type: 'annotateTab', tabId });
      if (name === 'badge') return action.getBadgeText({ tabId: tabId! });
      // Chromium gives the tab another number.
      return tabs.discard(tabId!).then((tab) => (tab as { id?: number } | undefined)?.id ?? tabId);
    },
    what,
    url,
  );
}

/** Ends the background as the browser does when it has been idle, and answers when it has gone. */
async function stopBackground(): Promise<void> {
  const { browser } = fixture.sidelight;
  const worker = () => browser.targets().find((target) => target.type() === 'service_worker');
  // Closing it also takes the driver's debugger off, which would hold it when it starts again.
  if (kind === 'chromium') await (await worker()?.worker())?.close();
  await until('the background to be gone', async () =>
    kind === 'chromium'
      ? worker() === undefined
      : fixture.inside.evaluate(
          () =>
            (globalThis as unknown as { browser: Extension }).browser.extension.getBackgroundPage() === null,
        ),
  );
}

/** Rests the pointer on words and answers what the card says at last, which may be why it cannot say more. */
async function wordsOnCard(page: Page, words: string, wanted: RegExp): Promise<string> {
  await page.bringToFront();
  await hover(page, words);
  return until(`a card that says ${wanted}`, async () => {
    const text = (await readCard(page))?.join(' ') ?? '';
    return wanted.test(text) ? text : null;
  });
}

const lit = async (page: Page) => Object.values(await lightsOf(page)).flat();

describe('a background that the browser has ended', () => {
  it('is in nobody’s way who points at a name', async () => {
    await open();
    const { page } = await openSample();
    await stopBackground();
    expect(await openCard(page, 'Antony blink')).toContain('Antony Blinken');
    await page.mouse.move(1, 1);
    await until('the card to close', async () => (await readCard(page)) === null);
    await hover(page, 'Qin gang');
    await stopBackground();
    await until('the card', async () => (await readCard(page))?.includes('Qin Gang'));
    expect(await changesOf(page, cardElement)).toEqual([]);
  });

  it('comes back for the badge, and for a page that the reader asks for', async () => {
    await open();
    await stopBackground();
    const { page, url } = await openSample();
    const badge = () => until('the badge', async () => (await ask('badge', url)) as string);
    const before = await badge();
    expect(before).toMatch(/^\d+$/);
    await stopBackground();
    expect(await ask('annotateTab', url)).toEqual({ ok: true });
    expect(await badge()).toBe(before);
    await stopBackground();
    const view = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
    expect(await view.evaluate(() => document.body.textContent)).toContain('Sergey Lavrov');
    expect(fixture.problems()).toEqual([]);
  });
});

describe('an extension that is gone', () => {
  it.each([
    ['reloaded, as an update does', reload],
    ['switched off', switchOff],
  ])('(%s) takes its lights and cards along, and leaves the page as it was', async (_, go) => {
    await open();
    const { page } = await openSample();
    await openCard(page, 'Antony blink');
    await go();
    await until('the card to be gone', async () => (await readCard(page)) === null);
    // Firefox ends the scripts of an extension without a word, and takes its styles away; one that comes back reads anew.
    const comesBack = kind === 'firefox' && go === reload;
    if (kind === 'chromium') await until('the lights to go', async () => (await lit(page)).length === 0);
    if (comesBack)
      await until('the old card to be cleared away', async () => (await page.$(cardElement)) === null);
    await page.bringToFront();
    await hover(page, 'Qin gang');
    if (comesBack) await until('a new card', () => readCard(page));
    await wait(1500);
    if (!comesBack) expect(await readCard(page)).toBeNull();
    expect(await changesOf(page, cardElement)).toEqual([]);
    expect(fixture.problems()).toEqual([]);
  });
});

describe('card texts', () => {
  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
    ['altered', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('a', 'b'))],
  ])('that are %s are said to be unreadable on the card, which still has the name', async (_, damage) => {
    await open((folder) => {
      for (let shard = 0; shard < 8; shard++) damage(join(folder, 'facts', 'bodies', `${shard}.json`));
    });
    const { page } = await openSample();
    const words = await wordsOnCard(page, 'Antony blink', /missing|damaged|cut short|altered/i);
    expect(words).toContain('Antony Blinken');
    expect(await changesOf(page, cardElement)).toEqual([]);
  });

  it('that are slow to come leave the card its place and its width', async () => {
    await open(slowTexts);
    const { page } = await openSample();
    await page.evaluate((name) => {
      const seen: string[] = [];
      Object.assign(globalThis, { cardPlaces: seen });
      new MutationObserver(function look() {
        const card = document.querySelector(name)?.shadowRoot?.querySelector('.card');
        if (!card) return;
        const { left, top, width } = card.getBoundingClientRect();
        seen.push(
          `${card.querySelector('.card-loading') ? 'loading' : 'loaded'} ${[left, top, width].map(Math.round)}`,
        );
        requestAnimationFrame(look as () => void);
      }).observe(document.documentElement, { childList: true });
    }, cardElement);
    await openCard(page, 'Antony blink');
    const placesSeen = () =>
      page.evaluate(() => (globalThis as unknown as { cardPlaces: string[] }).cardPlaces);
    await until('the text of the card', async () => (await placesSeen()).at(-1)?.startsWith('loaded'));
    await wait(300);
    const [first, ...placed] = await placesSeen(); // It is placed in the frame after the one in which it is made.
    expect(first).toMatch(/^loading/);
    expect(placed.at(-1)).toMatch(/^loaded/);
    expect(new Set(placed.map((each) => each.replace(/^\w+ /, '')))).toHaveLength(1);
  });
});

describe('a page', () => {
  it('that comes out of the back-forward cache is lit as it was, and has its cards', async () => {
    await open();
    const { page, url } = await openSample();
    const before = (await lit(page)).sort();
    await page.evaluate(() => {
      const world = globalThis as { wasKept?: boolean };
      addEventListener('pageshow', ({ persisted }) => {
        world.wasKept = persisted;
      });
    });
    await page.goto(url.replace('/sample', '/off-topic'));
    await page.evaluate(() => setTimeout(() => history.back()));
    await until('the way back', () =>
      page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept === true),
    );
    await until('the lights', async () => (await lit(page)).sort().join() === before.join());
    await openCard(page, 'Antony blink');
    expect(await changesOf(page, cardElement)).toEqual([]);
    expect(fixture.problems()).toEqual([]);
  });

  it('that the browser has discarded is read anew when the reader comes back to its tab', async () => {
    await open();
    const { url } = await openSample();
    // What a reader chose for the page alone goes with it.
    await askPage<'narrow'>(fixture.inside, url, { type: 'narrow', only: 'person/antony-blinken' });
    await fixture.inside.bringToFront();
    const tabId = await ask('discard', url);
    await fixture.inside.evaluate((id) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      return (browser ?? chrome).tabs.update(id as number, { active: true }).then(() => {});
    }, tabId);
    const state = await until('the tab to be asked again', () =>
      askPage<'getState'>(fixture.inside, url, { type: 'getState' }).then((each) =>
        each?.status === 'annotated' && each.only === null ? each : null,
      ),
    );
    expect(state.status).toBe('annotated');
  });

  it('that is read without any network has its cards and its panel', async () => {
    await open();
    const { page } = await openSample();
    await fixture.server.close();
    expect(await openCard(page, 'Antony blink')).toContain('Antony Blinken');
    const panel = await openView(fixture.sidelight, page, 'sidepanel', { width: 420, height: 900 });
    await until('the ties to be looked up', async () =>
      (await panel.evaluate(() => document.body.textContent ?? '')).includes('Ties at that date'),
    );
    expect(fixture.problems()).toEqual([]);
  });

  it.each([
    ['behind by years', Date.UTC(2010, 0, 1)],
    ['ahead by decades', Date.UTC(2090, 0, 1)],
  ])('has the same card where the clock is %s', async (_, time) => {
    await open((folder) => setClock(folder, time));
    const { page } = await openSample();
    const words = (await openCard(page, 'Antony blink')).join(' ');
    // The article's day, and the day up to which the facts are confirmed; never that of the clock.
    expect(words).toContain('29 June 2021');
    expect(words).toMatch(/202[5-9]/);
    expect(words).not.toMatch(/2010|2090/);
  });
});

/** Has the scripts in pages take it for this time. */
function setClock(folder: string, time: number): void {
  const clock = `globalThis.Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(${time}); }
    static now() { return ${time}; }
  };\n`;
  for (const name of ['annotator.js', 'card.js']) {
    const file = join(folder, name);
    writeFileSync(file, clock + readFileSync(file, 'utf8'));
  }
}

/** Has the texts of cards come half a second late. */
function slowTexts(folder: string): void {
  const file = join(folder, 'card.js');
  const slow = `const quick = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    if (/bodies/.test(given[0])) await new Promise((later) => setTimeout(later, 500));
    return quick(...given);
  };\n`;
  writeFileSync(file, slow + readFileSync(file, 'utf8'));
}

/** Has the extension reload itself: for the scripts in its pages it is gone. */
async function reload(): Promise<void> {
  await fixture.inside
    .evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      setTimeout(() => (browser ?? chrome).runtime.reload(), 50);
    })
    .catch(() => {});
  await wait(1500);
}

/** Switches the extension off, as the reader does on the browser's own page. */
async function switchOff(): Promise<void> {
  const own = await fixture.sidelight.browser.newPage();
  if (kind === 'chromium') {
    await own.goto('chrome://extensions');
    await own.evaluate(
      (id) => (globalThis as unknown as { chrome: Extension }).chrome.management.setEnabled(id, false),
      new URL(fixture.sidelight.origin).host,
    );
  } else {
    own.goto('about:addons').catch(() => {});
    await until('the list of add-ons', () => own.evaluate(() => location.href === 'about:addons'));
    await own.evaluate(async () => {
      interface AddonManager {
        getAddonByID(id: string): Promise<{ disable(): Promise<void> }>;
      }
      const { ChromeUtils } = globalThis as unknown as {
        ChromeUtils: { importESModule(address: string): { AddonManager: AddonManager } };
      };
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('sidelight@sidelight.example')).disable();
    });
  }
  await own.close();
}

describe('a permission that the reader has taken back', () => {
  it('leaves pages alone, and the popup says that they were not read', async () => {
    await open();
    await revoke();
    const { page, url } = await fixture.visit('/sample', rememberPage);
    await wait(1000);
    expect(await askPage<'getState'>(fixture.inside, url, { type: 'getState' })).toBeNull();
    expect(await lit(page)).toEqual([]);
    const view = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
    expect(await view.evaluate(() => document.querySelector('[role=status] p')?.textContent)).toMatch(/\.$/);
    expect(await changesOf(page, cardElement)).toEqual([]);
    expect(fixture.problems()).toEqual([]);
  });
});

async function revoke(): Promise<void> {
  if (kind === 'firefox') {
    await fixture.inside.evaluate(() => {
      const { browser } = globalThis as unknown as { browser: Extension };
      return browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    return;
  }
  const own = await fixture.sidelight.browser.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(async (extensionId) => {
    interface Settings {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    }
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Settings } };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(fixture.sidelight.origin).host);
  await own.close();
}

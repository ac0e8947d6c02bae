import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
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
/** How many problems there were before the test. */
let known = 0;

async function open(): Promise<void> {
  build = copyOf(buildFolder);
  const { '/sample': sample, '/off-topic': offTopic } = pages;
  // Firefox ends a background that has nothing to do after half a minute; here at once.
  const preferences = { 'extensions.background.idle.timeout': 500 };
  fixture = await openFixture({ '/sample': sample!, '/off-topic': offTopic! }, build, preferences);
  known = 0;
}

async function close(): Promise<void> {
  await fixture.close();
  rmSync(build, { recursive: true });
}

/** Closes what the test has opened, so that the next finds no other tab with its page. */
async function closePages(others: readonly Page[]): Promise<void> {
  for (const page of await fixture.sidelight.browser.pages())
    if (!others.includes(page)) await page.close().catch(() => {});
}

/** Errors that were raised during the test. */
const problems = () => fixture.problems().slice(known);

async function openSample(): Promise<{ page: Page; url: string }> {
  const opened = await fixture.visit('/sample', async (page) => {
    await rememberPage(page);
    await page.evaluateOnNewDocument((name) => {
      document.addEventListener(name, () => Object.assign(globalThis, { hasOtherScript: true }));
    }, otherScript);
  });
  expect((await settledState(fixture.inside, opened.url)).status).toBe('annotated');
  return opened;
}

/** What a script that a test has altered tells the page, so that none is taken for another that the browser kept. */
const otherScript = 'other-script';

/** Puts code in front of a script of the build. */
function alter(name: string, code: string): void {
  const file = join(build, name);
  const tell = `document.dispatchEvent(new Event('${otherScript}'));\n`;
  writeFileSync(file, tell + code + readFileSync(file, 'utf8'));
}

const isAltered = (page: Page) =>
  page.evaluate(() => (globalThis as { hasOtherScript?: boolean }).hasOtherScript === true);

/** Alters the build that is installed, of which the browser reads a page's files anew. Undone after the test. */
function damage(change: () => void): void {
  change();
  onTestFinished(() => cpSync(buildFolder, build, { recursive: true }));
}

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

const lit = async (page: Page) => Object.values(await lightsOf(page)).flat();

/** Has the scripts in pages take it for this time. */
function setClock(time: number): void {
  const clock = `globalThis.Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(${time}); }
    static now() { return ${time}; }
  };\n`;
  for (const name of ['annotator.js', 'engine.js', 'card.js']) alter(name, clock);
}

/** Has the texts of cards come half a second late. */
function slowTexts(): void {
  const slow = `const quick = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    if (/bodies/.test(given[0])) await new Promise((later) => setTimeout(later, 500));
    return quick(...given);
  };\n`;
  alter('card.js', slow);
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

describe('in one browser for all', () => {
  let others: readonly Page[] = [];
  beforeAll(async () => {
    await open();
    others = await fixture.sidelight.browser.pages();
  });
  beforeEach(() => {
    known = fixture.problems().length;
  });
  afterEach(() => closePages(others));
  afterAll(close);

  describe('a page', () => {
    it('that comes out of the back-forward cache is lit as it was, and has its cards', async () => {
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
      expect(problems()).toEqual([]);
    });

    it('that the browser has discarded is read anew when the reader comes back to its tab', async () => {
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

    it.each([
      ['behind by years', Date.UTC(2010, 0, 1)],
      ['ahead by decades', Date.UTC(2090, 0, 1)],
    ])('has the same card where the clock is %s', async (_, time) => {
      damage(() => setClock(time));
      const { page } = await openSample();
      const words = (await openCard(page, 'Antony blink')).join(' ');
      expect(await isAltered(page)).toBe(true);
      // The article's day, and the day up to which the facts are confirmed; never that of the clock.
      expect(words).toContain('29 June 2021');
      expect(words).toMatch(/202[5-9]/);
      expect(words).not.toMatch(/2010|2090/);
    });
  });

  describe('card texts', () => {
    it.each([
      ['missing', 'is missing', (file: string) => rmSync(file)],
      [
        'cut short',
        'is damaged',
        (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      ],
      [
        'altered',
        'is damaged',
        (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('a', 'b')),
      ],
    ])(
      'that are %s are said to be unreadable on the card, which still has the name',
      async (_, reason, change) => {
        damage(() => {
          for (let shard = 0; shard < 8; shard++) change(join(build, 'facts', 'bodies', `${shard}.json`));
        });
        const { page } = await openSample();
        const words = await openCard(page, 'Antony blink', `file of Sidelight’s ${reason}`);
        expect(words).toContain('Antony Blinken');
        expect(await changesOf(page, cardElement)).toEqual([]);
      },
    );

    it('that are slow to come leave the card its place and its width', async () => {
      damage(slowTexts);
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
      expect(await isAltered(page)).toBe(true);
      expect(first).toMatch(/^loading/);
      expect(placed.at(-1)).toMatch(/^loaded/);
      expect(new Set(placed.map((each) => each.replace(/^\w+ /, '')))).toHaveLength(1);
    });
  });

  describe('a background that the browser has ended', () => {
    it('is in nobody’s way who points at a name', async () => {
      const { page } = await openSample();
      await stopBackground();
      expect(await openCard(page, 'Antony blink')).toContain('Antony Blinken');
      await page.mouse.move(1, 1);
      await until('the card to close', async () => (await readCard(page)) === null);
      const card = openCard(page, 'Qin gang');
      await stopBackground();
      expect(await card).toContain('Qin Gang');
      expect(await changesOf(page, cardElement)).toEqual([]);
    });

    it('comes back for the badge, and for a page that the reader asks for', async () => {
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
      expect(problems()).toEqual([]);
    });
  });

  // The last one, since the server does not come back.
  describe('a page that is read when the network has gone', () => {
    it('has its cards and its panel', async () => {
      const { page } = await openSample();
      await fixture.server.close();
      expect(await openCard(page, 'Antony blink')).toContain('Antony Blinken');
      const panel = await openView(fixture.sidelight, page, 'sidepanel', { width: 420, height: 900 });
      await until('the ties to be looked up', async () =>
        (await panel.evaluate(() => document.body.textContent ?? '')).includes('Ties at that date'),
      );
      expect(problems()).toEqual([]);
    });
  });
});

describe('in a browser of its own', () => {
  beforeEach(open);
  afterEach(close);

  describe('an extension that is gone', () => {
    it.each([
      ['reloaded, as an update does', reload],
      ['switched off', switchOff],
    ])('(%s) takes its lights and cards along, and leaves the page as it was', async (_, go) => {
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
      if (comesBack) await openCard(page, 'Qin gang');
      else await hover(page, 'Qin gang');
      await wait(1500);
      if (!comesBack) expect(await readCard(page)).toBeNull();
      expect(await changesOf(page, cardElement)).toEqual([]);
      expect(problems()).toEqual([]);
    });
  });

  describe('a permission that the reader has taken back', () => {
    it('leaves pages alone, and the popup says that they were not read', async () => {
      await revoke();
      const { page, url } = await fixture.visit('/sample', rememberPage);
      await wait(1000);
      expect(await askPage<'getState'>(fixture.inside, url, { type: 'getState' })).toBeNull();
      expect(await lit(page)).toEqual([]);
      const view = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
      expect(await view.evaluate(() => document.querySelector('[role=status] p')?.textContent)).toMatch(
        /\.$/,
      );
      expect(await changesOf(page, cardElement)).toEqual([]);
      expect(problems()).toEqual([]);
    });
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { until } from '../../scripts/browser/open.ts';
import { settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { pages } from './awkward.ts';
import { type Fixture, kind, openFixture, openRealPopup } from './fixture.ts';

/** What the browser opens for the extension, and what its keys do: the parts that are neither a page nor ours. */
let fixture: Fixture;
let page: Page;

beforeAll(async () => {
  fixture = await openFixture({ '/sample': pages['/sample']! });
});
afterAll(() => fixture?.close());

// Firefox shows a driver neither the page that opens at installing nor what its own keys do.
it.runIf(kind === 'chromium')('opens the welcome page when it is installed, once', async () => {
  const welcome = `${fixture.sidelight.origin}/welcome.html`;
  const open = async () => (await fixture.sidelight.browser.pages()).filter((each) => each.url() === welcome);
  await until('the welcome page', async () => (await open()).length === 1);
  const [tab] = await open();
  await until('the page to speak', () => tab!.evaluate(() => document.querySelector('h1') !== null));
  await tab!.close();
});

/** What the polyfill's types lack of Firefox. */
interface PanelState {
  readonly sidebarAction: { isOpen(of: object): Promise<boolean> };
}

const current = () =>
  page.evaluate(() => [...(CSS.highlights.get('sidelight-current') ?? [])].map(String).join());

/** Has the browser take a command as from its key; a driver's keys go to the page and not to the browser. */
async function command(name: string): Promise<void> {
  await page.bringToFront();
  const { browser, origin } = fixture.sidelight;
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  await worker!.evaluate(async (wanted) => {
    const { tabs, commands } = (globalThis as unknown as { chrome: Extension }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    (commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(wanted, tab);
  }, name);
}

beforeAll(async () => {
  const visited = await fixture.visit('/sample');
  page = visited.page;
  await settledState(fixture.inside, visited.url);
  await page.bringToFront();
});

it.runIf(kind === 'chromium')('goes to the next and the previous name by command', async () => {
  await command('next');
  const first = await until('a name', current);
  await command('next');
  await until('the next name', async () => (await current()) !== first);
  await command('previous');
  await until('the first name', async () => (await current()) === first);
});

it('opens the panel by the button of the popup', async () => {
  const panel = `${fixture.sidelight.origin}/sidepanel.html`;
  if (kind === 'chromium') {
    const popup = await openRealPopup(fixture, page);
    await until('the popup to speak', () =>
      popup.evaluate(() => document.querySelector('.popup-foot .panel-button') !== null),
    );
    const opened = fixture.sidelight.browser.waitForTarget((target) => target.url() === panel, {
      timeout: 10000,
    });
    await popup.click('.popup-foot .panel-button');
    const target = await opened;
    const view = await target.asPage();
    await until('the panel to show the article', async () =>
      ((await view.evaluate(() => document.body.textContent)) ?? '').includes('Who says what'),
    );
  } else {
    const popup = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
    await popup.click('.popup-foot .panel-button').catch(() => {});
    await until('the panel to be open', () =>
      fixture.inside.evaluate(() =>
        (globalThis as unknown as { browser: Extension & PanelState }).browser.sidebarAction.isOpen({}),
      ),
    );
  }
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

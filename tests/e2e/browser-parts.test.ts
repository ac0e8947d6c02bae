import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { until } from '../../scripts/browser/open.ts';
import { readCard, settledState } from '../../scripts/browser/page.ts';
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

/** The headlines of the welcome pages that are open, as the extension itself sees them: Firefox hides them from a driver. */
function welcomes(): Promise<string[]> {
  return fixture.inside.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
    return (browser ?? chrome).extension
      .getViews({ type: 'tab' })
      .filter((view) => view.location.pathname === '/welcome.html')
      .map((view) => view.document.querySelector('h1')?.textContent ?? '');
  });
}

it('opens the welcome page when it is installed, once', async () => {
  await until('the welcome page to speak', async () => ((await welcomes())[0] ?? '') !== '');
  expect(await welcomes()).toHaveLength(1);
});

/** What the polyfill's types lack of Firefox. */
interface PanelState {
  readonly sidebarAction: { isOpen(of: object): Promise<boolean> };
}

const current = () =>
  page.evaluate(() => [...(CSS.highlights.get('sidelight-current') ?? [])].map(String).join());

/** What the types lack of Chromium: an event can be dispatched by the extension itself. */
interface Commanded {
  readonly sidePanel: { open(where: unknown): Promise<void> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
}

/** The background, and the tab in front as it sees it. */
async function background() {
  await page.bringToFront();
  const { browser, origin } = fixture.sidelight;
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = (await target.worker())!; // of a service worker, by the line above
  const tab = await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    return (await tabs.query({ active: true, currentWindow: true }))[0];
  });
  return { worker, tab };
}

/** Has the browser take a command as from its key; a driver's keys go to the page and not to the browser. */
async function command(name: string): Promise<void> {
  const { worker, tab } = await background();
  await worker.evaluate(
    (wanted, at) => {
      (globalThis as unknown as { chrome: Commanded }).chrome.commands.onCommand.dispatch(wanted, at);
    },
    name,
    tab,
  );
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

it.runIf(kind === 'chromium')('opens the card of the name that it has come to by command', async () => {
  await command('next');
  await until('a name', current);
  await command('card');
  await until('the card', async () => (await readCard(page)) !== null);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await readCard(page)) === null);
});

// Chromium opens a panel in answer to a real key alone, and a driver's keys go to the page: what can be seen is that it is
// asked to, for the right tab, before the command has returned, as it would no longer count as the answer to the key then.
it.runIf(kind === 'chromium')('asks for the panel by command, and at once', async () => {
  const { worker, tab } = await background();
  const asked = await worker.evaluate((at) => {
    const { sidePanel, commands } = (globalThis as unknown as { chrome: Commanded }).chrome;
    const { open } = sidePanel;
    const calls: unknown[] = [];
    sidePanel.open = async (where) => void calls.push(where);
    commands.onCommand.dispatch('panel', at);
    sidePanel.open = open;
    return calls;
  }, tab);
  expect(asked).toEqual([{ tabId: tab!.id }]);
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

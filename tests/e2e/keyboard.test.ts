import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExtensionPage, until } from '../../scripts/browser/open.ts';
import { askPage, readCard, settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { storedPage } from '../../scripts/browser/serve.ts';
import { type Fixture, openFixture } from './fixture.ts';

/** One walk by keys alone: from a name in the page to its card, a source, the popup, the panel, the notebook and out. */
let fixture: Fixture;
let page: Page;
let url: string;

beforeAll(async () => {
  fixture = await openFixture({ '/sample': { html: storedPage('sample/index.html') } });
  ({ page, url } = await fixture.visit('/sample'));
  await settledState(fixture.inside, url);
  await page.bringToFront();
});
afterAll(() => fixture?.close());

/** What has the focus, in a card or in the page, as a reader of the screen names it. */
function focused(view: Page): Promise<string> {
  return view.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    const kind = element?.getAttribute('role') ?? element?.localName ?? '';
    return `${kind}: ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });
}

/** Goes on with the key Tab until what has the focus is what is wanted; answers all that was passed on the way. */
async function tabTo(view: Page, wanted: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let step = 0; step < 400; step++) {
    await view.keyboard.press('Tab');
    passed.push(await focused(view));
    if (wanted.test(passed.at(-1)!)) return passed;
  }
  throw new Error(`Tab never came to ${wanted}, but to ${passed.join(' | ')}`);
}

/** How many tabs the browser has open, whoever has opened them. */
function countTabs(): Promise<number> {
  return fixture.inside.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('webextension-polyfill')
    >;
    return (await (browser ?? chrome).tabs.query({})).length;
  });
}

it('leads from a name to its card, and on to a source', async () => {
  // The keys of the extension's commands are the browser's own: no test can press them.
  expect(await askPage<'step'>(fixture.inside, url, { type: 'step', to: 'next' })).toEqual({ ok: true });
  await page.keyboard.press('Enter');
  await until('the card', async () =>
    (await readCard(page))?.some((line) => line.includes('Last confirmed')),
  );
  expect(await focused(page)).toMatch(/^dialog/);
  const followed = page.evaluate(
    () =>
      new Promise<string>((told) => {
        // The link would lead out of the machine.
        document.addEventListener('click', (event) => {
          const [link] = event.composedPath();
          event.preventDefault();
          told((link as HTMLAnchorElement).href);
        });
      }),
  );
  const passed = await tabTo(page, /^a: /);
  expect(passed.slice(0, 2)).toEqual(['button: Keep open', 'button: Close']);
  await page.keyboard.press('Enter');
  expect(await followed).toMatch(/^https:/);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await readCard(page)) === null);
});

it('leads through the popup to the button of the panel', async () => {
  const popup = await openView(fixture.sidelight, page, 'popup', { width: 380, height: 600 });
  await tabTo(popup, /^summary: On the subject/);
  await popup.keyboard.press('Enter');
  await until('the reasons to unfold', () =>
    popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.panel-topic')?.open),
  );
  await tabTo(popup, /^button: Open beside the page/);
  await popup.close();
});

it('keeps a quote in the panel, and lets it out of the notebook', async () => {
  const panel = await openView(fixture.sidelight, page, 'sidepanel', { width: 420, height: 900 });
  await tabTo(panel, /^button: Keep/);
  await panel.keyboard.press('Enter');
  await until('the quote to be kept', () =>
    panel.evaluate(() => document.activeElement?.getAttribute('aria-pressed') === 'true'),
  );
  await tabTo(panel, /^button: Notebook/);
  const before = await countTabs();
  await panel.keyboard.press('Enter');
  await until('the notebook to open', async () => (await countTabs()) === before + 1);
  // Firefox keeps a tab that an extension has opened from the test.
  const notebook = await openExtensionPage(fixture.sidelight, 'notebook.html');
  await until('the quote to be listed', () =>
    notebook.evaluate(() => document.body.textContent?.includes('1 quote from 1 article')),
  );
  await notebook.bringToFront();
  const file = notebook.evaluate(
    () =>
      new Promise<string>((told) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          (blob as Blob).text().then(told);
          return make.call(URL, blob as Blob);
        };
        // The file is read here, and not written to the disk.
        HTMLAnchorElement.prototype.click = () => {};
      }),
  );
  await tabTo(notebook, /^button: Web Annotations/);
  await notebook.keyboard.press('Enter');
  expect(JSON.parse(await file)).toMatchObject({ type: 'AnnotationCollection', total: 1 });
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

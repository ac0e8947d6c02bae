import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { PageRequests, PageState } from '../../lib/messages.ts';
import { defaultSettings, type Settings, settingsVersion } from '../../lib/settings/settings.ts';
import { until } from './open.ts';

/** Chrome has its extension API under another name; the part used here is the same. */
interface ExtensionPage {
  readonly browser?: Extension;
  readonly chrome: Extension;
}

/**
 * Sends a request to the annotator of the tab at `url`, from a page of the extension, as the popup does; null where
 * nothing answers there.
 */
export async function askPage<T extends keyof PageRequests>(
  inside: Page,
  url: string,
  request: PageRequests[T]['request'],
): Promise<PageRequests[T]['answer'] | null> {
  // As text: what Firefox makes of an answer that holds the same object twice lacks the second.
  const answer = await inside.evaluate(
    async (wanted, message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionPage;
      const { tabs } = browser ?? chrome;
      for (const { id } of await tabs.query({})) {
        const state = await tabs.sendMessage(id!, { type: 'getState' }).catch(() => null);
        if ((state as PageState | null)?.url === wanted)
          return JSON.stringify(await tabs.sendMessage(id!, message));
      }
      return 'null';
    },
    url,
    request,
  );
  return JSON.parse(answer ?? 'null');
}

/** Stores settings, those that Sidelight comes with but for `change`, from a page of the extension, as its own pages do. */
export function storeSettings(inside: Page, change: Partial<Settings>): Promise<void> {
  return inside.evaluate(
    (settings) => {
      const { browser, chrome } = globalThis as unknown as ExtensionPage;
      return (browser ?? chrome).storage.local.set({ settings });
    },
    { version: settingsVersion, ...defaultSettings, ...change },
  );
}

/** The state of the tab at `url` once the annotator has made up its mind. */
export function settledState(inside: Page, url: string, seconds = 15): Promise<PageState> {
  return until(
    `Sidelight to read ${url}`,
    async () => {
      const state = await askPage<'getState'>(inside, url, { type: 'getState' });
      return state && state.status !== 'working' ? state : null;
    },
    seconds,
  );
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the first place where `words` stand in the page's text to a height of the viewport, from its top (0) to its
 * bottom (1), and answers where they are. The words may run over several elements.
 */
export function bringToView(page: Page, words: string, place = 0.5): Promise<Point> {
  // Code for the page names no function of its own: what tsx makes of those calls something that the page lacks.
  return page.evaluate(
    async (wanted, share) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const at = nodes
        .map((node) => node.data)
        .join('')
        .indexOf(wanted);
      if (at < 0) throw new Error(`The page does not have the words "${wanted}".`);
      const range = document.createRange();
      let start = 0;
      for (const node of nodes) {
        const end = start + node.length;
        if (at >= start && at < end) range.setStart(node, at - start);
        if (at + wanted.length > start && at + wanted.length <= end)
          range.setEnd(node, at + wanted.length - start);
        start = end;
      }
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = range.getClientRects()[0]!;
      scrollBy({ top: before.y + before.height / 2 - innerHeight * share, behavior: 'instant' });
      // The page learns that it was scrolled with the next frame; a pointer that moves before that has not moved since.
      for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    words,
    place,
  );
}

/** Moves the pointer to `words` as a hand would, from a little aside. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await bringToView(page, words);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 8 });
}

/** The element that holds the card, and is in the page only while a card is open. */
export const cardElement = 'sidelight-card';

/** The words of the open card, one line for each piece of text; null where no card is open, or none is seen. */
export function readCard(page: Page): Promise<string[] | null> {
  return page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    if (!root?.host.checkVisibility()) return null;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (walker.nextNode()) lines.push(walker.currentNode.textContent ?? '');
    return lines;
  }, cardElement);
}

/**
 * Rests the pointer on `words` until their card says what is wanted, and answers the card's words. The script of the cards
 * may come after the lights and know nothing of a pointer that came before it; where no card opens, the pointer comes anew.
 */
export async function openCard(
  page: Page,
  words: string,
  wanted: RegExp | string = 'Last confirmed',
): Promise<string[]> {
  await page.bringToFront();
  await hover(page, words);
  let rested = Date.now();
  return until(`the card of "${words}" with ${wanted}`, async () => {
    const lines = await readCard(page);
    if (lines === null && Date.now() - rested > 3000) {
      await hover(page, words);
      rested = Date.now();
    }
    return lines !== null && lines.join(' ').match(wanted) !== null ? lines : null;
  });
}

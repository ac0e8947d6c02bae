import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { PageState } from '../../lib/messages.ts';
import { until } from './open.ts';

/** Chrome has its extension API under another name; the part used here is the same. */
interface ExtensionPage {
  readonly browser?: Extension;
  readonly chrome: Extension;
}

/**
 * What Sidelight says of the tab at `url`, asked from a page of the extension as the popup asks it; null where nothing
 * answers there.
 */
export async function stateOf(extensionPage: Page, url: string): Promise<PageState | null> {
  return extensionPage.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPage;
    const { tabs } = browser ?? chrome;
    for (const { id } of await tabs.query({})) {
      const state = (await tabs.sendMessage(id!, { type: 'getState' }).catch(() => null)) as PageState | null;
      if (state?.url === wanted) return state;
    }
    return null;
  }, url);
}

/** The state of the tab at `url` once the annotator has made up its mind. */
export function settledState(extensionPage: Page, url: string, seconds = 15): Promise<PageState> {
  return until(
    `Sidelight to read ${url}`,
    async () => {
      const state = await stateOf(extensionPage, url);
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
 * Scrolls the first place where `words` stand in the page's text to the middle of the viewport, and answers where they
 * are. The words may run over several elements.
 */
export function bringToView(page: Page, words: string): Promise<Point> {
  return page.evaluate((wanted) => {
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
    const box = range.getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
}

/** Moves the pointer to `words` as a hand would, from a little aside. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await bringToView(page, words);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 8 });
}

import type { Page } from 'puppeteer-core';

/** A page at one moment. */
interface Looks {
  readonly nodes: readonly Node[];
  readonly html: string;
  /** Where each element stands, in CSS pixels from the page's corner. */
  readonly boxes: readonly string[];
  readonly height: number;
}

declare global {
  var look: ((host: string) => Looks) | undefined;
  var remembered: Looks | undefined;
}

/** Runs in the page, before any script of its own. */
function defineLook(): void {
  globalThis.look = (host) => {
    const hosts = [...document.querySelectorAll(host)];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes: Node[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!hosts.some((element) => element.contains(node))) nodes.push(node);
    }
    let html = document.documentElement?.outerHTML ?? '';
    for (const element of hosts) html = html.replace(element.outerHTML, '');
    const boxes = nodes
      .filter((node) => node instanceof Element)
      .map((element) => {
        if (element.getClientRects().length === 0) return `<${element.localName}> not shown`;
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x + scrollX, y + scrollY, width, height].map((size) => size.toFixed(2));
        return `<${element.localName}> ${box.join()}`;
      });
    return { nodes, html, boxes, height: document.documentElement?.scrollHeight ?? 0 };
  };
  addEventListener('DOMContentLoaded', () => {
    globalThis.remembered = globalThis.look?.('nothing-is-left-out');
  });
}

/** Before a page is opened: has it remember how it is before any extension runs. */
export async function rememberPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(defineLook);
}

/** Where everything in a page that `rememberPage` has prepared stands, with all that moves in it stopped: a line for each element. */
export function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.pause();
    const { boxes = [], height } = globalThis.look?.('nothing-is-left-out') ?? {};
    return [...boxes, `The page is ${height} px high.`];
  });
}

/**
 * What differs from the page as it was, each as a sentence: in its nodes, and in where they stand. Elements that match
 * `host` are not looked at.
 */
export function differences(page: Page, host: string): Promise<{ nodes: string[]; layout: string[] }> {
  return page.evaluate((selector) => {
    const before = globalThis.remembered;
    const now = globalThis.look?.(selector);
    if (!before || !now)
      return { nodes: ['The page remembers nothing: rememberPage came too late.'], layout: [] };
    const nodes: string[] = [];
    const other = now.nodes.findIndex((node, index) => node !== before.nodes[index]);
    if (other >= 0) nodes.push(`Node ${other} is another one: ${now.nodes[other]!.nodeName}.`);
    if (now.nodes.length !== before.nodes.length)
      nodes.push(`There were ${before.nodes.length} nodes and are ${now.nodes.length}.`);
    if (now.html !== before.html) nodes.push('The HTML differs.');
    const layout: string[] = [];
    const moved = now.boxes.findIndex((box, index) => box !== before.boxes[index]);
    if (moved >= 0) layout.push(`${before.boxes[moved]} has moved: ${now.boxes[moved]}.`);
    if (now.height !== before.height)
      layout.push(`The page was ${before.height} px high and is ${now.height}.`);
    return { nodes, layout };
  }, host);
}

/** All that differs from the page as it was. */
export async function changesOf(page: Page, host: string): Promise<string[]> {
  const { nodes, layout } = await differences(page, host);
  return [...nodes, ...layout];
}

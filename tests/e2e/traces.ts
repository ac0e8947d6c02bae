import type { Page } from 'puppeteer-core';

/** What `rememberPage` leaves in the page for `changesOf` to compare with. */
interface Remembered {
  readonly nodes: readonly Node[];
  readonly html: string;
  readonly boxes: readonly string[];
  readonly height: number;
}

declare global {
  var remembered: Remembered | undefined;
}

/** Before a page is opened: has it remember every node, the HTML and the place of every element before any extension runs. */
export async function rememberPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      globalThis.remembered = {
        nodes,
        html: document.documentElement.outerHTML,
        boxes: nodes
          .filter((node) => node instanceof Element)
          .map((element) => {
            if (element.getClientRects().length === 0) return 'not shown';
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x + scrollX, y + scrollY, width, height].map((size) => size.toFixed(2)).join();
          }),
        height: document.documentElement.scrollHeight,
      };
    });
  });
}

/** What differs from the page as it was, each as a sentence; elements that match `host` are not looked at. */
export function changesOf(page: Page, host: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const before = globalThis.remembered;
    if (!before) return ['The page remembers nothing: rememberPage came too late.'];
    const hosts = [...document.querySelectorAll(selector)];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const nodes: Node[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!hosts.some((element) => element.contains(node))) nodes.push(node);
    }
    const changes: string[] = [];
    const other = nodes.findIndex((node, index) => node !== before.nodes[index]);
    if (other >= 0) changes.push(`Node ${other} is another one: ${nodes[other]!.nodeName}.`);
    if (nodes.length !== before.nodes.length)
      changes.push(`There were ${before.nodes.length} nodes and are ${nodes.length}.`);
    let html = document.documentElement.outerHTML;
    for (const element of hosts) html = html.replace(element.outerHTML, '');
    if (html !== before.html) changes.push('The HTML differs.');
    const moved = nodes
      .filter((node) => node instanceof Element)
      .find((element, index) => {
        if (element.getClientRects().length === 0) return before.boxes[index] !== 'not shown';
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x + scrollX, y + scrollY, width, height].map((size) => size.toFixed(2)).join();
        return box !== before.boxes[index];
      });
    if (moved) changes.push(`<${moved.localName}> has moved.`);
    const height = document.documentElement.scrollHeight;
    if (height !== before.height) changes.push(`The page was ${before.height} px high and is ${height}.`);
    return changes;
  }, host);
}

import { isSkipped } from './readable.ts';

/** A run of inline content as one paragraph on the page: its text nodes and `<br>` elements in document order. */
export interface Block {
  /** The nearest block-level element round the run. */
  readonly owner: Element;
  readonly nodes: readonly (Text | Element)[];
  /** Units of text without white space at the ends, roughly as rendered. */
  readonly length: number;
  /** How many of them stand inside links. */
  readonly linked: number;
}

const blockNames = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const textNode = 3;
const elementNode = 1;

/** Whether an element starts a new paragraph, by its name (works without layout). */
export function isBlockElement(element: Element): boolean {
  return blockNames.has(element.localName);
}

/**
 * Every paragraph of text under `root` in document order, without those parts that are never text. Walks without
 * recursion, so that no depth of nesting overflows; stops after `limit` units of text.
 */
export function collectBlocks(root: Element, limit = Number.POSITIVE_INFINITY): Block[] {
  const collector = new BlockCollector(root);
  let node: Node = root;
  for (;;) {
    const child: Node | null = collector.enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    collector.leave(node);
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      collector.leave(node);
    }
    if (node === root || node.nextSibling === null || collector.total > limit) return collector.finish();
    node = node.nextSibling;
  }
}

class BlockCollector {
  total = 0;
  readonly #blocks: Block[] = [];
  readonly #owners: Element[];
  #skipped: Node | null = null;
  #links = 0;
  #nodes: (Text | Element)[] = [];
  #length = 0;
  #linked = 0;

  constructor(root: Element) {
    this.#owners = [root];
  }

  /** Returns whether to go down into the node. */
  enter(node: Node): boolean {
    if (node.nodeType === textNode) this.#addText(node as Text); // by its nodeType
    if (node.nodeType !== elementNode) return false;
    const element = node as Element; // by its nodeType
    if (element.localName === 'br') this.#nodes.push(element);
    if (isSkipped(element)) {
      this.#skipped = element;
      if (isBlockElement(element)) this.#flush();
      return false;
    }
    if (element.localName === 'a') this.#links++;
    if (isBlockElement(element)) {
      this.#flush();
      this.#owners.push(element);
    }
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== elementNode) return;
    if (node === this.#skipped) {
      this.#skipped = null;
      return;
    }
    const element = node as Element; // by its nodeType
    if (element.localName === 'a') this.#links--;
    if (isBlockElement(element)) {
      this.#flush();
      this.#owners.pop();
    }
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #addText(text: Text): void {
    const length = visibleLength(text.data);
    if (length === 0 && this.#nodes.length === 0) return;
    this.#nodes.push(text);
    this.#length += length;
    this.total += length;
    if (this.#links > 0) this.#linked += length;
  }

  #flush(): void {
    const owner = this.#owners.at(-1);
    if (this.#length > 0 && owner !== undefined) {
      this.#blocks.push({ owner, nodes: this.#nodes, length: this.#length, linked: this.#linked });
    }
    this.#nodes = [];
    this.#length = 0;
    this.#linked = 0;
  }
}

/** Units of text with white space collapsed; 0 for white space alone. */
function visibleLength(data: string): number {
  const trimmed = data.trim();
  return trimmed.length < 40 ? trimmed.length : trimmed.replace(/\s{2,}/g, ' ').length;
}

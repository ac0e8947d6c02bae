import type { Steps } from '../steps.ts';
import { isClobbered, nextSiblingOf } from './clobbered.ts';
import { isSkipped } from './readable.ts';
import { shownParentOf } from './shown-tree.ts';

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

/** So many nodes are walked over in one step. */
const nodesAStep = 1000;

const textNode = 3;
const elementNode = 1;

/** Whether an element starts a new paragraph, by its name (works without layout). */
export function isBlockElement(element: Element): boolean {
  return blockNames.has(element.localName);
}

/**
 * Every paragraph of text under `root` in the order of the page, open shadow roots included, without those parts that
 * are never text. Walks without recursion, so that no depth of nesting overflows; stops after `limit` units of text.
 */
export function* collectBlocks(root: Element, limit = Number.POSITIVE_INFINITY): Steps<Block[]> {
  const collector = new BlockCollector(root);
  const walk = new Walk(root);
  let count = 0;
  for (let node: Node | null = root; node !== null; ) {
    if (++count % nodesAStep === 0) yield;
    const child: Node | null = collector.enter(node) ? walk.into(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    collector.leave(node);
    let next = walk.after(node);
    while (next === null && node !== root) {
      node = walk.outOf(node);
      collector.leave(node);
      next = walk.after(node);
    }
    node = collector.total > limit ? null : next;
  }
  return collector.finish();
}

/** Steps through a tree as it is shown: a shadow root in the place of its host's children, and those in their slots. */
class Walk {
  readonly #root: Element;
  /** The slots that the walk is in, and where in the nodes that are shown there. */
  readonly #slots: { readonly slot: Element; readonly nodes: readonly Node[]; at: number }[] = [];

  constructor(root: Element) {
    this.#root = root;
  }

  /** The first node inside `node`. */
  into(node: Node): Node | null {
    if (node.nodeType !== elementNode) return null;
    const element = node as Element; // by its nodeType
    if (element.localName === 'slot') {
      const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? []; // by its name; none in a parsed file
      if (nodes[0] !== undefined) {
        this.#slots.push({ slot: element, nodes, at: 0 });
        return nodes[0];
      }
    }
    return (element.shadowRoot ?? element).firstChild;
  }

  /** The node beside `node`; null where it is the last inside its parent. */
  after(node: Node): Node | null {
    if (node === this.#root) return null;
    const inside = this.#slots.at(-1);
    if (inside === undefined || node !== inside.nodes[inside.at]) return nextSiblingOf(node);
    inside.at++;
    return inside.nodes[inside.at] ?? null;
  }

  /** The parent of `node`, the last inside it. */
  outOf(node: Node): Node {
    const inside = this.#slots.at(-1);
    if (inside !== undefined && node === inside.nodes.at(-1)) {
      this.#slots.pop();
      return inside.slot;
    }
    return shownParentOf(node) ?? this.#root;
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
    if (node.nodeType !== elementNode || isClobbered(node)) return false;
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
    if (node.nodeType !== elementNode || isClobbered(node)) return;
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

import type { Block } from './blocks.ts';
import { isRendered } from './readable.ts';
import { isShownIn, shownParentOf } from './shown-tree.ts';

/** The part of a live page that holds an article's text, and its paragraphs in reading order. */
export interface Body {
  readonly container: Element;
  readonly paragraphs: readonly Block[];
  /** Units of full paragraphs in the container, and on the whole page. */
  readonly weight: number;
  readonly pageWeight: number;
}

/** From this length a block reads as a paragraph and not as a label; Chinese needs half as many units. */
const fullLength = 40;
/** How much more text a wider element must hold to be taken instead. */
const worthWidening = 0.15;
/** An `<article>` or `<main>` with this much text is the widest that is looked at. */
const wholeArticle = 600;

/**
 * Finds the densest container of paragraphs and keeps its text: no link-only lines, no labels before the first or
 * after the last full paragraph, nothing that is not shown. Null where the page has no full paragraph.
 */
export function findBody(
  blocks: readonly Block[],
  headline: Element | null,
  weights: Weights = weigh(blocks),
): Body | null {
  const full = blocks.filter(isFull);
  const container = widest(densest(full), weights);
  if (container === null) return null;
  const paragraphs = readingOf(blocks, container, headline);
  if (paragraphs.length === 0) return null;
  const pageWeight = full.reduce((sum, block) => sum + weightOf(block), 0);
  return { container, paragraphs, weight: weights.get(container) ?? 0, pageWeight };
}

function isFull(block: Block): boolean {
  return weightOf(block) >= fullLength && block.linked < block.length / 2;
}

function weightOf(block: Block): number {
  const plain = block.length - block.linked;
  const text = block.nodes.find((node) => node.nodeType === 3);
  return text !== undefined && /\p{Script=Han}/u.test(text.textContent ?? '') ? plain * 2 : plain;
}

/** Units of full paragraphs under every element that holds any. */
export type Weights = ReadonlyMap<Element, number>;

/** Weighs every element that holds full paragraphs. */
export function weigh(blocks: readonly Block[]): Weights {
  const weights = new Map<Element, number>();
  for (const block of blocks.filter(isFull)) {
    const weight = weightOf(block);
    for (let element: Element | null = block.owner; element !== null; element = shownParent(element)) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  return weights;
}

function densest(full: readonly Block[]): Element | null {
  const direct = new Map<Element, number>();
  let best: Element | null = null;
  for (const block of full) {
    const holder = paragraphNames.has(block.owner.localName)
      ? (shownParent(block.owner) ?? block.owner)
      : block.owner;
    const weight = (direct.get(holder) ?? 0) + weightOf(block);
    direct.set(holder, weight);
    if (best === null || weight > (direct.get(best) ?? 0)) best = holder;
  }
  return best;
}

/** The element that holds another as the page is shown. */
export function shownParent(element: Element): Element | null {
  const parent = shownParentOf(element);
  return parent?.nodeType === 1 ? (parent as Element) : null; // by its nodeType
}

const paragraphNames = new Set(['p', 'li', 'blockquote', 'pre', 'h2', 'h3', 'h4', 'dd', 'td']);

function widest(start: Element | null, weights: Weights): Element | null {
  let best = start;
  for (let element = start; element !== null; element = shownParent(element)) {
    const weight = weights.get(element) ?? 0;
    const bestWeight = best === null ? 0 : (weights.get(best) ?? 0);
    if (weight > bestWeight * (1 + worthWidening)) best = element;
    if (isWhole(element) && weight >= wholeArticle) break;
  }
  return best;
}

function isWhole(element: Element): boolean {
  return (
    ['article', 'main', 'body'].includes(element.localName) ||
    /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')
  );
}

function readingOf(blocks: readonly Block[], container: Element, headline: Element | null): Block[] {
  const inside = blocks.filter(
    (block) =>
      isShownIn(block.owner, container) &&
      !isLinkLine(block) &&
      !(
        headline !== null &&
        (headline.contains(block.owner) ||
          (block.owner.contains(headline) && isHeadlineText(block, headline)))
      ) &&
      isRendered(block.owner),
  );
  const firstFull = inside.findIndex(isFull);
  const lastFull = inside.findLastIndex(isFull);
  return inside.slice(Math.max(0, firstFull), lastFull + 1 + closingLines(inside, lastFull));
}

function isHeadlineText(block: Block, headline: Element): boolean {
  return block.nodes.every((node) => headline.contains(node));
}

/** A line that is nothing but links, or one link with a label before it ("Read also: ..."). */
function isLinkLine(block: Block): boolean {
  const plain = block.length - block.linked;
  return block.linked > 0 && (plain <= 3 || (block.length < 200 && plain < block.length * 0.3));
}

/** Short paragraphs right after the last full one that still read as sentences of the text. */
function closingLines(blocks: readonly Block[], lastFull: number): number {
  let count = 0;
  for (const block of blocks.slice(lastFull + 1)) {
    if (block.owner.localName !== 'p' || !/[.!?。！？»”"]\s*$/.test(lastText(block)) || block.linked > 0)
      break;
    count++;
  }
  return count;
}

function lastText(block: Block): string {
  return block.nodes.at(-1)?.textContent ?? '';
}

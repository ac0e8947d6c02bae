import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { nextSiblingOf, parentNodeOf } from './clobbered.ts';

/** A stretch of one live text node that stands unit for unit in the article's text. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
  /** Equal for segments between which the page shows nothing else: no other paragraph, and nothing that was left out. */
  readonly stretch: number;
}

/** The way from offsets of an article's text to places in the live page and back. */
export interface TextMap {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** A live range over a span; null where the span is empty or the page no longer holds that text there. */
  rangeFor(span: Span): Range | null;
  /**
   * The same as one range for each stretch that the page shows unbroken, so that what stands between two paragraphs of
   * a quote, or hidden inside it, is in none of them; none where the page no longer holds the text.
   */
  rangesFor(span: Span): Range[];
  /** The text offset of a place in a text node; null where the node is not part of the article. */
  offsetAt(node: Node, offset: number): number | null;
}

/**
 * Writes paragraphs into one text as a page renders it: white space collapsed and trimmed, invisible units left
 * out, `<br>` as a line break, two line breaks between paragraphs.
 */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #stretches = 0;

  /** Units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a paragraph; returns its span, or null where it holds no visible text. */
  addParagraph(block: Pick<Block, 'nodes' | 'owner'>): Span | null {
    const paragraph = writeParagraph(block);
    if (paragraph.text === '') return null;
    if (this.#length > 0) this.#append('\n\n');
    const start = this.#length;
    for (const segment of paragraph.segments) {
      const stretch = segment.stretch + this.#stretches;
      this.#segments.push({ ...segment, textStart: segment.textStart + start, stretch });
    }
    this.#stretches += paragraph.stretches;
    this.#append(paragraph.text);
    return { start, end: this.#length };
  }

  finish(): TextMap {
    return new LiveTextMap(this.#parts.join(''), this.#segments);
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

interface Paragraph {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly stretches: number;
}

function writeParagraph(block: Pick<Block, 'nodes' | 'owner'>): Paragraph {
  const writer = new ParagraphWriter(block.owner.localName === 'pre');
  for (const node of block.nodes) {
    if (isText(node)) writer.addText(node);
    else writer.addBreak();
  }
  return writer.finish();
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Writes one paragraph in runs: a run ends where a unit of the node is left out of the text. */
class ParagraphWriter {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #preformatted: boolean;
  #length = 0;
  /** The last unit written. */
  #last = nothing;
  #lastNode: Text | null = null;
  #stretch = 0;

  constructor(preformatted: boolean) {
    this.#preformatted = preformatted;
  }

  addText(node: Text): void {
    const { data } = node;
    if (this.#lastNode !== null && leavesOutText(this.#lastNode, node)) this.#breakOff(node);
    this.#lastNode = node;
    let runStart = 0;
    for (let at = 0; at < data.length; at++) {
      const unit = data.charCodeAt(at);
      if (this.#isDropped(unit)) {
        this.#addRun(node, runStart, at);
        runStart = at + 1;
      } else {
        this.#last = isCollapsible(unit) && !this.#preformatted ? space : unit;
      }
    }
    this.#addRun(node, runStart, data.length);
  }

  addBreak(): void {
    if (this.#length === 0) return;
    if (this.#last === space) this.#dropLast();
    this.#parts.push('\n');
    this.#length++;
    this.#last = lineBreak;
  }

  finish(): Paragraph {
    while (this.#length > 0 && (this.#last === lineBreak || this.#last === space)) this.#dropLast();
    return { text: this.#parts.join(''), segments: this.#segments, stretches: this.#stretch + 1 };
  }

  /** What was left out before `node` keeps two words apart that it stood between, as a hidden colon does. */
  #breakOff(node: Text): void {
    this.#stretch++;
    if (!endsInLetter.test(this.#parts.at(-1) ?? '') || !startsWithLetter.test(node.data)) return;
    this.#parts.push(' ');
    this.#length++;
    this.#last = space;
  }

  #isDropped(unit: number): boolean {
    if (isInvisible(unit)) return true;
    if (!isCollapsible(unit)) return false;
    if (this.#preformatted) return this.#last === nothing;
    return this.#last === space || this.#last === lineBreak || this.#last === nothing;
  }

  #addRun(node: Text, start: number, end: number): void {
    if (start >= end) return;
    const raw = node.data.slice(start, end);
    this.#segments.push({
      node,
      nodeStart: start,
      textStart: this.#length,
      length: end - start,
      stretch: this.#stretch,
    });
    this.#parts.push(this.#preformatted ? raw : asSpaces(raw));
    this.#length += end - start;
  }

  /** Takes the last unit off, and off the segment that holds it. */
  #dropLast(): void {
    const part = this.#parts.pop() ?? '';
    const rest = part.slice(0, -1);
    if (rest !== '') this.#parts.push(rest);
    this.#length--;
    const segment = this.#segments.at(-1);
    if (segment !== undefined && segment.textStart + segment.length > this.#length) {
      this.#segments.pop();
      if (segment.length > 1) this.#segments.push({ ...segment, length: segment.length - 1 });
    }
    this.#last = this.#parts.at(-1)?.slice(-1).charCodeAt(0) ?? nothing;
  }
}

const endsInLetter = /[\p{L}\p{N}]$/u;
const startsWithLetter = /^[\p{L}\p{N}]/u;

/** So many nodes between two texts of one paragraph hold something that was left out, and are not looked through. */
const manyNodes = 200;

/** Whether text that is in the page was left out between two text nodes of one paragraph. */
function leavesOutText(from: Text, to: Text): boolean {
  let seen = 0;
  for (let node = nodeAfter(from); node !== null && node !== to; node = node.firstChild ?? nodeAfter(node)) {
    if (++seen > manyNodes || (isText(node) && /\S/.test(node.data))) return true;
  }
  return false;
}

/** The next node in document order that is not inside `node`. */
function nodeAfter(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}

const nothing = -1;
const space = 0x20;
const lineBreak = 0x0a;

/** White space that HTML collapses; a no-break space is not among it. */
function isCollapsible(unit: number): boolean {
  return unit === space || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** Units that nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

function asSpaces(text: string): string {
  return text.replace(/[\t\n\r\f]/g, ' ');
}

/** Whether two maps lead from the same text to the same places of the page. */
export function sameSegments(one: TextMap, other: TextMap): boolean {
  return (
    one.segments.length === other.segments.length &&
    one.segments.every(({ node, nodeStart, textStart, length }, at) => {
      const segment = other.segments[at]!; // there are as many
      return (
        segment.node === node &&
        segment.nodeStart === nodeStart &&
        segment.textStart === textStart &&
        segment.length === length
      );
    })
  );
}

/** A live range over the part of `span` that the segments from `first` to `last` hold. */
function rangeOver(first: Segment, last: Segment, span: Span): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.textStart));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.textStart));
  return range;
}

class LiveTextMap implements TextMap {
  readonly #byNode = new Map<Node, Segment[]>();

  constructor(
    readonly text: string,
    readonly segments: readonly Segment[],
  ) {
    for (const segment of segments) {
      const known = this.#byNode.get(segment.node);
      if (known === undefined) this.#byNode.set(segment.node, [segment]);
      else known.push(segment);
    }
  }

  rangeFor(span: Span): Range | null {
    const covered = this.#covering(span);
    const first = covered[0];
    const last = covered.at(-1);
    if (first === undefined || last === undefined) return null;
    return covered.every((segment) => this.#holds(segment, span)) ? rangeOver(first, last, span) : null;
  }

  rangesFor(span: Span): Range[] {
    const covered = this.#covering(span);
    if (!covered.every((segment) => this.#holds(segment, span))) return [];
    const ranges: Range[] = [];
    for (let at = 0, from = 0; at < covered.length; at++) {
      const [first, last] = [covered[from]!, covered[at]!]; // within bounds
      if (covered[at + 1]?.stretch === last.stretch) continue;
      ranges.push(rangeOver(first, last, span));
      from = at + 1;
    }
    return ranges;
  }

  offsetAt(node: Node, offset: number): number | null {
    const segments = this.#byNode.get(node);
    if (segments === undefined) return null;
    let result = segments[0]?.textStart ?? null;
    for (const segment of segments) {
      if (segment.nodeStart > offset) break;
      result = segment.textStart + Math.min(segment.length, offset - segment.nodeStart);
    }
    return result;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle]!; // within bounds
      if (segment.textStart + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #covering(span: Span): Segment[] {
    const covered: Segment[] = [];
    if (span.end <= span.start) return covered;
    for (let at = this.#firstEndingAfter(span.start); at < this.segments.length; at++) {
      const segment = this.segments[at]!; // within bounds
      if (segment.textStart >= span.end) break;
      covered.push(segment);
    }
    return covered;
  }

  /** Whether the page still holds what the span says: the page's own scripts may have changed or removed the node. */
  #holds({ node, nodeStart, textStart, length }: Segment, span: Span): boolean {
    if (!node.isConnected) return false;
    const start = Math.max(textStart, span.start);
    const end = Math.min(textStart + length, span.end);
    const live = node.data.slice(nodeStart + start - textStart, nodeStart + end - textStart);
    return asSpaces(live) === asSpaces(this.text.slice(start, end));
  }
}

import type { TextMap } from '../article/text-map.ts';

/** How far from a letter's box, in CSS pixels, the pointer still points at it: the line's leading. */
const slack = 2;

/**
 * The offset of the letter of the article's text under a point of the viewport; null where there is none. The caret
 * position alone says the nearest text, however far: the letter's own boxes confirm it.
 */
export function offsetAtPoint(document: Document, textMap: TextMap, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(textMap) });
  if (caret === null || caret.offsetNode.nodeType !== 3) return null;
  const text = caret.offsetNode as Text; // by its nodeType
  // The caret stands between two letters; the pointer is over one of them.
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= text.length || !isLetterAt(text, at, x, y)) continue;
    return textMap.offsetAt(text, at);
  }
  return null;
}

const found = new WeakMap<TextMap, ShadowRoot[]>();

/** The open shadow roots that an article's text stands in: the caret goes into none that is not named. */
export function shadowRootsOf(textMap: TextMap): ShadowRoot[] {
  const known = found.get(textMap);
  if (known !== undefined) return known;
  const roots = new Set(textMap.segments.map(({ node }) => node.getRootNode()));
  // The root of what is in no page is an element or a text.
  const shadows = [...roots].filter((root): root is ShadowRoot => root.nodeType === 11);
  found.set(textMap, shadows);
  return shadows;
}

function isLetterAt(text: Text, at: number, x: number, y: number): boolean {
  const range = text.ownerDocument.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return containsPoint(range, x, y);
}

/** Whether a point of the viewport lies on what a range shows. */
export function containsPoint(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack)
      return true;
  }
  return false;
}

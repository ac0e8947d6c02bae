/** Where the elements of an article stand: the whole page, or the part of it that holds one of several articles. */
export interface Scope {
  readonly root: Document | Element;
  /** What comes next in the page, where the scope ends before its root does. */
  readonly end: Element | null;
}

/** All of a page. */
export function wholeOf(document: Document): Scope {
  return { root: document, end: null };
}

/** The elements in a scope that a selector fits, in the order of the page. */
export function find({ root, end }: Scope, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return end === null ? found : found.filter((element) => precedes(element, end));
}

/** Whether an element is before another in the page, and does not hold it. */
export function precedes(before: Element, after: Element): boolean {
  return after.compareDocumentPosition(before) === preceding;
}

const preceding = 2; // Node.DOCUMENT_POSITION_PRECEDING and no other

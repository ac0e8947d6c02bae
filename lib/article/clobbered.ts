/**
 * A form answers to the names of its fields before its own: with `<input name="parentNode">` in it, its parent is that
 * field, and whoever climbs from it goes round for ever. These read what the browser itself knows.
 */

/** Where there are no such prototypes (a parsed file), nothing is clobbered either. */
const own = globalThis.Node?.prototype;

export const nextSiblingOf = readerOf('nextSibling');
export const parentNodeOf = readerOf('parentNode');

function readerOf(name: 'nextSibling' | 'parentNode'): (node: Node) => Node | null {
  const getter = own && Object.getOwnPropertyDescriptor(own, name)?.get;
  return getter === undefined ? (node) => node[name] : (node) => getter.call(node);
}

const asked = ['getAttribute', 'hasAttribute', 'getElementsByTagName', 'contains'] as const;

/** Whether a node is a form that cannot be read, since its fields have the names of what is asked of it. */
export function isClobbered(node: Node): boolean {
  if (own === undefined || !(node instanceof HTMLFormElement)) return false;
  return (
    asked.some((name) => typeof node[name] !== 'function') ||
    typeof node.localName !== 'string' ||
    typeof node.textContent !== 'string' ||
    node.nodeType !== own.ELEMENT_NODE ||
    node.parentNode !== parentNodeOf(node) ||
    node.parentElement !== node.parentNode ||
    node.nextSibling !== nextSiblingOf(node) ||
    node.ownerDocument?.nodeType !== own.DOCUMENT_NODE
  );
}

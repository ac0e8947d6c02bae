import { parentNodeOf } from './clobbered.ts';

/** What holds a node as the page is shown: the slot that it stands in, and the host in place of an open shadow root. */
export function shownParentOf(node: Node): Node | null {
  const { assignedSlot } = node as Element; // or of a text; undefined of any other
  if (assignedSlot) return assignedSlot;
  const parent = parentNodeOf(node);
  return parent?.nodeType === fragmentNode ? (parent as ShadowRoot).host : parent; // only they are in a tree
}

const fragmentNode = 11;

/** Whether a node is another or stands inside it, as the page is shown. */
export function isShownIn(node: Node, holder: Node): boolean {
  for (let at: Node | null = node; at !== null; at = shownParentOf(at)) if (at === holder) return true;
  return false;
}

import type { Painter } from '../../lib/highlight/paint.ts';

/** How long the words stay lit up, in milliseconds. */
const lit = 1600;

/** Scrolls what a range shows to the middle of the window and lights it up for a moment. */
export function goTo(range: Range, painter: Painter): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The words may stand far from the middle of a long paragraph.
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) {
    scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior });
  }
  painter.add('focus', range);
  setTimeout(() => painter.delete('focus', range), lit);
}

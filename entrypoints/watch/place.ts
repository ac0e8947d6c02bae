import type { TextMap } from '../../lib/article/text-map.ts';
import type { Span } from '../../lib/text/span.ts';

/** The part of the window's height in which people read. */
const band = { top: 0.08, bottom: 0.62 };
/** The least time between two looks at the page, in milliseconds. */
const pause = 150;

/** Looks from time to time while the reader scrolls, until `signal` aborts. */
export function whileScrolling(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, pause);
  };
  for (const type of ['scroll', 'resize'])
    addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The text between the first and the last element in the band; null where none is there. */
export function placeOnScreen(textMap: TextMap | null): Span | null {
  const segments = textMap?.segments ?? [];
  const boxOf = (at: number) => segments[at]?.node.parentElement?.getBoundingClientRect();
  const [top, bottom] = [innerHeight * band.top, innerHeight * band.bottom];
  // Text runs down the page: the first element below the upper edge is found by halving.
  let first = 0;
  for (let end = segments.length; first < end; ) {
    const middle = (first + end) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) > top) end = middle;
    else first = middle + 1;
  }
  let last = first;
  while (last < segments.length && (boxOf(last)?.top ?? bottom) < bottom) last++;
  const [from, to] = [segments[first], segments[last - 1]];
  return from && to && last > first ? { start: from.textStart, end: to.textStart + to.length } : null;
}

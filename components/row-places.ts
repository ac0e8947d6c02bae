import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the items of a list stand, in pixels from its top: plots beside a list join their marks to its words. */
export interface RowPlaces {
  /** The middle of each item's first line. */
  readonly middles: readonly number[];
  readonly height: number;
}

/** Measures a list's items, again whenever its size changes; `count` is how many there are. */
export function useRowPlaces(list: RefObject<HTMLElement | null>, count: number): RowPlaces {
  const [places, setPlaces] = useState<RowPlaces>({ middles: [], height: 0 });
  useLayoutEffect(() => {
    const node = list.current;
    if (!node) return;
    const measure = () => {
      const top = node.getBoundingClientRect().top;
      const middles = [...node.querySelectorAll(':scope > li')].map((item) => {
        const box = (item.querySelector('time, button, span') ?? item).getClientRects()[0];
        return box ? Math.round(box.top + box.height / 2 - top) : 0;
      });
      setPlaces({ middles, height: Math.ceil(node.getBoundingClientRect().height) });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    return () => watch.disconnect();
  }, [list, count]);
  return places;
}

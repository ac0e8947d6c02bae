import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Hue } from '../../lib/quotes/hues.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';

/** What every row of a view shares: the way into the page, what of the page is in view, and the notebook. */
export interface Reading {
  /** Shows a stretch of the article in its page. */
  readonly onGoTo: (start: number, end: number) => void;
  /** The hue that a quote's speaker has in the page; null: grey. */
  readonly hueOf: (quote: Quote) => Hue | null;
  /** The stretch of the article that the reader has on screen; null: not known. */
  readonly inView: Span | null;
  /** Without it the view offers to keep nothing. */
  readonly keeping: Keeping | null;
}

/** The notebook, as far as one article is concerned. */
export interface Keeping {
  readonly isKept: (quote: Quote) => boolean;
  /** Keeps a quote, or gives it up. */
  readonly onKeep: (quote: Quote) => void;
}

export const ReadingContext = createContext<Reading>({
  onGoTo: () => {},
  hueOf: () => null,
  inView: null,
  keeping: null,
});

export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** The marks of a row whose words the reader has on screen. */
export function useInView(span: Span | undefined): { class?: string; 'aria-current'?: 'true' } {
  const { inView } = useReading();
  return span && inView && overlaps(span, inView) ? { class: 'is-in-view', 'aria-current': 'true' } : {};
}

import type { Span } from './span.ts';

/** The stretches between line breaks that hold more than white space, without the white space around them. */
export function paragraphsOf(text: string): Span[] {
  return Array.from(text.matchAll(/\S(?:.*\S)?/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

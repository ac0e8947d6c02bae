import type { Span } from './span.ts';

/** The stretches between line breaks that hold more than white space, without the white space around them. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = start + match[0].trim().length;
    if (end > start) paragraphs.push({ start, end });
  }
  return paragraphs;
}

import type { Block } from './blocks.ts';
import { isRendered } from './readable.ts';

/**
 * The element that shows the article's headline: the heading closest to the declared title, else a lone `h1`. Null
 * where there is none, as on pages that show only a logo. Where all headings stand in shadow roots, the blocks have them.
 */
export function findHeadline(document: Document, title: string, blocks: readonly Block[]): Element | null {
  const wanted = wordsOf(title);
  let best: Element | null = null;
  let bestScore = 0;
  const wide = [...document.querySelectorAll('h1, [itemprop~="headline"], h2')];
  const headings = wide.length > 0 ? wide : blocks.map(({ owner }) => owner).filter(isHeading);
  for (const heading of headings) {
    const text = heading.textContent ?? '';
    if (text.trim().length < 4 || text.length > maxLength || !isRendered(heading)) continue;
    const score = alike(wordsOf(text), wanted) + (heading.localName === 'h1' ? 0.1 : 0);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  if (bestScore >= enough) return best;
  const h1 = headings.filter(
    ({ localName, textContent }) => localName === 'h1' && (textContent ?? '').trim().length >= 4,
  );
  return h1.length === 1 ? (h1[0] ?? null) : null;
}

function isHeading({ localName }: Element): boolean {
  return localName === 'h1' || localName === 'h2';
}

const maxLength = 400;
/** Share of words in common from which a heading shows the declared title. */
const enough = 0.5;

/** Which of several headlines has most words in common with a title; -1 where none has enough. */
export function namedBy(title: string, headlines: readonly Element[]): number {
  const wanted = wordsOf(title);
  const scores = headlines.map(({ textContent }) => alike(wordsOf(textContent ?? ''), wanted));
  const best = Math.max(...scores);
  return best >= enough ? scores.indexOf(best) : -1;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function alike(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const size = Math.max(a.size, b.size);
  return size === 0 ? 0 : common / size;
}

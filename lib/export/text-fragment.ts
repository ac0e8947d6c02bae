import type { SavedQuote } from '../notebook/notebook.ts';

/** From this many words on a quote is given by its first and last words alone. */
const MANY = 12;
const FEW = 5;

/** The address of an article at a quote, by a text fragment: the browser itself finds the words and scrolls to them. */
export function addressAt(url: string, { exact }: Pick<SavedQuote, 'exact'>): string {
  const words = exact.trim().split(/\s+/);
  const isLong = words.length >= MANY || /\n/.test(exact.trim());
  const parts = isLong ? [words.slice(0, FEW).join(' '), words.slice(-FEW).join(' ')] : [words.join(' ')];
  return `${url}#:~:text=${parts.map(encode).join(',')}`;
}

/** Hyphens, commas and ampersands part the fragment's own words. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

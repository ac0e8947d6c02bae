import { isSpeech, type Quote } from './quote.ts';

/** A hue of the palette; the page's tints and the panel's swatches give it the same colour. */
export type Hue = 1 | 2 | 3 | 4;

const hues: readonly Hue[] = [1, 2, 3, 4];

/** The hue of a quote's speaker: one each for the four who speak most; null for all others and for "not stated". */
export function huesOf(quotes: readonly Quote[]): (quote: Quote) => Hue | null {
  const counts = new Map<string, number>();
  for (const quote of quotes.filter(isSpeech)) {
    const key = speakerKey(quote);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, hues.length);
  const hueOf = new Map(ranked.map(([key], rank) => [key, hues[rank] ?? null]));
  return (quote) => hueOf.get(speakerKey(quote) ?? '') ?? null;
}

function speakerKey({ speaker }: Quote): string | null {
  if (speaker === null || speaker.form === 'unnamed') return null;
  // "China and Russia" are the same voice as "Russia and China".
  return speaker.entity ?? speaker.name.split(' ').sort().join(' ');
}

import type { LightName, NameLight } from '../../lib/highlight/paint.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Hue } from '../../lib/quotes/hues.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Style } from '../../lib/settings/settings.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Chosen } from './chosen.ts';

/** One stretch of text to light up, and how. */
export interface Light extends Span {
  readonly name: LightName;
}

/** The mark that a lit mention carries in the page. */
function lightOfMention({ entity, type, repair }: Mention): NameLight {
  if (entity === null) return 'unknown';
  if (repair) return 'repaired';
  return type === 'polity' || type === 'place' ? 'place' : 'actor';
}

/** How names are lit; colours are `bright` on dark pages. */
export type NameStyle = Style | 'bright';

/** Everything that is lit in an article: names in the reader's style, and the tint of each speaker's speech. */
export function lightsOf(
  { mentions, quotes }: Chosen,
  hueOf: (quote: Quote) => Hue | null,
  style: NameStyle,
): Light[] {
  const names = mentions.map((mention): Light => {
    const light = lightOfMention(mention);
    return { start: mention.start, end: mention.end, name: style === 'lines' ? light : `${style}-${light}` };
  });
  const speech = quotes.map(
    (quote): Light => ({ start: quote.start, end: quote.end, name: `speech-${hueOf(quote) ?? 'other'}` }),
  );
  return [...names, ...speech];
}

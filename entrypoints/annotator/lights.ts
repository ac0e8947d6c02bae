import type { LightName } from '../../lib/highlight/paint.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import type { Span } from '../../lib/text/span.ts';

/** One stretch of text to light up, and how. */
export interface Light extends Span {
  readonly name: LightName;
}

/** The line that a mention carries in the page; null for what is not lit (events, documents, terms). */
export function lightOfMention(mention: Mention): LightName | null {
  if (mention.entity === null) return 'unknown';
  const name = lightOfType[mention.type];
  return name !== undefined && mention.repair ? 'repaired' : (name ?? null);
}

const lightOfType: { readonly [Type in Mention['type']]?: LightName } = {
  person: 'actor',
  organisation: 'actor',
  office: 'actor',
  polity: 'place',
  place: 'place',
};

/** Everything that is lit in an article: names, and the tint of each speaker's speech. */
export function lightsOf(mentions: readonly Mention[], quotes: readonly Quote[]): Light[] {
  const lights: Light[] = [];
  for (const mention of mentions) {
    const name = lightOfMention(mention);
    if (name !== null) lights.push({ name, start: mention.start, end: mention.end });
  }
  const hueOf = huesOf(quotes);
  for (const quote of quotes.filter(isSpeech)) {
    const name = `speech-${hueOf(quote) ?? 'other'}` as const;
    lights.push({ name, start: quote.start, end: quote.end });
  }
  return lights;
}

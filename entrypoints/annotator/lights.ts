import type { LightName } from '../../lib/highlight/paint.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
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

/** Hues for the speakers who speak most; everybody else and "not stated" is grey. */
const hues = ['speech-1', 'speech-2', 'speech-3', 'speech-4'] as const;

/** Everything that is lit in an article: names, and the tint of each speaker's speech. */
export function lightsOf(mentions: readonly Mention[], quotes: readonly Quote[]): Light[] {
  const lights: Light[] = [];
  for (const mention of mentions) {
    const name = lightOfMention(mention);
    if (name !== null) lights.push({ name, start: mention.start, end: mention.end });
  }
  const speech = quotes.filter(isSpeech);
  const hueOf = huesOf(speech);
  for (const quote of speech) {
    lights.push({ name: hueOf.get(speakerKey(quote)) ?? 'speech-other', start: quote.start, end: quote.end });
  }
  return lights;
}

/** A hue each for those who speak most, the first to speak before the others. */
function huesOf(speech: readonly Quote[]): Map<string | null, LightName> {
  const counts = new Map<string, number>();
  for (const quote of speech) {
    const key = speakerKey(quote);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, hues.length);
  return new Map(ranked.map(([key], rank) => [key, hues[rank] ?? 'speech-other']));
}

function speakerKey({ speaker }: Quote): string | null {
  if (speaker === null || speaker.form === 'unnamed') return null;
  return speaker.entity ?? speaker.name;
}

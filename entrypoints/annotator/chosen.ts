import type { TextMap } from '../../lib/article/text-map.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { LitKind, Settings } from '../../lib/settings/settings.ts';

const kindOfType: { readonly [Type in Mention['type']]?: LitKind } = {
  person: 'people',
  organisation: 'bodies',
  office: 'bodies',
  polity: 'places',
  place: 'places',
};

/** The names that the reader wants to see lit: of the chosen kinds, as often as chosen. All of them have a card. */
export function chosenMentions(
  mentions: readonly Mention[],
  { lit, density }: Pick<Settings, 'lit' | 'density'>,
  sections: readonly number[],
): readonly Mention[] {
  const seen = new Set<string>();
  let section = 0;
  return mentions.filter((mention) => {
    const kind = mention.entity === null ? 'unknown' : kindOfType[mention.type];
    if (kind !== undefined && !lit[kind]) return false;
    const now = sections.filter((start) => start <= mention.start).length;
    if (density === 'section' && now !== section) seen.clear();
    section = now;
    const key = mention.entity ?? `?${mention.name}`;
    if (density !== 'every' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The speech that the reader wants to see tinted: all or none. */
export function chosenQuotes(quotes: readonly Quote[], { lit }: Pick<Settings, 'lit'>): readonly Quote[] {
  return lit.speech ? quotes : [];
}

/** Where the sections of an article begin in its text: at its subheadings. */
export function sectionsOf({ segments }: TextMap): number[] {
  return segments
    .filter(({ node }) => node.parentElement?.closest('h2, h3, h4') != null)
    .map(({ textStart }) => textStart);
}

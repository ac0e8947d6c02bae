import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import { actorKey, actorOfKey } from '../../lib/context/context.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import { isSpeech } from '../../lib/quotes/quote.ts';
import type { LitKind, Settings } from '../../lib/settings/settings.ts';

/** What of an annotation is lit, and so has a card. */
export type Chosen = Pick<Annotation, 'mentions' | 'quotes'>;

/** What the reader wants to see lit, and how. */
export interface Choice extends Pick<Settings, 'lit' | 'density' | 'style'> {
  /** The key of the actor who alone is lit; null: all are. */
  readonly only: string | null;
}

const kindOfType: { readonly [Type in Mention['type']]?: LitKind } = {
  person: 'people',
  organisation: 'bodies',
  office: 'bodies',
  polity: 'places',
  place: 'places',
};

/**
 * What of an annotation the reader wants to see lit: names of the chosen kinds, as often as chosen, and speech, all of it
 * or none. A broken form counts as a name of its own, since nobody can tell whom it means. Events, documents and terms are
 * never lit.
 */
export function chosenOf(
  { mentions, quotes, context }: Pick<Annotation, 'mentions' | 'quotes' | 'context'>,
  { lit, density, only }: Omit<Choice, 'style'>,
  sections: readonly number[],
): Chosen {
  const actor = actorOfKey(context, only);
  const isOf = (all: readonly number[] | undefined, index: number) => all?.includes(index) ?? true;
  const seen = new Set<string>();
  let section = 0;
  return {
    mentions: mentions.filter((mention, index) => {
      const kind = mention.entity === null ? 'unknown' : kindOfType[mention.type];
      if (kind === undefined || !lit[kind] || !isOf(actor?.mentions, index)) return false;
      for (; density === 'section' && sections[section]! <= mention.start; section++) seen.clear();
      const key = `${actorKey(mention)} ${mention.repair?.from ?? ''}`;
      if (density !== 'every' && seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
    quotes: quotes.filter((quote, index) => lit.speech && isSpeech(quote) && isOf(actor?.quotes, index)),
  };
}

/** Where the sections of an article begin in its text: at its subheadings. */
export function sectionsOf({ segments }: TextMap): number[] {
  return segments
    .filter(({ node }) => node.parentElement?.closest('h2, h3, h4') != null)
    .map(({ textStart }) => textStart);
}

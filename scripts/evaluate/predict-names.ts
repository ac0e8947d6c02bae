import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Span } from '../../lib/text/span.ts';
import { knownAs, titlesIn } from './titles.ts';

/** A name that the bench expects, as far as it is read here; offsets in UTF-16. */
export interface GoldName extends Span {
  readonly surface: string;
  readonly wikidata?: string | null;
  readonly wikipedia?: string | null;
  /** The state behind a demonym. */
  readonly adjectiveOf?: string;
  /** Other titles that count as right. */
  readonly alt?: readonly string[];
  readonly type?: string;
}

/** A text of the bench with the names in it. */
export interface GoldText {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly mentions: readonly GoldName[];
}

/** A name as the bench's scorer reads it. */
export interface PredictedName extends Span {
  readonly wikidata?: string;
  readonly wikipedia?: string;
  readonly type?: string;
}

/** How a set reads "Moscow denied it": as the town that is written, or as the body that is meant. */
export type Metonyms = 'town' | 'body';

const types: Readonly<Record<string, string>> = {
  person: 'PER',
  polity: 'GPE',
  organisation: 'ORG',
  place: 'LOC',
  office: 'ROLE',
};

/** Mentions in the bench's form; terms are left out, as no set has them. */
export function namePredictor(facts: FactIndex) {
  const titles = titlesIn(facts);
  return (gold: GoldText, mentions: readonly Mention[], metonyms: Metonyms): PredictedName[] =>
    mentions
      .filter(({ how }) => how !== 'term')
      .map((mention) => {
        const { start, end, type } = mention;
        const entity = facts.entity(referent(mention, metonyms) ?? '');
        const known = entity && knownAs(entity, titles.get(entity.id)!, titlesAt(gold, mention));
        const name = types[type];
        return { start, end, ...(name && { type: name }), ...known };
      });
}

function referent({ entity, how, seat }: Mention, metonyms: Metonyms): EntityId | null {
  return metonyms === 'town' && how === 'metonym' && seat ? seat : entity;
}

/** The titles that count as right for what stands at a span. */
export function titlesAt({ mentions }: GoldText, span: Span): string[] {
  return mentions.filter(({ start, end }) => start < span.end && end > span.start).flatMap(titlesOf);
}

export function titlesOf({ wikipedia, adjectiveOf, alt = [] }: GoldName): string[] {
  return [wikipedia, adjectiveOf, ...alt].filter((title) => title != null);
}

/** Whether a prediction leads to what a gold name stands for; null where one of them leads nowhere. */
export function sameEntity(gold: GoldName, { wikidata, wikipedia }: PredictedName): boolean | null {
  if (wikidata && wikidata === gold.wikidata) return true;
  if (!wikipedia || titlesOf(gold).length === 0) return null;
  return titlesOf(gold).includes(wikipedia);
}

import type { Entity } from '../../lib/facts/fact-base.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';

/** What Wikipedia calls an entity where no name of ours is its title. */
const others: Readonly<Record<EntityId, readonly string[]>> = {
  'person/wang-yi': ['Wang_Yi_(politician)'],
  'person/caroline-wilson': ['Caroline_Wilson_(diplomat)'],
  'organisation/presidency-of-russia': ['Government_of_Russia', 'Moscow_Kremlin'],
  'organisation/presidency-of-the-united-states': ['Presidency_of_the_United_States', 'White_House'],
  'polity/georgia': ['Georgia_(country)'],
};

const titled = new Set(['full', 'former', 'short', 'transliteration']);

/**
 * By entity, every title under which an English Wikipedia of one year or another may have it: the label ("Turkey",
 * "Türkiye") or another English name. The bench's titles are of the day on which it was made.
 */
export function titlesIn(facts: FactIndex): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const titles = new Map<EntityId, Set<string>>();
  for (const { id, label } of facts.entities)
    titles.set(id, new Set([asTitle(label), ...(others[id] ?? [])]));
  for (const { entity, text, lang, kind, strength } of facts.names)
    if (lang === 'en' && titled.has(kind) && strength !== 'blocked') titles.get(entity)?.add(asTitle(text));
  return titles;
}

export function asTitle(name: string): string {
  return name.replaceAll(' ', '_');
}

/** How the scorer knows an entity: by its item in Wikidata and by the title; the gold's own where it is one of ours. */
export function knownAs(
  entity: Entity,
  titles: ReadonlySet<string>,
  gold: readonly string[],
): { readonly wikidata?: string; readonly wikipedia: string } {
  const wikipedia = gold.find((title) => titles.has(title)) ?? asTitle(entity.label);
  return { ...(entity.wikidata && { wikidata: entity.wikidata }), wikipedia };
}

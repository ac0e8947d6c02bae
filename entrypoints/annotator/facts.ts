import type { Body } from '../../lib/facts/fact-base.ts';
import { type FactIndex, parseIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import { type Language, parseLanguage } from '../../lib/language.ts';
import { askBackground } from '../../lib/messages.ts';
import { readOwnFile } from './own-file.ts';

/** Reads the name index. Throws an Error with a sentence for the reader where it is missing or damaged. */
export async function loadIndex(): Promise<FactIndex> {
  return parseIndex(await readOwnFile('facts/index.json'));
}

/** Languages whose words ship with the extension; another is read with those of English. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'de', 'ru', 'zh']);

/** Reads the words of a language. Throws an Error with a sentence for the reader where they are missing or damaged. */
export async function loadLanguage(lang: string): Promise<Language> {
  const name = LANGUAGES.has(lang) ? lang : 'en';
  return parseLanguage(await readOwnFile(`languages/${name}.json`));
}

const known = new Map<EntityId, Body | null>();

/** The card's text of an entity, null where the base has none, or a sentence on why it cannot be read. */
export async function loadBody(id: EntityId): Promise<Body | null | { readonly error: string }> {
  const body = known.get(id);
  if (body !== undefined) return body;
  try {
    const answer = await askBackground({ type: 'getBodies', ids: [id] });
    if (!answer.ok) return { error: answer.error };
    known.set(id, answer.bodies[id] ?? null);
    return answer.bodies[id] ?? null;
  } catch {
    return { error: 'Sidelight was updated or switched off since this page was opened. Reload the page.' };
  }
}

/** The text that is there at once, without asking; undefined where it has to be asked for. */
export function knownBody(id: EntityId): Body | null | undefined {
  return known.get(id);
}

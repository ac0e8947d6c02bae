import type { Body } from '../../lib/facts/fact-base.ts';
import { type FactIndex, parseIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import { type Language, parseLanguage } from '../../lib/language.ts';
import { askBackground } from '../../lib/messages.ts';
import { readOwnFile } from './own-file.ts';

/** The name index. Throws an Error with a sentence for the reader where it is missing or damaged. */
export function loadIndex(): Promise<FactIndex> {
  return readOnce('facts/index.json', parseIndex);
}

/** Languages whose words ship with the extension; another is read with those of English. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'de', 'ru', 'zh']);

/** The words of a language. Throws an Error with a sentence for the reader where they are missing or damaged. */
export function loadLanguage(lang: string): Promise<Language> {
  const name = LANGUAGES.has(lang) ? lang : 'en';
  return readOnce(`languages/${name}.json`, parseLanguage);
}

const files = new Map<string, Promise<unknown>>();

/** Reads a file once for the life of the page; a failure is not kept, so that the next reading tries again. */
function readOnce<Content>(path: string, parse: (text: string) => Content): Promise<Content> {
  const known = files.get(path);
  if (known !== undefined) return known as Promise<Content>; // by its path, which is parsed in one way
  const read = readOwnFile(path).then(parse);
  files.set(path, read);
  read.catch(() => files.delete(path));
  return read;
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

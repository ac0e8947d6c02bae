import { parseShard, shardOf } from '../../lib/facts/bodies.ts';
import type { Body } from '../../lib/facts/fact-base.ts';
import { type FactIndex, parseIndex } from '../../lib/facts/fact-index.ts';
import { knownLanguage } from '../../lib/facts/languages.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import { type Language, parseLanguage } from '../../lib/language.ts';
import { readOwnFile } from './own-file.ts';

/**
 * Begins to load what an article needs, before its language is known, by the language that its page claims; what fails
 * is told by `loadFacts` and `loadLanguage`.
 */
export function beginLoading(claimed: string): void {
  const lang = claimed.slice(0, 2).toLowerCase();
  loadFacts(lang).catch(() => {});
  loadLanguage(lang).catch(() => {});
}

/** The facts for texts of a language. Throws an Error with a sentence for the reader where they are missing or damaged. */
export function loadFacts(lang: string): Promise<FactIndex> {
  const known = knownLanguage(lang);
  return once(`facts ${known}`, async () =>
    parseIndex(...(await Promise.all([readIndex(), readOwnFile(`facts/names/${known}.json`)]))),
  );
}

/** The words of a language. Throws an Error with a sentence for the reader where they are missing or damaged. */
export function loadLanguage(lang: string): Promise<Language> {
  const known = knownLanguage(lang);
  return once(`words ${known}`, async () => parseLanguage(await readOwnFile(`languages/${known}.json`)));
}

function readIndex(): Promise<string> {
  return once('index', () => readOwnFile('facts/index.json'));
}

const loads = new Map<string, Promise<unknown>>();

/** Loads a thing once for the life of the page; a failure is not kept, so that the next reading tries again. */
function once<Content>(name: string, load: () => Promise<Content>): Promise<Content> {
  const begun = loads.get(name);
  if (begun !== undefined) return begun as Promise<Content>; // by its name, which is loaded in one way
  const loading = load();
  loads.set(name, loading);
  loading.catch(() => loads.delete(name));
  return loading;
}

/** The files of card texts that have been read. */
const shards = new Map<number, Readonly<Record<EntityId, Body>>>();

/** The card's text of an entity, null where the base has none, or a sentence on why it cannot be read. */
export async function loadBody(id: EntityId): Promise<Body | null | { readonly error: string }> {
  const shard = shardOf(id);
  try {
    shards.set(shard, await readShard(shard));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  return knownBody(id) ?? null;
}

/** The text that is there at once, without a file to be read; undefined where there is one. */
export function knownBody(id: EntityId): Body | null | undefined {
  const bodies = shards.get(shardOf(id));
  return bodies && (bodies[id] ?? null);
}

function readShard(shard: number): Promise<Readonly<Record<EntityId, Body>>> {
  return once(`bodies ${shard}`, async () => parseShard(await readOwnFile(`facts/bodies/${shard}.json`)));
}

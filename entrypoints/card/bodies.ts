import { parseShard, shardOf } from '../../lib/facts/bodies.ts';
import type { Body } from '../../lib/facts/fact-base.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import { readOwnFile } from '../annotator/own-file.ts';

type Shard = Readonly<Record<EntityId, Body>>;

/** The files of card texts that are being read, and those that have been. */
const loads = new Map<number, Promise<Shard>>();
const shards = new Map<number, Shard>();

/** The card's text of an entity, null where the base has none, or a sentence on why it cannot be read. */
export async function loadBody(id: EntityId): Promise<Body | null | { readonly error: string }> {
  const number = shardOf(id);
  try {
    const loading = loads.get(number) ?? readShard(number);
    loads.set(number, loading);
    shards.set(number, await loading);
  } catch (error) {
    // Not kept, so that the next card tries again.
    loads.delete(number);
    return { error: error instanceof Error ? error.message : String(error) };
  }
  return knownBody(id) ?? null;
}

/** The text that is there at once, without a file to be read; undefined where there is one. */
export function knownBody(id: EntityId): Body | null | undefined {
  const bodies = shards.get(shardOf(id));
  return bodies && (bodies[id] ?? null);
}

async function readShard(number: number): Promise<Shard> {
  return parseShard(await readOwnFile(`facts/bodies/${number}.json`));
}

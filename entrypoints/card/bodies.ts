import { parseShard, shardOf } from '../../lib/facts/bodies.ts';
import type { Body } from '../../lib/facts/fact-base.ts';
import type { EntityId } from '../../lib/facts/schema.ts';
import { type FaultReason, faultOf } from '../../lib/fault.ts';
import { once } from '../annotator/once.ts';
import { readOwnFile } from '../annotator/own-file.ts';

type Shard = Readonly<Record<EntityId, Body>>;

/** The files of card texts that have been read. */
const shards = new Map<number, Shard>();

/** The card's text of an entity, null where the base has none, or why it cannot be read. */
export async function loadBody(id: EntityId): Promise<Body | null | { readonly fault: FaultReason }> {
  const number = shardOf(id);
  try {
    shards.set(number, await readShard(number));
  } catch (error) {
    return { fault: faultOf(error) };
  }
  return knownBody(id) ?? null;
}

/** The text that is there at once, without a file to be read; undefined where there is one. */
export function knownBody(id: EntityId): Body | null | undefined {
  const bodies = shards.get(shardOf(id));
  return bodies && (bodies[id] ?? null);
}

function readShard(number: number): Promise<Shard> {
  return once(`bodies ${number}`, async () => parseShard(await readOwnFile(`facts/bodies/${number}.json`)));
}

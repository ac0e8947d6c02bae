import { checksum } from './checksum.ts';
import type { Body } from './fact-base.ts';
import type { EntityId } from './schema.ts';
import { type Sealed, unseal } from './sealed.ts';

/** How many files the card bodies are spread over; a card reads one of them. */
export const shardCount = 8;

/** The number of the shard (`facts/bodies/<n>.json`) that holds an entity's body. */
export function shardOf(id: EntityId): number {
  return Number.parseInt(checksum(id), 16) % shardCount;
}

/** One file of card bodies as shipped. */
export interface ShardData {
  readonly version: string;
  readonly bodies: Readonly<Record<EntityId, Body>>;
}

/** The bodies in the text of one shard. Throws a Fault where it is damaged. */
export function parseShard(text: string): Readonly<Record<EntityId, Body>> {
  // The checksum has just shown that these are the compiler's own bytes, and it writes nothing but this record.
  return (unseal(text, 'facts/bodies') as Sealed & ShardData).bodies;
}

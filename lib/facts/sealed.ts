import { Fault } from '../fault.ts';
import { checksum } from './checksum.ts';

/** The first part of the base's version: files of another format are refused. */
export const formatVersion = '1';

const head = /^\{"checksum":"([0-9a-f]{8})",/;

/** What every sealed record has. */
export interface Sealed {
  readonly version: string;
  /** Of the text behind this field. */
  readonly checksum: string;
}

/** A record as JSON with, as its first field, the checksum of the text behind that field. */
export function seal(record: object): string {
  const rest = JSON.stringify(record).slice(1);
  return `{"checksum":"${checksum(rest)}",${rest}`;
}

/** The checksum that a sealed text begins with; empty where it does not. */
export function checksumOf(text: string): string {
  return head.exec(text)?.[1] ?? '';
}

/**
 * The record in a sealed text. Throws a Fault where the text was changed or cut, or is of another format. `path` names
 * the file in it.
 */
export function unseal(text: string, path: string): Sealed {
  const begin = head.exec(text);
  if (begin === null || checksum(text, begin[0].length) !== begin[1]) throw new Fault('fileDamaged', path);
  const record: Sealed = JSON.parse(text);
  if (typeof record.version !== 'string' || record.version.split('.')[0] !== formatVersion)
    throw new Fault('fileOfOtherFormat', path);
  return record;
}

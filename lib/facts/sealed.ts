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
 * The record in a sealed text. Throws an Error whose message is a sentence for the reader where the text was changed
 * or cut, or is of another format. `what` names the file in that sentence.
 */
export function unseal(text: string, what: string): Sealed {
  const begin = head.exec(text);
  if (!begin) {
    throw new Error(`${what} is damaged: it does not begin with a checksum. Install the extension again.`);
  }
  if (checksum(text, begin[0].length) !== begin[1]) {
    throw new Error(`${what} is damaged: its checksum does not fit its text. Install the extension again.`);
  }
  const record: Sealed = JSON.parse(text);
  if (typeof record.version !== 'string' || record.version.split('.')[0] !== formatVersion) {
    throw new Error(
      `${what} is of format ${String(record.version)}; this program reads format ${formatVersion}. Build the facts again.`,
    );
  }
  return record;
}

import { checksum } from './checksum.ts';

/** The first part of the base's version: files of another format are refused. */
export const formatVersion = '1';

const head = /^\{"checksum":"([0-9a-f]{8})",/;

/** A record as JSON with, as its first field, the checksum of the JSON without that field. */
export function seal(record: object): string {
  const json = JSON.stringify(record);
  return `{"checksum":"${checksum(json)}",${json.slice(1)}`;
}

/**
 * The record in a sealed text. Throws an Error whose message is a sentence for the reader where the text was changed
 * or cut, or is of another format. `what` names the file in that sentence.
 */
export function unseal(text: string, what: string): { readonly version: string } {
  const stated = head.exec(text)?.[1];
  if (stated === undefined) {
    throw new Error(`${what} is damaged: it does not begin with a checksum. Install the extension again.`);
  }
  const body = `{${text.slice(head.exec(text)![0].length)}`;
  if (checksum(body) !== stated) {
    throw new Error(`${what} is damaged: its checksum does not fit its text. Install the extension again.`);
  }
  const record: { version?: unknown } = JSON.parse(text);
  if (typeof record.version !== 'string' || record.version.split('.')[0] !== formatVersion) {
    throw new Error(
      `${what} is of format ${String(record.version)}; this program reads format ${formatVersion}. Build the facts again.`,
    );
  }
  return { ...record, version: record.version };
}

import { closeSync, existsSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { isBadAnswer } from './answer.ts';

/** What a run that was cut off has left: whole lines, and how many of them answer a bad line. */
export interface Done {
  readonly lines: number;
  readonly bad: number;
}

const CHUNK = 1 << 20;

/** Counts the whole lines of an output and cuts off a last one that was not written to its end. */
export function takeUp(path: string): Done {
  if (!existsSync(path)) return { lines: 0, bad: 0 };
  const file = openSync(path, 'r+');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let [lines, bad, whole, at] = [0, 0, 0, 0];
    let parts: Buffer[] = [];
    for (let size: number; (size = readSync(file, chunk, 0, CHUNK, at)) > 0; at += size) {
      let from = 0;
      for (let end: number; (end = chunk.subarray(0, size).indexOf(10, from)) >= 0; from = end + 1) {
        const line = Buffer.concat([...parts, chunk.subarray(from, end)]).toString('utf8');
        parts = [];
        lines++;
        if (isBadAnswer(line)) bad++;
        whole = at + end + 1;
      }
      parts.push(Buffer.from(chunk.subarray(from, size)));
    }
    ftruncateSync(file, whole);
    return { lines, bad };
  } finally {
    closeSync(file);
  }
}

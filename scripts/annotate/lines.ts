import type { Readable } from 'node:stream';

/** One line that holds anything, and its number in the input, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream of UTF-8 that are not blank. Only a line feed ends one: JSON may hold the other separators of
 * Unicode as they are, and readers of lines stop there.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    for (const text of lines) if (++number && text.trim() !== '') yield { number, text: cleaned(text) };
  }
  if (rest.trim() !== '') yield { number: number + 1, text: cleaned(rest) };
}

function cleaned(line: string): string {
  return line.replace(/^\ufeff/, '').replace(/\r$/, '');
}

/** As many lines as are worth a message to another thread: by count and by length, the last batch shorter. */
const MOST_LINES = 64;
const MOST_UNITS = 200_000;

export async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let units = 0;
  for await (const line of lines) {
    batch.push(line);
    units += line.text.length;
    if (batch.length < MOST_LINES && units < MOST_UNITS) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}

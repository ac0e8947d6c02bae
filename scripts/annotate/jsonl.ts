import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { asInput, outputFor } from './record.ts';

/**
 * Reads one JSON object a line and writes one a line, in order, holding one at a time. A bad line is answered by its id
 * (null where it has none) and an error, told on `errors` with its number, and the run goes on. Returns how many were bad.
 */
export async function annotateLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  facts: FactIndex,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, facts);
    if ('error' in answer) {
      bad++;
      errors.write(`line ${number}: ${String(answer.error)}\n`);
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return bad;
}

async function answerTo(line: string, facts: FactIndex): Promise<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return await outputFor(asInput(value), facts);
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? `The line is not JSON: ${error.message}`
        : error instanceof Error
          ? error.message
          : String(error);
    return { id, error: reason };
  }
}

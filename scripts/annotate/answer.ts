import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { asInput, outputFor } from './record.ts';

/** The line that answers one line of input, and what was wrong with it, if anything. */
export interface Answer {
  readonly line: string;
  readonly error?: string;
}

/** Annotates one line. A bad one is answered by its id, null where it has none, and a sentence; nothing throws. */
export async function answerTo(line: string, facts: FactIndex): Promise<Answer> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return { line: JSON.stringify(await outputFor(asInput(value), facts)) };
  } catch (error) {
    return badAnswer(id, sentenceOf(error));
  }
}

export function badAnswer(id: unknown, error: string): Answer {
  return { line: JSON.stringify({ id, error }), error };
}

/** Whether a line of output is the answer to a bad line. */
export function isBadAnswer(line: string): boolean {
  return line.includes('"error":') && Object.hasOwn(JSON.parse(line), 'error');
}

function sentenceOf(error: unknown): string {
  if (error instanceof SyntaxError) return `The line is not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from './answer.ts';
import { batchesOf, type Line, linesOf } from './lines.ts';

/** What has been done so far, in this run. */
export interface Progress {
  readonly lines: number;
  readonly bad: number;
  /** Of the input, lines that were skipped included. */
  readonly bytes: number;
}

export interface LinesRun {
  readonly input: Readable;
  readonly output: Writable;
  /** Where bad lines are told, with their number. */
  readonly errors: Writable;
  /** Lines of the input, blank ones not counted, that an earlier run has answered. */
  readonly skip: number;
  /** How many lists of lines are worked on at once. */
  readonly ahead: number;
  answer(lines: readonly string[]): Promise<Answer[]>;
  /** Told after every list of lines. */
  progress(done: Progress): void;
}

/**
 * Reads one JSON object a line and writes one a line, in order, holding no more than `ahead` lists of lines at once. A
 * bad line is answered by its id and an error, and the run goes on. Returns how many were bad.
 */
export async function annotateLines(run: LinesRun): Promise<number> {
  let [lines, bad, bytes] = [0, 0, 0];
  let seen = 0;
  async function* left(): AsyncGenerator<Line> {
    for await (const line of linesOf(run.input)) {
      if (++seen > run.skip) yield line;
      else bytes += bytesOf(line);
    }
  }
  for await (const [batch, answers] of inOrder(batchesOf(left()), run)) {
    answers.forEach(({ error }, i) => {
      if (error === undefined) return;
      bad++;
      run.errors.write(`line ${batch[i]?.number}: ${error}\n`);
    });
    const text = answers.map(({ line }) => `${line}\n`).join('');
    if (!run.output.write(text)) await once(run.output, 'drain');
    lines += batch.length;
    bytes += batch.reduce((sum, line) => sum + bytesOf(line), 0);
    run.progress({ lines, bad, bytes });
  }
  return bad;
}

const bytesOf = ({ text }: Line): number => Buffer.byteLength(text) + 1;

/** Every batch with its answers, in the order of the batches, while the ones behind are worked on. */
async function* inOrder(
  batches: AsyncIterable<Line[]>,
  { answer, ahead }: LinesRun,
): AsyncGenerator<[Line[], Answer[]]> {
  const working: Promise<[Line[], Answer[]]>[] = [];
  for await (const batch of batches) {
    const answers = answer(batch.map(({ text }) => text));
    working.push(answers.then((all) => [batch, all]));
    if (working.length >= ahead) yield await working.shift()!;
  }
  while (working.length > 0) yield await working.shift()!;
}

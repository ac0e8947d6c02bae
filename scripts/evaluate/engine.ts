import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Annotation, annotate } from '../../lib/annotate.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { type Input, readArticle } from '../annotate/record.ts';

/** One line of the command line's output, as far as the evaluations read it (see README.md, "The command line"). */
export interface Result {
  readonly id: string;
  readonly error?: string;
  readonly published: string | null;
  readonly isArticle: boolean | null;
  readonly text?: string;
  readonly topic: { readonly onTopic: boolean; readonly score: number };
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: string | null;
    readonly name: string;
    readonly type: string;
    readonly how: string;
  }[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly speaker: { readonly name: string; readonly start?: number; readonly end?: number } | null;
  }[];
}

/** The records of a JSON Lines text. */
export function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** What the engine says of each text, read in this process: for sets of many short ones. */
export async function annotateHere(inputs: readonly Input[], facts: FactIndex): Promise<Annotation[]> {
  const annotations: Annotation[] = [];
  for (const input of inputs) {
    const { article } = await readArticle(input);
    annotations.push(annotate(article, facts, languageFor(article.lang)));
  }
  return annotations;
}

/** Runs the command line over `records`; a record that it could not read is left out, and said on standard error. */
export async function annotateAll(records: Iterable<object>): Promise<Result[]> {
  const child = spawn('npm run --silent annotate -- --jsonl', {
    shell: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {}); // It ended before it had read all: what it says of that is on standard error.
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data) => (output += data));
  const ended = new Promise((end) => child.on('close', end));
  for (const record of records) {
    if (!child.stdin.write(`${JSON.stringify(record)}\n`))
      await Promise.race([ended, new Promise((drained) => child.stdin.once('drain', drained))]);
  }
  child.stdin.end();
  await ended;
  return parseLines<Result>(output).filter(({ error }) => error === undefined);
}

/** Runs a scorer of the bench on `predictions`; `{}` in the arguments stands for their file. Answers what it printed. */
export function score(scorer: string, args: readonly string[], predictions: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const all = [scorer, ...args.map((arg) => (arg === '{}' ? file : arg))];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  return stdout + stderr;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What an evaluation is told: where the marked texts are, and what to do with the result. */
export interface Run {
  /** See `findBench`. */
  readonly bench: string;
  /** See `findData`. */
  readonly data: string | null;
  /** Whether to keep the table in docs/evaluation.md. */
  readonly write: boolean;
  /** A file with the answers of a run of the same state of the project that was ended, to go on with; null: begin anew. */
  readonly kept: string | null;
  /** How many of the errors of each part to print; they hold text of others and are never kept. */
  readonly errors: number;
}

/**
 * The folder with the data and scorers of the evaluations, `../shared/bench` beside the checkout or SIDELIGHT_BENCH;
 * null where there is none: the data belongs to others and is not part of the project.
 */
export function findBench(): string | null {
  const folder = process.env.SIDELIGHT_BENCH ?? join(root, '..', 'shared', 'bench');
  return existsSync(folder) ? folder : null;
}

/**
 * The folder with what the bench's converters wrote (actors.jsonl, politics.jsonl, polnear.dev.jsonl), as given or
 * SIDELIGHT_BENCH_DATA; null where there is none.
 */
export function findData(given: string | undefined): string | null {
  const folder = given ?? process.env.SIDELIGHT_BENCH_DATA;
  return folder && existsSync(folder) ? folder : null;
}

/** What to say where `findData` finds nothing. */
export const NO_DATA =
  'Left out, for want of --data DIR (or SIDELIGHT_BENCH_DATA) with actors.jsonl, politics.jsonl and polnear.dev.jsonl: the converters of ../shared/bench/README.md make them, each with --mirror DIR --out OUT.';

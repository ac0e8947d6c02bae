import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The folder with the data and scorers of the evaluations, `../shared/bench` beside the checkout or SIDELIGHT_BENCH;
 * null where there is none: the data belongs to others and is not part of the project.
 */
export function findBench(): string | null {
  const folder = process.env.SIDELIGHT_BENCH ?? join(root, '..', 'shared', 'bench');
  return existsSync(folder) ? folder : null;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can tell; a time of its own would make every zip another one. */
const noTime = new Date(1980, 0, 1);
const unix = 3;
const plainFile = 0o100644;

/**
 * A zip of the files with these paths under `folder`. The same files give the same bytes: in the order of their names,
 * without times, owners or the umask of whoever made them.
 */
export function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort((a, b) => (a < b ? -1 : 1)))
    files[path] = [
      readFileSync(join(folder, path)),
      { level: 9, mtime: noTime, os: unix, attrs: plainFile << 16 },
    ];
  return zipSync(files);
}

import { fstatSync } from 'node:fs';
import type { Progress } from './jsonl.ts';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const PAUSE = 200;

/** A bar on a terminal: how much of standard input is read where that is a file, else how many lines. */
export function progressOn(
  terminal: NodeJS.WriteStream,
  input: { readonly fd: number },
): { tell(done: Progress): void; end(): void } {
  const start = Date.now();
  const size = sizeOf(input);
  let last = 0;
  return {
    tell({ lines, bad, bytes }: Progress): void {
      if (!terminal.isTTY || Date.now() - last < PAUSE) return;
      last = Date.now();
      const speed = Math.round(lines / ((last - start) / 1000));
      const share = size > 0 ? Math.min(1, bytes / size) : null;
      const full = Math.round((share ?? 0) * WIDTH);
      const bar =
        share === null ? '' : `[${'#'.repeat(full).padEnd(WIDTH, '.')}] ${(share * 100).toFixed(0)} %, `;
      terminal.write(`\r\x1b[K${bar}${lines} lines, ${bad} bad, ${speed} a second`);
    },
    end(): void {
      if (terminal.isTTY) terminal.write('\r\x1b[K');
    },
  };
}

function sizeOf({ fd }: { readonly fd: number }): number {
  try {
    const about = fstatSync(fd);
    return about.isFile() ? about.size : 0;
  } catch {
    return 0;
  }
}

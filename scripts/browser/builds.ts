import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find.mjs';

/** The folder of the extension as it is built for a browser. */
export function buildFor(kind: BrowserKind): string {
  const output = fileURLToPath(new URL('../../.output', import.meta.url));
  return join(output, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** A copy of a build, for the caller to change and to remove. */
export function copyOf(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  cpSync(build, folder, { recursive: true });
  return folder;
}

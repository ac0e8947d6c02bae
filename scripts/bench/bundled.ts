import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Bundles a script of this folder as the extension is bundled and runs it in a Node of its own, with the path of a JSON
 * file with `input` as its argument. Answers the JSON that it prints; what it tells on standard error
 * is shown.
 */
export function runBundled<Result>(script: string, input: unknown): Promise<Result> {
  return withBundle(new URL(script, import.meta.url), async (bundle) => {
    const file = join(dirname(bundle), 'input.json');
    writeFileSync(file, JSON.stringify(input));
    const args = ['--expose-gc', '--max-old-space-size=6000', bundle, file];
    const run = promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
    run.child.stderr?.pipe(process.stderr);
    const { stdout } = await run;
    return JSON.parse(stdout);
  });
}

/**
 * Bundles a script for the time of `use`, which is given the path. The loader of TypeScript wraps every inner function,
 * which makes them slower than they are in the extension; so nothing is measured under it.
 */
export async function withBundle<Result>(
  script: URL,
  use: (bundle: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(modules, '.sidelight-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: fileURLToPath(script),
        outDir: folder,
        rollupOptions: { output: { entryFileNames: 'run.mjs' } },
      },
    });
    return await use(join(folder, 'run.mjs'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The input of a script that `runBundled` started. */
export function readInput<Input>(): Input {
  return JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
}

// What is asked of the built extension of both browsers: `silence` (nothing sends or loads anything) and `compat`
// (nothing that the oldest browsers lack). Run by `npm test`; each prints what is wrong, or one line.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runParts } from '../run-parts.ts';
import { allowed } from './allowed.ts';
import { builtFiles } from './code.ts';
import { missingIn, type Target } from './compat.ts';
import { guarded } from './guarded.ts';
import { ownNames } from './own-names.ts';
import { breaches, usesIn } from './silence.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builds = ['chrome', 'firefox'] as const;
const filesOf = (browser: string) => builtFiles(join(root, '.output', `${browser}-mv3`));

function answer(lines: readonly string[], well: string): Promise<boolean> {
  console.log(lines.length === 0 ? well : lines.join('\n'));
  return Promise.resolve(lines.length === 0);
}

function silence(): Promise<boolean> {
  const lines = builds.flatMap((browser) => {
    const files = filesOf(browser);
    const names = new Set(files.map(({ path }) => path));
    const uses = files.flatMap((file) => usesIn(file, names));
    return breaches(uses, allowed).map((line) => `${browser}: ${line}`);
  });
  return answer(lines, 'Nothing in either build can send anything or load what is not its own.');
}

function compat(): Promise<boolean> {
  const own = ownNames(root, ['components', 'entrypoints', 'lib']);
  const missing = builds.flatMap((browser) => {
    const files = filesOf(browser);
    const target = { browser, version: oldestOf(files) } satisfies Target;
    return files.flatMap((file) => missingIn(file, target, own).map((each) => ({ ...each, ...target })));
  });
  const lines = missing
    .filter(({ feature }) => !guarded.some((known) => known.feature === feature))
    .map(
      ({ browser, version, path, feature, since }) =>
        `${browser} ${version}: ${path}: ${feature} is there ${since === null ? 'in no version' : `from ${since}`}.`,
    );
  const idle = guarded
    .filter((known) => !missing.some(({ feature }) => feature === known.feature))
    .map(({ feature }) => `Nothing uses ${feature} any more: take it out of guarded.ts.`);
  return answer(
    [...lines, ...idle],
    'Nothing in either build is newer than the oldest browser that it asks for.',
  );
}

/** The version that the manifest itself asks for. */
function oldestOf(files: ReturnType<typeof builtFiles>): number {
  const manifest = JSON.parse(files.find(({ path }) => path === 'manifest.json')!.source);
  return Number.parseInt(
    manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version,
    10,
  );
}

await runParts('check of the build', { silence, compat }, process.argv.slice(2));

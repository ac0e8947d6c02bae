// `npm test`: every check there is, one line each; the output of a check is shown only where it fails.
// `npm test -- types sizes` runs the named ones alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './browser/find.mjs';
import { prepare, root, shell } from './setup.mjs';
import { checkSizes } from './sizes.mjs';
import { checkWebExtLint } from './web-ext-lint.mjs';

const reports = join(root, '.output', 'test');

/**
 * The checks, in order. `run` is a command, or a function that answers {passed, failed, output}. `vitest` runs one
 * project of vitest.config.ts and counts its tests; any other check counts as one.
 */
const checks = [
  { name: 'format', title: 'Format and lint', run: 'biome check' },
  { name: 'prepare', title: 'Types of the entrypoints', run: 'wxt prepare' },
  { name: 'pure', title: 'Types of the pure folders', run: 'tsc -p tsconfig.pure.json' },
  { name: 'types', title: 'Types', run: 'tsc --noEmit' },
  { name: 'facts', title: 'Facts', run: 'npm run --silent facts -- check' },
  { name: 'unit', title: 'Unit and case tests', vitest: 'unit' },
  { name: 'chrome', title: 'Build for Chrome', run: 'wxt build' },
  { name: 'firefox', title: 'Build for Firefox', run: 'wxt build -b firefox --mv3' },
  {
    name: 'package',
    title: 'The same packages twice',
    run: 'tsx scripts/package.ts --built && tsx scripts/package.ts --check',
  },
  { name: 'web-ext', title: 'web-ext lint', run: checkWebExtLint },
  { name: 'silence', title: 'Silence of the builds', run: 'tsx scripts/check-build/main.ts silence' },
  { name: 'compat', title: 'Oldest browsers', run: 'tsx scripts/check-build/main.ts compat' },
  { name: 'sizes', title: 'Sizes', run: checkSizes },
  { name: 'e2e-chromium', title: 'End to end in Chromium', browser: 'chromium', vitest: 'chromium' },
  { name: 'e2e-firefox', title: 'End to end in Firefox', browser: 'firefox', vitest: 'firefox' },
];

async function runVitest(project) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const { status, output } = await shell(`vitest run --project ${project} ${reporters}`);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests: skipped = 0 } = counts;
  // A file that cannot be loaded has no tests to fail.
  return { passed, failed: numFailedTests || (status === 0 && passed > 0 ? 0 : 1), skipped, output };
}

async function runCheck({ run, vitest, browser }) {
  if (browser) {
    try {
      needBrowser(browser);
    } catch (error) {
      return { passed: 0, failed: 1, output: error.message };
    }
  }
  if (vitest) return runVitest(vitest);
  if (typeof run === 'function') return run();
  const { status, output } = await shell(run);
  return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

async function main(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no check ${unknown.join(', ')}; there are: ${checks.map((c) => c.name).join(', ')}.`,
    );
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const check of checks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const start = Date.now();
    const result = await runCheck(check);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const counted = check.vitest ? `, ${result.passed} tests` : '';
    const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
    console.log(`${result.failed ? 'FAIL' : 'ok  '} ${check.title} (${seconds} s${counted}${skipped})`);
    if (result.failed) console.log(`${result.output.trimEnd()}\n`);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  prepare();
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

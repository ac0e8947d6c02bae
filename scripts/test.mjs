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
 * The checks. `run` is a command, or a function that answers {passed, failed, output}. `vitest` runs one project of
 * vitest.config.ts, alone, and counts its tests; any other check counts as one. Of the others two run at once, none
 * before those that it is `after` have ended.
 */
const checks = [
  { name: 'prepare', title: 'Types of the entrypoints', run: 'wxt prepare' },
  { name: 'format', title: 'Format and lint', run: 'biome check' },
  { name: 'chrome', title: 'Build for Chrome', after: ['prepare'], run: 'wxt build' },
  { name: 'types', title: 'Types', after: ['prepare'], run: 'tsc --noEmit' },
  { name: 'pure', title: 'Types of the pure folders', run: 'tsc -p tsconfig.pure.json' },
  { name: 'facts', title: 'Facts', run: 'npm run --silent facts -- check' },
  { name: 'firefox', title: 'Build for Firefox', after: ['chrome'], run: 'wxt build -b firefox --mv3' },
  {
    name: 'package',
    title: 'The same packages twice',
    after: ['firefox'], // It builds both again, and what reads them has to wait.
    run: 'tsx scripts/package.ts --built && tsx scripts/package.ts --check',
  },
  { name: 'web-ext', title: 'web-ext lint', after: ['package'], run: checkWebExtLint },
  {
    name: 'silence',
    title: 'Silence of the builds',
    after: ['package'],
    run: 'tsx scripts/check-build/main.ts silence',
  },
  {
    name: 'compat',
    title: 'Oldest browsers',
    after: ['package'],
    run: 'tsx scripts/check-build/main.ts compat',
  },
  { name: 'sizes', title: 'Sizes', after: ['package'], run: checkSizes },
  { name: 'unit', title: 'Unit and case tests', vitest: 'unit' },
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

/** Runs a check to its end, says how it went, and answers its counts. */
async function tell(check) {
  const start = Date.now();
  const result = await runCheck(check);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counted = check.vitest ? `, ${result.passed} tests` : '';
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  console.log(`${result.failed ? 'FAIL' : 'ok  '} ${check.title} (${seconds} s${counted}${skipped})`);
  if (result.failed) console.log(`${result.output.trimEnd()}\n`);
  return result;
}

/** The first check that may begin beside those that run; undefined where all have to wait. */
function next(waiting, running) {
  const pending = [...waiting, ...running].map(({ name }) => name);
  return waiting.find(({ vitest, after = [] }, place) =>
    vitest ? place === 0 && running.length === 0 : !after.some((name) => pending.includes(name)),
  );
}

async function runAll(wanted) {
  const waiting = [...wanted];
  const running = new Map();
  const results = [];
  while (waiting.length + running.size > 0) {
    const check = running.size < 2 ? next(waiting, [...running.keys()]) : undefined;
    if (check === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(check), 1);
    const run = tell(check).then((result) => {
      running.delete(check);
      results.push(result);
    });
    running.set(check, run);
    if (check.vitest) await run;
  }
  return results;
}

async function main(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no check ${unknown.join(', ')}; there are: ${checks.map((c) => c.name).join(', ')}.`,
    );
  mkdirSync(reports, { recursive: true });
  const results = await runAll(checks.filter(({ name }) => names.length === 0 || names.includes(name)));
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

try {
  prepare();
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

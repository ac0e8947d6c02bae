// `npm run fuzz [-- --cases N --seed S]`: the whole engine on articles that nobody would write.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { annotate } from '../lib/annotate.ts';
import type { FactIndex } from '../lib/facts/fact-index.ts';
import { languageFor } from '../lib/languages.ts';
import type { Article } from '../lib/text/article.ts';
import { anyArticle } from '../tests/fuzz/articles.ts';
import { checkArticle } from '../tests/fuzz/check.ts';
import { loadIndex } from './facts/cached-index.ts';

const root = join(import.meta.dirname, '..');
const BATCH = 500;

/** Units of text that the growth of time is measured from and to; the first is large enough for the clock. */
const SHORT = 30_000;
const LONG = 120_000;
/** How many times as much time a unit of the long text may take as one of the short. Linear is 1; noise is below 2. */
const WORST_GROWTH = 3;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  });
  const cases = Number(values.cases);
  const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
  if (!Number.isInteger(cases) || !Number.isInteger(seed) || cases < 1)
    throw new Error('--cases and --seed are whole numbers.');
  console.log(`${cases} cases, seed ${seed} (again: npm run fuzz -- --cases ${cases} --seed ${seed})`);
  const index = loadIndex();
  const articles = anyArticle(index);
  let slowest = { growth: 0, seed };
  let found = 0;
  for (let done = 0; done < cases; done += BATCH) {
    const numRuns = Math.min(BATCH, cases - done);
    const failure = fc.check(
      fc.property(articles, (article) => checkArticle(article, index)),
      { seed: seed + done, numRuns },
    );
    if (failure.failed) {
      found++;
      // A failure has the case that failed.
      keep(failure.counterexample![0], (failure.errorInstance as Error).stack ?? '', seed + done);
    }
    const growth = growthOf(fc.sample(articles, { seed: seed + done, numRuns: 20 }), index);
    if (growth > slowest.growth) slowest = { growth, seed: seed + done };
    tell(Math.min(done + BATCH, cases), cases, found);
  }
  process.stderr.write('\n');
  const linear = slowest.growth <= WORST_GROWTH;
  console.log(
    `${linear ? 'ok  ' : 'FAIL'} a unit of ${LONG} takes at most ${slowest.growth.toFixed(2)} times as long as one of ${SHORT} (at most ${WORST_GROWTH}; seed ${slowest.seed})`,
  );
  console.log(
    `${found === 0 ? 'ok  ' : 'FAIL'} ${found} of ${Math.ceil(cases / BATCH)} batches found a fault`,
  );
  return found === 0 && linear;
}

/** A case that was found goes to the fixtures, where `npm test` reads it ever after. */
function keep(article: Article, error: unknown, seed: number): void {
  const folder = join(root, 'tests', 'fuzz', 'found');
  const file = join(folder, `seed-${seed}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
  console.log(`\nFound with seed ${seed}, kept as ${file}:`);
  console.log(
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : error,
  );
}

/** How much longer a unit takes in a long text than in a short one, of the articles' text over and over. */
function growthOf(articles: readonly Article[], facts: FactIndex): number {
  const pattern = articles.map(({ text }) => text).join('\n');
  if (pattern.length === 0) return 1;
  const text = pattern.repeat(Math.ceil(LONG / pattern.length)).slice(0, LONG);
  const { lang } = articles[0]!;
  const time = (length: number) => {
    const article = { ...articles[0]!, text: text.slice(0, length), bodyStart: 0 };
    const used = process.cpuUsage();
    annotate(article, facts, languageFor(lang));
    const { user, system } = process.cpuUsage(used);
    return (user + system) / length;
  };
  // The least of three: what the machine disturbed least.
  const least = (length: number) => Math.min(time(length), time(length), time(length));
  return least(LONG) / least(SHORT);
}

function tell(done: number, of: number, found: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}, ${found} found `);
  else if (done % (BATCH * 10) === 0) process.stderr.write(`${done} of ${of}, ${found} found\n`);
}

main().then(
  (sound) => {
    process.exitCode = sound ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);

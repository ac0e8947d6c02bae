// `npm run evaluate [-- seed|actors|quotes|pages ...]`: the engine against marked texts.
import { evaluateActors } from './actors.ts';
import { findBench } from './bench.ts';
import { evaluatePages } from './pages.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateSeed } from './seed.ts';

/** Each prints its figures and answers whether those that are required were met. */
const parts: Readonly<Record<string, (bench: string) => Promise<boolean>>> = {
  seed: evaluateSeed,
  actors: evaluateActors,
  quotes: evaluateQuotes,
  pages: evaluatePages,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const bench = findBench();
const unknown = names.filter((name) => !(name in parts));

if (unknown.length > 0) {
  console.error(`There is no evaluation ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 1;
} else if (!bench) {
  console.log('The marked texts are not here (../shared/bench, or SIDELIGHT_BENCH): nothing was evaluated.');
} else {
  for (const name of names) {
    console.log(`== ${name}`);
    try {
      if (!(await parts[name]!(bench))) process.exitCode = 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

// `npm run bench [-- facts|names|quotes ...]`: how long the engine's own work takes, and what its files weigh.
import { parseArgs } from 'node:util';
import { findData } from '../evaluate/bench.ts';
import { benchFacts } from './facts.ts';
import { benchNames } from './names.ts';
import { benchQuotes } from './quotes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const run = { data: findData(values.data), write: values.write };

/** Each prints its figures and answers whether all are within their limits. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  facts: benchFacts,
  names: () => benchNames(run),
  quotes: () => benchQuotes(run),
};

const names = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = names.filter((name) => !(name in parts));

if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of names) {
    console.log(`== ${name}`);
    try {
      if (!(await parts[name]!())) process.exitCode = 1;
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

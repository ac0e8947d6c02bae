// `npm run bench [-- facts ...]`: how long the engine's own work takes, and what its files weigh.
import { benchFacts } from './facts.ts';

/** Each prints its figures and answers whether all are within their limits. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = { facts: benchFacts };

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
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

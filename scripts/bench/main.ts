// `npm run bench [-- engine|facts|names|quotes|pages|views ...]`: how long the engine's own work takes, and what its files weigh.
import { parseArgs } from 'node:util';
import { findData } from '../evaluate/bench.ts';
import { runParts } from '../run-parts.ts';
import { benchEngine } from './engine.ts';
import { benchFacts } from './facts.ts';
import { benchNames } from './names.ts';
import { benchPages } from './pages.ts';
import { benchQuotes } from './quotes.ts';
import { benchViews } from './views.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const run = { data: findData(values.data), write: values.write };

/** Each prints its figures and answers whether all are within their limits. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  engine: () => benchEngine(run),
  facts: () => benchFacts(run),
  names: () => benchNames(run),
  quotes: () => benchQuotes(run),
  pages: () => benchPages(run),
  views: () => benchViews(run),
};

await runParts('benchmark', parts, positionals);

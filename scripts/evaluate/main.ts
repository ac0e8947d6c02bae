// `npm run evaluate [-- cases|seed|actors|quotes|pages|browser ...]`: the engine against marked texts.
import { parseArgs } from 'node:util';
import { runParts } from '../run-parts.ts';
import { evaluateActors } from './actors.ts';
import { findBench, findData, type Run } from './bench.ts';
import { evaluateBrowser } from './browser.ts';
import { evaluateCases } from './cases.ts';
import { evaluatePages } from './pages.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateSeed } from './seed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    kept: { type: 'string' },
    limit: { type: 'string', default: '0' },
    /** One of the browsers, for the part that opens pages. */
    in: { type: 'string' },
  },
});
const bench = findBench();

/** Each prints its figures and answers whether those that are required were met. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  cases: evaluateCases,
  seed: onBench((run) => evaluateSeed(run.bench)),
  actors: onBench(evaluateActors),
  quotes: onBench(evaluateQuotes),
  pages: onBench(evaluatePages),
  browser: () =>
    evaluateBrowser({
      kinds: (['chromium', 'firefox'] as const).filter((kind) => (values.in ?? kind) === kind),
      data: findData(values.data),
      write: values.write,
      errors: Number(values.errors),
      limit: Number(values.limit),
    }),
};

/** What reads marked texts that are not part of the project; left out where they are not here. */
function onBench(evaluate: (run: Run) => Promise<boolean>): () => Promise<boolean> {
  return async () => {
    if (bench)
      return evaluate({
        bench,
        data: findData(values.data),
        write: values.write,
        kept: values.kept ?? null,
        errors: Number(values.errors),
      });
    console.log(
      'The marked texts are not here (../shared/bench, or SIDELIGHT_BENCH): nothing was evaluated.',
    );
    return true;
  };
}

await runParts('evaluation', parts, positionals);

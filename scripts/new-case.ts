import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { markedByEngine } from '../tests/cases/check-case.ts';
import { loadIndex } from './facts/cached-index.ts';

const USAGE = `Usage: npm run --silent new-case -- [--lang LANG] [--date DATE] [--only mentions|quotes] < TEXT

Prints a text marked as Sidelight reads it now. Correct the marks and put the case into tests/cases/LANG/SUBJECT.txt.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: 'en' },
      date: { type: 'string' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { lang, date, only } = values;
  if (values.help || (only !== undefined && only !== 'mentions' && only !== 'quotes')) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const index = loadIndex();
  const marked = markedByEngine((await text(process.stdin)).trim(), lang, date ?? null, index, only ?? null);
  const header = [['date', date] as const, ['only', only] as const].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  process.stdout.write(`${['# what it shows', ...header, '', marked].join('\n')}\n`);
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { annotateLines } from './annotate/jsonl.ts';
import { asInput, readArticle } from './annotate/record.ts';
import { reportOn } from './annotate/report.ts';
import { loadFactsFromSource } from './facts/compile.ts';

const USAGE = `Usage: npm run --silent annotate -- [options] [FILE|-]...

Prints what Sidelight sees in an article: an HTML file or a plain text, "-" for standard input.

  --jsonl            read one JSON object a line from standard input, write one a line (see the README)
  --published DATE   the article's day, YYYY-MM-DD, where the file does not tell
  --lang LANG        its language: en, fr, es, de, ru, zh
  --help             this text
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      published: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const { index } = loadFactsFromSource(join(import.meta.dirname, '..', 'facts'));
  if (values.jsonl)
    return (await annotateLines(process.stdin, process.stdout, process.stderr, index)) > 0 ? 1 : 0;
  for (const file of positionals) {
    const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    const kind = /^\s*</.test(content) ? 'html' : 'text';
    const input = asInput({ id: file, [kind]: content, published: values.published, lang: values.lang });
    process.stdout.write(reportOn(await readArticle(input), index));
  }
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

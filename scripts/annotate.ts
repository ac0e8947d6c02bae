import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { FactIndex } from '../lib/facts/fact-index.ts';
import { type Answer, answerTo } from './annotate/answer.ts';
import { annotateLines } from './annotate/jsonl.ts';
import { progressOn } from './annotate/progress.ts';
import { asInput, readArticle } from './annotate/record.ts';
import { reportOn } from './annotate/report.ts';
import { takeUp } from './annotate/resume.ts';
import { startThreads, type Threads } from './annotate/threads.ts';
import { loadIndex } from './facts/cached-index.ts';

const USAGE = `Usage: npm run --silent annotate -- [options] [FILE|-]...

Prints what Sidelight sees in an article: an HTML file or a plain text, "-" for standard input.

  --jsonl            read one JSON object a line from standard input, write one a line (see the README)
  --jobs N           with --jsonl: work in N threads, in the same order
  --resume OUT       with --jsonl: write to the file OUT, going on after its last whole line
  --published DATE   the article's day, YYYY-MM-DD, where the file does not tell
  --lang LANG        its language: en, fr, es, de, ru, zh
  --help             this text
`;

const loadFacts = () =>
  loadIndex({
    onCompile: () =>
      process.stderr.isTTY && process.stderr.write('Compiling the facts, once until they change ...\n'),
  });

/** Answers the exit status: 1 where any line was bad, in an earlier run of the same output too. */
async function annotateStandardInput(jobs: number, resume: string | undefined): Promise<number> {
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error('--jobs is a number of threads, 1 or more.');
  const done = resume === undefined ? { lines: 0, bad: 0 } : takeUp(resume);
  if (done.lines > 0) process.stderr.write(`${resume} has ${done.lines} lines; going on after them.\n`);
  const output = resume === undefined ? process.stdout : createWriteStream(resume, { flags: 'a' });
  // Once here, so that no two threads compile the facts.
  const facts = loadFacts();
  const threads = jobs > 1 ? startThreads(jobs) : startNone(facts);
  const { tell, end } = progressOn(process.stderr, process.stdin);
  const bad = await annotateLines({
    input: process.stdin,
    output,
    errors: process.stderr,
    skip: done.lines,
    ahead: jobs + 2,
    answer: threads.answer,
    progress: tell,
  });
  end();
  await threads.close();
  if (resume !== undefined) await finished(output.end());
  return bad + done.bad > 0 ? 1 : 0;
}

/** The same in this thread. */
function startNone(facts: FactIndex): Threads {
  return {
    answer: async (lines) => {
      const answers: Answer[] = [];
      for (const line of lines) answers.push(await answerTo(line, facts));
      return answers;
    },
    close: async () => {},
  };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
      resume: { type: 'string' },
      published: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.jsonl) return annotateStandardInput(Number(values.jobs), values.resume);
  const index = loadFacts();
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

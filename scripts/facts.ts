import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from './facts/canonical.ts';
import { checkTexts } from './facts/check.ts';
import { compileFacts, loadFactsFromSource } from './facts/compile.ts';
import { readTexts } from './facts/fact-source.ts';
import { describe } from './facts/problem.ts';
import { report } from './facts/report.ts';
import { show, who } from './facts/show.ts';

const usage = `usage: npm run facts -- check                 every rule, with file, line and column
       npm run facts -- format                put the files in canonical format
       npm run facts -- report                coverage, evidence, age, collisions, weight
       npm run facts -- show ID [--at DATE]   one entity, its roles on a day
       npm run facts -- who OFFICE --at DATE  who held an office on a day
       (--dir FOLDER for another base than facts/)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { at: { type: 'string' }, dir: { type: 'string' } },
});
const dir = values.dir ?? fileURLToPath(new URL('../facts', import.meta.url));
const [command, id] = positionals;

function check(): void {
  const { source, problems } = checkTexts(readTexts(dir));
  for (const problem of problems) console.log(describe(problem));
  const errors = problems.filter((problem) => problem.level === 'error').length;
  console.log(`${source.entities.length} entities, ${errors} errors, ${problems.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
}

function formatAll(): void {
  for (const [path, text] of readTexts(dir)) {
    const formatted = format(path, text);
    if (formatted === text) continue;
    writeFileSync(`${dir}/${path}`, formatted);
    console.log(path);
  }
}

function reportAll(): void {
  const { source, problems } = checkTexts(readTexts(dir));
  console.log(report(source, problems, compileFacts(dir)));
}

function answer(question: 'show' | 'who', subject: string): void {
  const { index, bodies } = loadFactsFromSource(dir);
  const date = values.at ?? index.asOf;
  console.log(question === 'show' ? show(index, bodies, subject, date) : who(index, subject, date));
}

function run(): void {
  if (command === 'check') check();
  else if (command === 'format') formatAll();
  else if (command === 'report') reportAll();
  else if ((command === 'show' || command === 'who') && id !== undefined) answer(command, id);
  else {
    console.error(usage);
    process.exitCode = 2;
  }
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

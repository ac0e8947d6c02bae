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

function run(): void {
  if (command === 'check') return check();
  if (command === 'format') return formatAll();
  if (command === 'report') {
    const { source, problems } = checkTexts(readTexts(dir));
    return console.log(report(source, problems, compileFacts(dir)));
  }
  if ((command === 'show' || command === 'who') && id !== undefined) {
    const { index, bodies } = loadFactsFromSource(dir);
    const date = values.at ?? index.asOf;
    return console.log(command === 'show' ? show(index, bodies, id, date) : who(index, id, date));
  }
  console.error(usage);
  process.exitCode = 2;
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { takeUp } from './resume.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = join(folder, 'in.jsonl');
const lines = Array.from({ length: 400 }, (_, i) =>
  i % 100 === 42
    ? '{"id":"broken", "text": 1'
    : JSON.stringify({
        id: `a${i}`,
        text: `China and Russia met for the ${i}th time. “We are ready,” Sergey Lavrov said.\u2028`,
      }),
);
writeFileSync(corpus, `${lines.join('\n')}\n\n`);

interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command on the corpus; `stopAt`: kills it once the file of its output has that many bytes. */
function annotate(options: readonly string[], stopAt?: { file: string; bytes: number }): Promise<Run> {
  const command = ['--import', 'tsx', join(import.meta.dirname, '..', 'annotate.ts'), '--jsonl', ...options];
  const child = spawn(process.execPath, command);
  child.stdin.on('error', () => {}); // A killed one reads no further.
  child.stdin.end(readFileSync(corpus));
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data) => (output += data));
  child.stderr.setEncoding('utf8').on('data', (data) => (errors += data));
  const watch = setInterval(() => {
    const written = stopAt && statSync(stopAt.file, { throwIfNoEntry: false });
    if (written && written.size >= stopAt.bytes) child.kill('SIGKILL');
  }, 5);
  return new Promise((done) =>
    child.on('close', (status) => {
      clearInterval(watch);
      done({ status, output, errors });
    }),
  );
}

it('answers every line in order, bad ones by an error, and says so at the end', async () => {
  const { status, output, errors } = await annotate([]);
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(lines.map((_, i) => (i % 100 === 42 ? null : `a${i}`)));
  expect(answers[42]).toEqual({ id: null, error: expect.stringMatching(/^The line is not JSON: /) });
  expect(errors).toMatch(/^line 43: The line is not JSON/);
  expect(status).toBe(1);

  const out = join(folder, 'out.jsonl');
  for (const bytes of [1, output.length / 2]) {
    const killed = await annotate(['--jobs', '2', '--resume', out], { file: out, bytes });
    expect(killed.status, killed.errors).toBe(null);
    writeFileSync(out, '{"id":"half a li', { flag: 'a' });
  }
  const last = await annotate(['--jobs', '2', '--resume', out]);
  expect([last.status, last.output]).toEqual([1, '']);
  expect(readFileSync(out, 'utf8')).toBe(output);
}, 120_000);

it('tells what is wrong with its options', async () => {
  const { status, errors } = await annotate(['--jobs', 'many']);
  expect([status, errors]).toEqual([2, '--jobs is a number of threads, 1 or more.\n']);
}, 30_000);

it('ends a line at a line feed alone', async () => {
  const texts: string[] = [];
  const input = Readable.from(
    ['\ufeff{"a":"\u2028\u2029\u0085"}\r\n\n', '{"b"', ':1}\n{"c":', '2}'].map((part) => Buffer.from(part)),
  );
  for await (const { number, text } of linesOf(input)) texts.push(`${number} ${text}`);
  expect(texts).toEqual(['1 {"a":"\u2028\u2029\u0085"}', '3 {"b":1}', '4 {"c":2}']);
});

it('counts whole lines of an output, bad ones apart, and cuts off the last one', () => {
  const out = join(folder, 'cut.jsonl');
  const whole = '{"id":"a","text":"中国 \\"error\\": no"}\n{"id":null,"error":"The line is not JSON."}\n';
  writeFileSync(out, `${whole}{"id":"b","te`);
  expect(takeUp(out)).toEqual({ lines: 2, bad: 1 });
  expect(readFileSync(out, 'utf8')).toBe(whole);
  expect(takeUp(join(folder, 'none.jsonl'))).toEqual({ lines: 0, bad: 0 });
});

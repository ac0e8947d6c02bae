import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleBase } from './facts/sample-base.ts';

const script = fileURLToPath(new URL('facts.ts', import.meta.url));
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'facts-'));
  for (const [path, text] of Object.entries(sampleBase)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, '--dir', dir, ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, out: stdout.trim(), err: stderr.trim() };
}

it('checks, formats, reports and answers', () => {
  expect(run('check')).toEqual({ status: 0, out: '4 entities, 0 errors, 0 warnings', err: '' });
  expect(run('who', 'office/minister-of-somewhere', '--at', '2015-05-05').out).toBe(
    'Anna First  2010-01-01..2019-12-31',
  );
  expect(run('show', 'person/bert-second').out).toContain('On 2026-08-31: Minister of Somewhere');
  expect(run('report').out).toContain('Entities 4: person 2, office 1, polity 1');
}, 30_000);

it('fails with the place of an error, and puts the format right', () => {
  const path = join(dir, 'person/anna-first.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('pronoun: she', 'pronoun:   she'));
  expect(run('check').status).toBe(1);
  expect(run('check').out).toContain('person/anna-first.yaml:4:10: error: not in canonical format');
  expect(run('format').out).toBe('person/anna-first.yaml');
  expect(readFileSync(path, 'utf8')).toBe(text);
}, 30_000);

it('answers from a base that breaks a rule, but not from one that cannot be read', () => {
  const path = join(dir, 'person/bert-second.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('lastSeen: 2026-06-01', 'lastSeen: 2019-06-01'));
  expect(run('check').status).toBe(1);
  expect(run('who', 'office/minister-of-somewhere').out).toBe(
    'Bert Second  2020-01-01..(last seen 2019-06-01)',
  );
  writeFileSync(path, text.replace('pronoun: he', 'pronoun: [ he'));
  expect(run('who', 'office/minister-of-somewhere').err).toMatch(
    /^The fact base cannot be read:\nperson\/bert-second\.yaml:\d+:\d+: error: /,
  );
  writeFileSync(path, text);
}, 30_000);

it('says what it can do, and what is not there', () => {
  expect(run('dance')).toMatchObject({ status: 2, out: '' });
  expect(run('who', 'office/king')).toEqual({ status: 1, out: '', err: 'There is no office/king.' });
}, 30_000);

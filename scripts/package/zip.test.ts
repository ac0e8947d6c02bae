import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { zipOf } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'a'));
const contents = { 'a/b.js': 'b', 'a.js': 'a'.repeat(1000), 'ä.txt': '中' };
const write = (mode: number, time: number) => {
  for (const [path, text] of Object.entries(contents)) {
    rmSync(join(folder, path), { force: true });
    writeFileSync(join(folder, path), text, { mode });
    utimesSync(join(folder, path), time, time);
  }
};

it('gives the same bytes for the same files, whoever wrote them, when, and in which order', () => {
  write(0o644, 1_000_000_000);
  const once = zipOf(folder, Object.keys(contents));
  write(0o600, 1_700_000_000);
  expect(zipOf(folder, Object.keys(contents).reverse())).toEqual(once);
});

it('holds every file, in the order of the names', () => {
  const unpacked = unzipSync(zipOf(folder, Object.keys(contents)));
  expect(Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['a.js', contents['a.js']],
    ['a/b.js', 'b'],
    ['ä.txt', '中'],
  ]);
});

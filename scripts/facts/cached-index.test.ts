import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FactIndex } from '../../lib/facts/fact-index.ts';
import { importsOf, resolveImport } from '../../tests/layers.ts';
import { compilers, loadIndex } from './cached-index.ts';
import { compileTexts } from './compile.ts';
import { readTexts } from './fact-source.ts';
import { sampleBase } from './sample-base.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let dir: string;
let cache: string;
let compiled: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  dir = join(folder, 'facts');
  cache = join(folder, 'cache');
  compiled = 0;
  for (const [path, text] of Object.entries(sampleBase)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => loadIndex({ dir, cache, onCompile: () => compiled++ });
const person = 'person/anna-first';
const file = () => join(dir, `${person}.yaml`);

it('compiles once, and answers the same from what it kept', () => {
  const first = load();
  expect(first).toEqual(new FactIndex(compileTexts(readTexts(dir))));
  expect(load()).toEqual(first);
  expect(compiled).toBe(1);
});

it('never answers what was true before a file changed, came, went or changed its name', () => {
  const labels = () => load().entities.map(({ label }) => label);
  labels();
  const before = readFileSync(file(), 'utf8');
  // As long as it was: neither sizes nor times are trusted.
  writeFileSync(file(), before.replace('label: Anna First', 'label: Anne First'));
  expect(labels()).toContain('Anne First');
  writeFileSync(file(), before);
  expect(labels()).toContain('Anna First');
  cpSync(file(), join(dir, 'person', 'carl-third.yaml'));
  writeFileSync(join(dir, 'person', 'carl-third.yaml'), before.replaceAll('anna-first', 'carl-third'));
  expect(load().entity('person/carl-third')?.label).toBe('Anna First');
  rmSync(file());
  expect(load().entity(person)).toBeUndefined();
  expect(compiled).toBe(5);
  expect(readdirSync(cache)).toHaveLength(1);
});

it('compiles again where what it kept is damaged, and says what is wrong with the files as ever', () => {
  const first = load();
  const [kept = ''] = readdirSync(cache);
  for (const damage of [
    (text: string) => text.slice(0, -9),
    (text: string) => text.replace('Anna', 'Anne'),
  ]) {
    writeFileSync(join(cache, kept), damage(readFileSync(join(cache, kept), 'utf8')));
    expect(load()).toEqual(first);
  }
  expect(compiled).toBe(3);
  writeFileSync(file(), 'id: [');
  expect(load).toThrow(/cannot be read[\s\S]*anna-first\.yaml/);
});

it('works where nothing can be kept', () => {
  writeFileSync(cache, '');
  expect(load()).toEqual(load());
  expect(compiled).toBe(2);
});

it('is kept for the very code that compiled it, of which none is forgotten', () => {
  const code = ['scripts/facts/compile.ts'];
  for (const path of code)
    for (const { from } of importsOf(path, readFileSync(join(root, path), 'utf8'))) {
      const target = from.startsWith('.') ? resolveImport(path, from) : null;
      if (target !== null && !code.includes(target)) code.push(target);
    }
  expect(code.length).toBeGreaterThan(20);
  expect(
    code.filter((path) => !compilers.some((part) => path === part || path.startsWith(`${part}/`))),
  ).toEqual([]);
});

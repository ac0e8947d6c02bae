import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  findCycle,
  forbiddenApis,
  forbiddenImports,
  importsOf,
  layers,
  records,
  resolveImport,
} from './layers.ts';

/** The only file that calls fetch: it reads the fact files that ship inside the extension. */
const readsOwnFiles = ['entrypoints/annotator/own-file.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(root + folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`).split(sep).join('/'));
const sources = new Map(files.map((path) => [path, readFileSync(root + path, 'utf8')]));

it.each(files)('%s imports only what its folder may', (path) => {
  expect(forbiddenImports(path, sources.get(path)!)).toEqual([]);
});

it.each(files)('%s uses no browser or network API that its folder may not', (path) => {
  expect(forbiddenApis(path, sources.get(path)!, readsOwnFiles)).toEqual([]);
});

it('every folder of lib has its rule', () => {
  const folders = readdirSync(`${root}lib`).map((name) => name.replace(/(\.test)?\.ts$/, ''));
  expect(folders.filter((name) => !(name in layers))).toEqual([]);
});

it.each(records)('%s imports no values', (path) => {
  expect(importsOf(path, sources.get(path)!).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
});

it('no files import each other in a circle', () => {
  const graph = new Map(
    [...sources].map(([path, source]) => [
      path,
      importsOf(path, source)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => resolveImport(path, from)),
    ]),
  );
  expect(findCycle(graph)).toBeNull();
});

it('sees a forbidden import, also as a type, a re-export and import()', () => {
  const path = 'lib/text/tokens.ts';
  expect(forbiddenImports(path, "import { x } from '../facts/schema.ts'")).toHaveLength(1);
  expect(forbiddenImports(path, "import type { X } from '../facts/schema.ts'")).toHaveLength(1);
  expect(forbiddenImports(path, "export { x } from '../facts/schema.ts'")).toHaveLength(1);
  expect(forbiddenImports(path, "await import('../../components/card.tsx')")).toHaveLength(1);
  expect(forbiddenImports(path, "import { x } from './span.ts'; import 'vitest'")).toEqual([]);
});

it('tells types from values where only types may be taken', () => {
  const path = 'components/card.tsx';
  expect(forbiddenImports(path, "import type { Role } from '../lib/context/roles.ts'")).toEqual([]);
  expect(forbiddenImports(path, "import { type Role } from '../lib/context/roles.ts'")).toEqual([]);
  expect(forbiddenImports(path, "import { type Role, x } from '../lib/context/roles.ts'")).toHaveLength(1);
  expect(forbiddenImports(path, "import { sides } from '../lib/facts/schema.ts'")).toEqual([]);
  expect(forbiddenImports(path, "import type { X } from '../lib/highlight/paint.ts'")).toHaveLength(1);
});

it('sees browser APIs outside entrypoints, messages and settings', () => {
  const source = "import browser from 'webextension-polyfill'; chrome.tabs.query({})";
  expect(forbiddenApis('lib/article/detect.ts', source, [])).toHaveLength(2);
  expect(forbiddenApis('entrypoints/background.ts', source, [])).toEqual([]);
  expect(forbiddenApis('lib/settings.ts', source, [])).toEqual([]);
});

it('sees network APIs everywhere but in the reader of our own files', () => {
  const source = "fetch('x'); new WebSocket('y'); navigator.sendBeacon('z')";
  expect(forbiddenApis('entrypoints/background.ts', source, [])).toHaveLength(3);
  expect(forbiddenApis('entrypoints/background.ts', source, ['entrypoints/background.ts'])).toEqual([]);
  expect(forbiddenApis('lib/text/span.ts', "// fetch\nconst s = 'fetch';", [])).toEqual([]);
});

it('sees a circle of any length', () => {
  const edges: [string, string[]][] = [
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ];
  expect(findCycle(new Map(edges))).toEqual(['b', 'c', 'b']);
  expect(findCycle(new Map(edges.slice(0, 2)))).toBeNull();
});

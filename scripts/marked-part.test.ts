import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replacePart, table } from './marked-part.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('replaces its own part and nothing else', () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, '# A\n\n<!-- begin x -->\n<!-- end x -->\n\n<!-- begin y -->\n1\n<!-- end y -->\n');
  replacePart(file, 'x', 'new');
  replacePart(file, 'x', 'newer\n');
  expect(readFileSync(file, 'utf8')).toBe(
    '# A\n\n<!-- begin x -->\n\nnewer\n\n<!-- end x -->\n\n<!-- begin y -->\n1\n<!-- end y -->\n',
  );
});

it('begins a file and a part that are not there yet', () => {
  const file = join(folder, 'b.md');
  replacePart(file, 'x', '1');
  replacePart(file, 'y', '2');
  expect(readFileSync(file, 'utf8')).toBe(
    '<!-- begin x -->\n\n1\n\n<!-- end x -->\n\n<!-- begin y -->\n\n2\n\n<!-- end y -->\n',
  );
});

it('writes a table', () => {
  expect(table(['a', 'b'], [['c', 1]])).toBe('| a | b |\n| --- | --: |\n| c | 1 |');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packagesCurrent, requireNode } from './setup.mjs';

function project(locked: object, installed: object | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: installed }),
    );
  }
  return folder;
}

const locked = {
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/mac-only': { version: '1.0.0', optional: true },
};

it('installs where there is nothing, an older version or a package too few, and not else', () => {
  expect(packagesCurrent(project(locked, null))).toBe(false);
  expect(packagesCurrent(project(locked, {}))).toBe(false);
  expect(packagesCurrent(project(locked, { 'node_modules/a': { version: '0.9.0' } }))).toBe(false);
  expect(packagesCurrent(project(locked, { 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

it('names the Node version that is needed', () => {
  expect(() => requireNode('20.18.3')).toThrow(/Node 20.19 or newer, and this is Node 20.18.3/);
  expect(() => requireNode('18.20.0')).toThrow();
  expect(() => requireNode('20.19.0')).not.toThrow();
  expect(() => requireNode('22.1.0')).not.toThrow();
});

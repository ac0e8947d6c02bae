import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactIndexData } from '../../lib/facts/fact-base.ts';
import { FactIndex } from '../../lib/facts/fact-index.ts';
import { seal, unseal } from '../../lib/facts/sealed.ts';
import { compileTexts } from './compile.ts';
import { type FactTexts, readTexts } from './fact-source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What makes an index out of the texts of the base: this code, and the packages that it reads YAML and shapes with. */
export const compilers = [
  'lib/facts',
  'lib/fault.ts',
  'lib/steps.ts',
  'lib/text/reason.ts',
  'scripts/facts',
  'package-lock.json',
];

export interface CacheOptions {
  /** The folder of the base; the project's own by default. */
  readonly dir?: string;
  /** The folder that keeps the index last compiled. */
  readonly cache?: string;
  /** Called where the index has to be compiled, which takes seconds. */
  readonly onCompile?: () => void;
}

/**
 * The index of a base, compiled from its files, or as it was compiled last where since then not a byte has changed in
 * them nor in the code that compiles. Throws as `loadFactsFromSource` does.
 */
export function loadIndex({
  dir = join(root, 'facts'),
  cache = join(root, '.output', 'facts'),
  onCompile = () => {},
}: CacheOptions = {}): FactIndex {
  const texts = readTexts(dir);
  const file = `${keyOf(texts)}.json`;
  const kept = readKept(join(cache, file));
  if (kept !== null) return kept;
  onCompile();
  const text = seal(compileTexts(texts));
  keep(cache, file, text);
  // Read as it will be the next time, so that no run differs from another.
  return indexFrom(text);
}

function keyOf(texts: FactTexts): string {
  const hash = createHash('sha256').update(process.version);
  const add = (name: string, text: string) =>
    hash.update(JSON.stringify([name, Buffer.byteLength(text)])).update(text);
  for (const path of compilers)
    for (const file of filesUnder(path)) add(file, readFileSync(join(root, file), 'utf8'));
  for (const [path, text] of texts) add(path, text);
  return hash.digest('hex');
}

/** The files at a path from the checkout's root, in order. */
function filesUnder(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

function readKept(file: string): FactIndex | null {
  try {
    return indexFrom(readFileSync(file, 'utf8'));
  } catch {
    return null; // There is none, or it is damaged.
  }
}

function indexFrom(text: string): FactIndex {
  return new FactIndex(unseal(text, '.output/facts') as unknown as FactIndexData); // as `keep` wrote it
}

/** Keeps the last index alone. A program that runs beside this one sees the file whole or not at all. */
function keep(cache: string, file: string, text: string): void {
  try {
    mkdirSync(cache, { recursive: true });
    const part = join(cache, `${process.pid}-${Date.now()}.part`);
    writeFileSync(part, text);
    renameSync(part, join(cache, file));
    for (const other of readdirSync(cache))
      if (other.endsWith('.json') && other !== file) rmSync(join(cache, other), { force: true });
  } catch {
    // Where nothing can be written, the next run compiles again.
  }
}

// `npm run package`: what both stores are given, in .output/: a zip for each browser and, for Mozilla, the sources.
// `npm run package -- --check` builds everything anew and compares it byte for byte with what is there;
// `npm run package -- --built` packs the builds that are there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { zipOf } from './package/zip.ts';
import { root, shell } from './setup.mjs';

const output = join(root, '.output');
/** What a checkout holds beside the sources; a copy without git is taken whole but for these. */
const made = /^(?:node_modules|\.output|\.wxt|\.git)(?:\/|$)/;

interface Zip {
  readonly file: string;
  readonly folder: string;
  paths(): string[];
}

function zips(version: string): Zip[] {
  const build = (browser: string, folder: string): Zip => ({
    file: join(output, `sidelight-${version}-${browser}.zip`),
    folder: join(output, folder),
    paths: () => filesUnder(join(output, folder)),
  });
  return [
    build('chrome', 'chrome-mv3'),
    build('firefox', 'firefox-mv3'),
    { file: join(output, `sidelight-${version}-sources.zip`), folder: root, paths: sources },
  ];
}

function sources(): string[] {
  if (!existsSync(join(root, '.git'))) return filesUnder(root).filter((path) => !made.test(path));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '');
}

function filesUnder(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isFile()) return [relative(folder, path).split(sep).join('/')];
      return entry.isDirectory() && entry.name !== 'node_modules' ? walk(path) : [];
    });
  return walk(folder);
}

async function build(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    rmSync(join(output, `${browser}-mv3`), { recursive: true, force: true });
    const { status, output: printed } = await shell(`wxt build -b ${browser} --mv3`);
    if (status !== 0) throw new Error(`The build for ${browser} failed:\n${printed}`);
  }
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
  });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changed = existsSync(join(root, '.git'))
    ? execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
    : '';
  if (changed !== '') console.log('Careful: there are changes that are not committed.');
  if (!values.built) await build();
  let same = true;
  for (const { file, folder, paths } of zips(version)) {
    const all = paths();
    const bytes = zipOf(folder, all);
    const sum = createHash('sha256').update(bytes).digest('hex');
    const before = values.check && existsSync(file) ? readFileSync(file) : null;
    const verdict = !values.check ? '' : before?.equals(bytes) ? ', the same again' : ', NOT the same';
    if (values.check) same &&= before?.equals(bytes) === true;
    else writeFileSync(file, bytes);
    console.log(`${file}\n  ${all.length} files, ${bytes.length} bytes, sha256 ${sum}${verdict}`);
  }
  return same;
}

main().then(
  (well) => {
    process.exitCode = well ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);

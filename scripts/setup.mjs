// What must be there before anything else can run. Node built-ins only: on a fresh clone there is nothing more.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The environment in which the project's own commands (wxt, vitest, ...) are found by name. */
export const env = {
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
};

/** Node and the packages of package-lock.json; throws a sentence where they cannot be had. */
export function prepare() {
  requireNode(process.versions.node);
  if (packagesCurrent(root)) return;
  console.log('Installing the packages of package-lock.json ...');
  const npm = spawnSync('npm ci --no-audit --no-fund', { cwd: root, shell: true, stdio: 'inherit' });
  if (npm.status !== 0)
    throw new Error('npm ci failed (see above). It needs a package registry that npm can reach.');
}

/** Throws a sentence where `version` is older than package.json asks for. */
export function requireNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Sidelight needs Node 20.19 or newer, and this is Node ${version}. Install a newer Node and run the command again.`,
  );
}

/**
 * Whether node_modules holds what package-lock.json names: every package at its version, none missing but those
 * that are optional (built for other systems).
 */
export function packagesCurrent(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in have ? have[path].version === version : optional === true;
  });
}

/** Runs a command line to its end. Answers its exit status and all that it printed. */
export function shell(command) {
  return new Promise((done) => {
    const child = spawn(command, { cwd: root, env, shell: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (data) => (output += data));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

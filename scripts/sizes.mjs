// Size budgets: what each entry of the built extension makes a browser load, after gzip.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** In kB of 1000 bytes. The gate is paid on every page of the web, the annotator and its card on an article, the popup on a click. */
const budgets = [
  { entry: 'gate.js', most: 1.5 },
  { entry: 'annotator.js', most: 60 },
  { entry: 'card.js', most: 28 },
  { entry: 'popup.html', most: 45 },
  { entry: 'sidepanel.html', most: 45 },
  { entry: 'notebook.html', most: 45 },
];
const builds = ['chrome-mv3', 'firefox-mv3'];

const references = /(?:\bfrom|\bimport|\bsrc=|\bhref=)\s*["']([^"':]+\.(?:js|css))["']/g;

/** The file and all that it names as a static import, script or style sheet. */
export function loadedWith(build, file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(references))
    loadedWith(build, name.startsWith('/') ? join(build, name) : join(dirname(file), name), seen);
  return seen;
}

function measure(name, { entry, most }) {
  const build = join(root, '.output', name);
  const files = [...loadedWith(build, join(build, entry))];
  if (files.length === 0) return { over: true, line: `${name}: ${entry} is not in the build` };
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
  const what = files.map((file) => relative(build, file)).join(', ');
  return { over: size > most, line: `${name}: ${entry} is ${size.toFixed(2)} kB of ${most} kB (${what})` };
}

/** Each budget counts as one check. */
export function checkSizes() {
  const results = builds.flatMap((build) => budgets.map((budget) => measure(build, budget)));
  const failed = results.filter(({ over }) => over);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    output: failed.map(({ line }) => line).join('\n'),
  };
}

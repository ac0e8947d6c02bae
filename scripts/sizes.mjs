// Size budgets: what each entry of the built extension makes a browser load, and every file that it ships, after gzip.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** In kB of 1000 bytes. The gate is paid on every page of the web, the annotator, its engine and its card on an article, the popup on a click. */
const budgets = [
  { entry: 'gate.js', most: 1.5 },
  { entry: 'annotator.js', most: 20 },
  { entry: 'engine.js', most: 48 },
  { entry: 'card.js', most: 32 },
  { entry: 'watch.js', most: 4 },
  { entry: 'popup.html', most: 45 },
  { entry: 'sidepanel.html', most: 45 },
  { entry: 'notebook.html', most: 45 },
];
/**
 * What each file may weigh, in kB after gzip, by its path; the first that fits holds. A file that no line names fails: what
 * is shipped is shipped on purpose. Where a browser adds a hash to a name, the pattern leaves it open.
 */
const files = [
  { path: /^manifest\.json$/, most: 1.2 },
  { path: /^gate\.js$/, most: 1.5 },
  { path: /^annotator\.js$/, most: 20 },
  { path: /^engine\.js$/, most: 48 },
  { path: /^card\.js$/, most: 32 },
  { path: /^watch\.js$/, most: 4 },
  { path: /^background\.js$/, most: 6 },
  { path: /^(?:popup|sidepanel|notebook|options|welcome)\.html$/, most: 0.6 },
  { path: /^chunks\/(?:notebook|options|popup|sidepanel|welcome)-[\w-]{8}\.js$/, most: 45 },
  { path: /^assets\/highlights\.css$/, most: 1 },
  { path: /^assets\/(?:notebook|options|popup|sidepanel|welcome)-[\w-]{8}\.css$/, most: 3 },
  { path: /^_locales\/(?:de|en|es|fr|ru|zh_CN)\/messages\.json$/, most: 11 },
  { path: /^facts\/index\.json$/, most: 90 },
  { path: /^facts\/names\/(?:de|en|es|fr|ru|zh)\.json$/, most: 20 },
  { path: /^facts\/bodies\/[0-7]\.json$/, most: 40 },
  { path: /^languages\/(?:de|en|es|fr|ru|zh)\.json$/, most: 17 },
  { path: /^icon\/(?:16|32|48|96|128)\.png$/, most: 4 },
  { path: /^icon\/icon\.svg$/, most: 1 },
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
  const size = files.reduce((sum, file) => sum + weightOf(file), 0);
  const what = files.map((file) => relative(build, file)).join(', ');
  return { over: size > most, line: `${name}: ${entry} is ${size.toFixed(2)} kB of ${most} kB (${what})` };
}

function weightOf(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

/** Judges one file by its path in the build; `size` is in kB after gzip. */
export function judgeFile(path, size) {
  const budget = files.find((each) => each.path.test(path));
  if (!budget)
    return { over: true, line: `${path} (${size.toFixed(2)} kB) has no budget in scripts/sizes.mjs` };
  return { over: size > budget.most, line: `${path} is ${size.toFixed(2)} kB of ${budget.most} kB` };
}

function measureFiles(name) {
  const build = join(root, '.output', name);
  if (!existsSync(build)) return [{ over: true, line: `${name} is not built` }];
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { over, line } = judgeFile(relative(build, file).split(sep).join('/'), weightOf(file));
      return { over, line: `${name}: ${line}` };
    });
}

/** Each budget counts as one check, and so does each file. */
export function checkSizes() {
  const results = builds.flatMap((build) => [
    ...budgets.map((budget) => measure(build, budget)),
    ...measureFiles(build),
  ]);
  const failed = results.filter(({ over }) => over);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    output: failed.map(({ line }) => line).join('\n'),
  };
}

// What `npm start` runs once the packages, the browser and the build are there: Sidelight at work on one page.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PageState } from '../lib/messages.ts';
import { reportOf } from './annotate/report.ts';
import { openExtensionPage, openSidelight, type Sidelight } from './browser/open.ts';
import { settledState } from './browser/page.ts';
import { takePictures } from './browser/pictures.ts';
import { pageOfText, type Served, servePages, storedPage } from './browser/serve.ts';

const output = fileURLToPath(new URL('../.output', import.meta.url));

/** How long a page is given to be read, in seconds. */
const patience = 6;

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The page to serve for a file that was named on the command line (from where npm was called), or the sample. */
function readPage(file: string | undefined): Served {
  if (file === undefined) return { html: storedPage('sample/index.html') };
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const content = readFileSync(path, 'utf8');
  return { html: /^\s*</.test(content) ? content : pageOfText(content) };
}

function summary(state: PageState | null): string {
  if (state === null)
    return 'Sidelight did not take this page for an article that could be on its subject, and left it alone.\n';
  if ('annotation' in state) return reportOf(state.annotation, true);
  return `${'reason' in state ? state.reason : state.status}\n`;
}

/** Prints what was found on the page, and leaves pictures of it. */
async function report(sidelight: Sidelight, build: string, url: string): Promise<void> {
  const page = await sidelight.browser.newPage();
  await page.goto(url);
  const inside = await openExtensionPage(sidelight, 'manifest.json');
  const state = await settledState(inside, url, patience).catch(() => null);
  console.log(`\n${summary(state)}`);
  for (const file of await takePictures(sidelight, page, state, build, join(output, 'pictures')))
    console.log(`Picture: ${relative('.', file)}`);
}

/** Shows the page in a window until somebody closes it. */
async function showWindow({ browser }: Sidelight, url: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log('Sidelight is at work in the browser that has opened. Close it to end this.');
  if (browser.connected) await new Promise((closed) => browser.once('disconnected', closed));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
  });
  const [target] = positionals;
  const kind = values.firefox ? 'firefox' : 'chromium';
  const build = join(output, values.firefox ? 'firefox-mv3' : 'chrome-mv3');
  const headless = values.headless || !hasDisplay();
  const isAddress = target !== undefined && /^https?:/.test(target);
  const server = await servePages(isAddress ? {} : { '/': readPage(target) });
  const url = isAddress ? target : `${server.origin}/`;
  try {
    const sidelight = await openSidelight({ kind, build, headless });
    try {
      await (headless ? report(sidelight, build, url) : showWindow(sidelight, url));
    } finally {
      if (sidelight.browser.connected) await sidelight.browser.close();
    }
  } finally {
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

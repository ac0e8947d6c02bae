// `npm run pictures`: the pictures of the README, of the sample article in Chromium. It takes the build that is there.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openExtensionPage, openSidelight } from './browser/open.ts';
import { settledState } from './browser/page.ts';
import { takePictures, takeViews } from './browser/pictures.ts';
import { servePages, storedPage } from './browser/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const build = join(root, '.output', 'chrome-mv3');
  const server = await servePages({ '/': { html: storedPage('sample/index.html') } });
  const sidelight = await openSidelight({ kind: 'chromium', build, headless: true });
  try {
    const url = `${server.origin}/`;
    const page = await sidelight.browser.newPage();
    await page.goto(url);
    const state = await settledState(await openExtensionPage(sidelight, 'manifest.json'), url);
    const folder = join(root, 'docs', 'pictures');
    const files = await takePictures(sidelight, page, state, build, folder);
    for (const theme of ['light', 'dark'] as const)
      files.push(...(await takeViews(sidelight, page, theme, folder)));
    console.log([...new Set(files)].join('\n'));
  } finally {
    await sidelight.browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

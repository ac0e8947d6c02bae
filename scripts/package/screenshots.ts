// `npm run screenshots`: the pictures of the stores, in docs/store/, of the sample article and the build that is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, openSidelight, type Sidelight } from '../browser/open.ts';
import { openCard, settledState } from '../browser/page.ts';
import { openView } from '../browser/pictures.ts';
import { servePages, storedPage } from '../browser/serve.ts';

/** What both stores take. */
const shot = { width: 1280, height: 800 };
/** The tile that Chrome's store shows in its lists. */
const tile = { width: 440, height: 280 };
const panelWidth = 420;

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'docs', 'store');

const asImage = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

async function keep(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  console.log(`docs/store/${name}.png`);
}

/** The page and a view of the extension side by side, as the browser shows them. */
async function beside(sidelight: Sidelight, page: Page, view: string, name: string): Promise<void> {
  await page.setViewport({ width: shot.width - panelWidth, height: shot.height });
  const own = await openView(sidelight, page, view, { width: panelWidth, height: shot.height });
  const right = await own.screenshot();
  await own.close();
  await page.bringToFront();
  const left = await page.screenshot();
  await compose(
    sidelight,
    name,
    shot,
    `<body style="margin:0;display:flex"><img src="${asImage(left)}"><img src="${asImage(right)}" style="box-shadow:0 0 0 1px #c9c4b5">`,
  );
}

async function compose(
  sidelight: Sidelight,
  name: string,
  size: { width: number; height: number },
  html: string,
): Promise<void> {
  const sheet = await sidelight.browser.newPage();
  await sheet.setViewport(size);
  await sheet.setContent(html);
  await keep(sheet, name);
  await sheet.close();
}

async function main(): Promise<void> {
  const server = await servePages({ '/': { html: storedPage('sample/index.html') } });
  const build = join(root, '.output', 'chrome-mv3');
  const sidelight = await openSidelight({ kind: 'chromium', build, headless: true });
  try {
    const url = `${server.origin}/`;
    const page = await sidelight.browser.newPage();
    await page.setViewport(shot);
    await page.goto(url);
    await settledState(await openExtensionPage(sidelight, 'manifest.json'), url);
    await openCard(page, 'Antony blink');
    await keep(page, 'screenshot-1-card');
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    await beside(sidelight, page, 'sidepanel', 'screenshot-2-panel');
    await page.setViewport(shot);
    await openCard(page, 'We reject every attempt');
    await keep(page, 'screenshot-3-quote');
    const icon = readFileSync(join(root, 'public', 'icon', 'icon.svg'), 'utf8');
    await compose(
      sidelight,
      'tile',
      tile,
      `<body style="margin:0;block-size:280px;display:grid;place-content:center;justify-items:center;gap:14px;background:#f6f3ea;font:600 34px Georgia,serif;color:#16384c"><div style="inline-size:96px">${icon}</div>Sidelight<div style="font:18px Georgia,serif">Who is named. Who said it.</div>`,
    );
  } finally {
    await sidelight.browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

// `npm run icons`: the icons of every size, from public/icon/icon.svg, in Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../browser/find.mjs';

const sizes = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '..', '..', 'public', 'icon');

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  console.log(`${sizes.map((size) => `${size}.png`).join(', ')} in ${folder}`);
} finally {
  await browser.close();
}

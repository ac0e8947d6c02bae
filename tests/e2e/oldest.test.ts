import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOf } from '../../scripts/browser/builds.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { storedPage } from '../../scripts/browser/serve.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';

/** A build whose scripts find no Navigation API in any page, as in the oldest Firefox that the manifest allows. */
function buildWithoutNavigation(): string {
  const folder = copyOf(buildFolder);
  for (const name of ['gate.js', 'annotator.js', 'watch.js']) {
    const file = join(folder, name);
    const without =
      "Object.defineProperty(globalThis, 'navigation', { value: undefined, configurable: true });\n";
    writeFileSync(file, without + readFileSync(file, 'utf8'));
  }
  return folder;
}

let build: string;
let fixture: Fixture;
let page: Page;
beforeAll(async () => {
  build = buildWithoutNavigation();
  fixture = await openFixture({ '/site': { html: storedPage('awkward/one-page-site.html') } }, build);
  ({ page } = await fixture.visit('/site'));
});
afterAll(async () => {
  await fixture?.close();
  rmSync(build, { recursive: true, force: true });
});

const isLit = (name: string) =>
  until(
    `${name} to be lit`,
    async () =>
      Object.values(await lightsOf(page))
        .flat()
        .includes(name),
    20,
  );
const follow = (link: string) => page.evaluate((id) => document.getElementById(id)!.click(), link);

it('goes along with a site that is one page throughout, where no event tells of a new address', async () => {
  await follow('treaty');
  await isLit('Sergey Lavrov');
  await follow('sanctions');
  await isLit('Josep Borrell');
  await follow('home');
  await until('the page to be dark', async () => Object.values(await lightsOf(page)).flat().length === 0, 20);
  await page.evaluate(() => history.back());
  await isLit('Josep Borrell');
  expect(fixture.problems()).toEqual([]);
});

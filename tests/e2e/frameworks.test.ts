import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/open.ts';
import { askPage, storeSettings } from '../../scripts/browser/page.ts';
import type { Served } from '../../scripts/browser/serve.ts';
import { htmlOf, type Site } from '../pages/frameworks/site.ts';
import { type Fixture, openFixture } from './fixture.ts';
import { allLit, lit } from './lit.ts';

const frameworks = ['react', 'vue', 'preact'];

/** The script of a page, with the framework's own warnings in it. */
async function bundled(framework: string): Promise<Served> {
  const entry = fileURLToPath(new URL(`../pages/frameworks/${framework}.js`, import.meta.url));
  // An application as one bundle that is not watched: one output.
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return { html: output[0].code, headers: { 'content-type': 'text/javascript' } };
}

const drawn = (framework: string, path: string): Served => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice</title>
    <div id="place">${htmlOf(path)}</div><script src="/${framework}.js"></script></html>`,
});

let fixture: Fixture;
beforeAll(async () => {
  const pages: Record<string, Served> = {};
  for (const framework of frameworks) {
    pages[`/${framework}.js`] = await bundled(framework);
    pages[`/${framework}/treaty`] = drawn(framework, '/treaty');
    pages[`/${framework}/sanctions`] = drawn(framework, '/sanctions');
  }
  fixture = await openFixture(pages);
  await storeSettings(fixture.inside, { density: 'every' });
});
afterAll(() => fixture?.close());

describe.each(frameworks)('a page of %s', (framework) => {
  let page: Page;
  const warnings: string[] = [];
  const ask = (call: keyof Site, path = '') =>
    page.evaluate((name, to) => (globalThis as unknown as { site: Site }).site[name](to), call, path);
  const isLit = (name: string) =>
    until(`${name} to be lit`, async () => (await lit(page)).includes(name), 20);
  const publishedNow = async () => {
    const url = await page.evaluate(() => location.href);
    const state = await askPage<'getState'>(fixture.inside, url, { type: 'getState' });
    return state?.status === 'annotated' ? state.annotation.article.published : state?.status;
  };

  beforeAll(async () => {
    ({ page } = await fixture.visit(`/${framework}/treaty`, async (opened) => {
      opened.on('console', (message) => {
        if (['warn', 'error'].includes(message.type())) warnings.push(message.text());
      });
    }));
    await allLit(fixture, page);
  });
  afterAll(() => page?.close());

  it('takes over what the server has drawn, lit as it is, and finds nothing amiss', async () => {
    const node = await page.$('article p');
    const before = await lit(page);
    await ask('start');
    await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
    expect(warnings).toEqual([]);
    expect(await node?.evaluate((paragraph) => paragraph.isConnected)).toBe(true);
    expect(await lit(page)).toEqual(before);
  });

  it('stays lit where the same words come in new nodes', async () => {
    const before = (await lit(page)).sort();
    const node = await page.$('article p');
    await ask('renew');
    await until('the new nodes', async () => !(await node?.evaluate((paragraph) => paragraph.isConnected)));
    await allLit(fixture, page);
    expect((await lit(page)).sort()).toEqual(before);
  });

  it('goes to another article, back and forward, each lit with its own day', async () => {
    await ask('go', 'sanctions');
    await isLit('Josep Borrell');
    await allLit(fixture, page);
    expect(await lit(page)).not.toContain('Sergey Lavrov');
    expect(await publishedNow()).toBe('2021-03-22');
    await page.evaluate(() => history.back());
    await isLit('Sergey Lavrov');
    await allLit(fixture, page);
    expect(await publishedNow()).toBe('2021-06-29');
    await page.evaluate(() => history.forward());
    await isLit('Josep Borrell');
    await allLit(fixture, page);
    expect(await publishedNow()).toBe('2021-03-22');
  });

  it('was given no reason to warn', () => {
    expect(warnings).toEqual([]);
  });
});

it('raised no error', () => {
  expect(fixture.problems()).toEqual([]);
});

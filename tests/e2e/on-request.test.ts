import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { buildThatMayForce } from '../../scripts/browser/forced.ts';
import { openCard, settledState } from '../../scripts/browser/page.ts';
import { storedPage } from '../../scripts/browser/serve.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';

/** A page that the gate leaves alone although it names somebody. */
const quiet = storedPage('awkward/off-topic.html').replace('</p>', ' Vladimir Putin did not come.</p>');

/**
 * The reader's click on the extension lets it into a page; no test can click there, so this build is let into every page.
 * The style sheet comes with the engine alone, as on pages that the gate is kept out of.
 */
let build: string;
let fixture: Fixture;

beforeAll(async () => {
  build = buildThatMayForce(buildFolder);
  const file = join(build, 'manifest.json');
  const { content_scripts: all, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const scripts = all.map((each: object) => ({ ...each, css: [] }));
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: scripts }));
  fixture = await openFixture({ '/quiet': { html: quiet } }, build);
});

afterAll(async () => {
  await fixture?.close();
  rmSync(build, { recursive: true, force: true });
});

/** What the popup does when the reader asks for a page, from a page of the extension. */
function annotate(inside: Page, url: string): Promise<unknown> {
  return inside.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs, runtime } = browser ?? chrome;
    const tab = (await tabs.query({})).find((each) => each.url === wanted);
    return runtime.sendMessage({ type: 'annotateTab', tabId: tab?.id });
  }, url);
}

it('reads a page that the gate left alone, and opens cards on it', async () => {
  const { page, url } = await fixture.visit('/quiet');
  expect(await annotate(fixture.inside, url)).toEqual({ ok: true });
  expect((await settledState(fixture.inside, url)).status).toBe('annotated');
  expect(await openCard(page, 'Vladimir Putin')).toContain('Vladimir Putin');
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests()).toEqual([]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { copyOf } from './builds.ts';
import { askPage } from './page.ts';

/**
 * A copy of a build that may bring its engine into any page, as a reader does with a click, for programs that cannot
 * click. Answers its folder, which is the caller's to remove.
 */
export function buildThatMayForce(build: string): string {
  const folder = copyOf(build);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://*/*'] }));
  return folder;
}

/** Has the page at `url` read and lit up, whatever the gate said and whatever it is. */
export async function forceReading(inside: Page, url: string): Promise<void> {
  if ((await askPage<'getState'>(inside, url, { type: 'getState' })) === null)
    await inside.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const { tabs, scripting } = browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      if (tab?.url !== wanted) throw new Error(`The tab in front shows ${tab?.url} and not ${wanted}.`);
      const target = { tabId: tab.id! };
      await scripting.executeScript({ target, files: ['annotator.js'] });
    }, url);
  await askPage<'annotateAnyway'>(inside, url, { type: 'annotateAnyway' });
}

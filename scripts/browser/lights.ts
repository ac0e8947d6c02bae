import type { Page } from 'puppeteer-core';
import { lightNames } from '../../lib/highlight/paint.ts';

/** The lit words by the name of their light, as the browser's own registry of highlights has them. */
export function lightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((names) => {
    const lit: Record<string, string[]> = {};
    for (const name of names) {
      const highlight = CSS.highlights.get(`sidelight-${name}`);
      if (highlight) lit[name] = [...highlight].map((range) => (range as Range).toString());
    }
    return lit;
  }, lightNames);
}

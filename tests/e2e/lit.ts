import type { Page } from 'puppeteer-core';
import { lightsOf, misplacedLights } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { askPage } from '../../scripts/browser/page.ts';
import type { Fixture } from './fixture.ts';

/** All words that are lit in a page. */
export const lit = async (page: Page) => Object.values(await lightsOf(page)).flat();

/** Of the page itself: what the driver knows of the way back is late in Firefox. */
export const addressOf = (page: Page) => page.evaluate(() => location.href);

/** Waits until everything is lit that the annotation of the present page asks for, and nothing else. */
export function allLit({ inside }: Fixture, page: Page): Promise<boolean> {
  return until(
    'the page to be lit as it reads now',
    async () => {
      const url = await addressOf(page);
      const state = await askPage<'getState'>(inside, url, { type: 'getState' });
      const lights = await lightsOf(page);
      return (
        state?.status === 'annotated' &&
        Object.keys(lights).length > 0 &&
        misplacedLights(state.annotation, lights).length === 0
      );
    },
    45, // The next look waits twenty times as long as the last one worked, and at most half a minute.
  );
}

export const nothingLit = (page: Page) =>
  until('the page to be dark', async () => (await lit(page)).length === 0, 20);

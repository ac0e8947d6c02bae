import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultReason } from '../../lib/fault.ts';
import { copyOf } from '../../scripts/browser/builds.ts';
import { lightsOf, misplacedLights } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { askPage, cardElement, openCard, settledState, storeSettings } from '../../scripts/browser/page.ts';
import { changesOf, rememberPage } from '../../scripts/browser/traces.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';

/** How long a page that is not ours is given to be taken for ours after all, in milliseconds. */
const patience = 1000;

describe('awkward pages', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openFixture(pages);
    await storeSettings(fixture.inside, { density: 'every' });
  });
  afterAll(() => fixture?.close());

  it.each(Object.entries(pages))(
    '%s has a clear state and stays as it was',
    async (path, { status, changes }) => {
      const { page, url } = await fixture.visit(path, rememberPage);
      if (status === null) {
        await new Promise((later) => setTimeout(later, patience));
        expect(await askPage<'getState'>(fixture.inside, url, { type: 'getState' })).toBeNull();
      } else {
        const state = await until(`${path} to be ${status}`, async () => {
          const now = await settledState(fixture.inside, url);
          return changes && now.status !== status ? null : now;
        });
        expect(state.status).toBe(status);
        if (state.status === 'annotated')
          expect(misplacedLights(state.annotation, await lightsOf(page))).toEqual([]);
      }
      if (!changes) expect(await changesOf(page, cardElement)).toEqual([]);
      await page.close();
    },
  );

  it('opens a card over a part of the page that fills the screen', async () => {
    const { page, url } = await fixture.visit('/sample');
    await settledState(fixture.inside, url);
    await page.evaluate(() => {
      document.querySelector('.byline')!.addEventListener('click', ({ target }) => {
        void (target as Element).closest('article')!.requestFullscreen();
      });
    });
    await page.click('.byline');
    await until('the article to fill the screen', () =>
      page.evaluate(() => document.fullscreenElement !== null),
    );
    expect((await openCard(page, 'Vladimir Poutine')).join(' ')).toContain('Vladimir Putin');
    await page.close();
  });

  it('prints the page without anything of ours', async () => {
    const css = readFileSync(join(buildFolder, 'assets', 'highlights.css'), 'utf8').trim();
    expect(css).toMatch(/^@media screen\s*\{/);
    expect(css.replace(/@media[^{]*\{/g, '')).not.toContain('@');
  });

  it('says on a card that the day is unknown where the page has none', async () => {
    const { page, url } = await fixture.visit('/no-date');
    await settledState(fixture.inside, url);
    expect((await openCard(page, 'Antony blink')).join(' ')).toMatch(/no date|date is unknown|undated/i);
  });

  it('raised no error in any page, and asked nothing of the network', () => {
    expect(fixture.problems()).toEqual([]);
    expect(fixture.strayRequests()).toEqual([]);
  });
});

describe('facts that cannot be read', () => {
  const index = join('facts', 'index.json');
  const damages: [string, FaultReason, (build: string) => void][] = [
    ['missing', ['fileMissing', 'facts/index.json'], (build) => rmSync(join(build, index))],
    [
      'cut short',
      ['fileDamaged', 'facts/index.json'],
      (build) => writeFileSync(join(build, index), readFileSync(join(build, index)).subarray(0, 9999)),
    ],
    [
      'altered',
      ['fileDamaged', 'facts/index.json'],
      (build) =>
        writeFileSync(
          join(build, index),
          readFileSync(join(build, index), 'utf8').replace('Lavrov', 'Lavroff'),
        ),
    ],
  ];

  it.each(damages)('are said to be unreadable when %s, and nothing is marked', async (_, reason, damage) => {
    const build = copyOf(buildFolder);
    damage(build);
    const fixture = await openFixture({ '/sample': pages['/sample']! }, build);
    try {
      const { page, url } = await fixture.visit('/sample', rememberPage);
      const state = await settledState(fixture.inside, url);
      expect(state).toMatchObject({ status: 'failed', reason });
      expect(await changesOf(page, 'nothing-is-left-out')).toEqual([]);
      // That the file is not there is told by the browser itself.
      expect(fixture.problems().filter((line) => !line.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
    } finally {
      await fixture.close();
      rmSync(build, { recursive: true });
    }
  });
});

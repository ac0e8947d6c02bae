import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { copyOf } from '../../scripts/browser/builds.ts';
import { until } from '../../scripts/browser/open.ts';
import {
  askPage,
  bringToView,
  cardElement,
  openCard,
  readCard,
  settledState,
  storeSettings,
} from '../../scripts/browser/page.ts';
import { storedPage } from '../../scripts/browser/serve.ts';
import { pages } from './awkward.ts';
import { buildFolder, type Fixture, kind, openFixture } from './fixture.ts';
import { addressOf, allLit, lit, nothingLit } from './lit.ts';

/** A site that is one page throughout: its links fill it anew and change its address. */
const site = storedPage('awkward/one-page-site.html');
/** A site that appends one article after another; below `/moving` it changes its address with the reader's place. */
const endless = { html: storedPage('awkward/endless.html') };

/** A build whose engine marks, in the page's list of performance entries, each time that it has annotated an article. */
function buildThatCounts(): string {
  const folder = copyOf(buildFolder);
  appendFileSync(
    join(folder, 'engine.js'),
    `;{
      const engine = globalThis[Symbol.for('sidelight.engine')];
      const { annotateInSteps } = engine;
      engine.annotateInSteps = function* (...given) {
        const annotation = yield* annotateInSteps(...given);
        performance.mark('annotated');
        return annotation;
      };
    }\n`,
  );
  return folder;
}
const annotated = (page: Page) => page.evaluate(() => performance.getEntriesByName('annotated').length);

let fixture: Fixture;
let build: string;
beforeAll(async () => {
  build = buildThatCounts();
  const sites = { '/site': { html: site }, '/endless': endless, '/moving/2021/06/29/first': endless };
  fixture = await openFixture({ ...pages, ...sites }, build);
  await storeSettings(fixture.inside, { density: 'every' });
});
afterAll(async () => {
  await fixture?.close();
  rmSync(build, { recursive: true, force: true });
});

describe('a site that is one page throughout', () => {
  let page: Page;
  const follow = (link: string) => page.evaluate((id) => document.getElementById(id)!.click(), link);

  beforeAll(async () => {
    ({ page } = await fixture.visit('/site'));
  });

  it('is dark where it begins, with no article of ours', async () => {
    expect(await lit(page)).toEqual([]);
  });

  it('lights up the article that a link leads to', async () => {
    await follow('treaty');
    await allLit(fixture, page);
    expect(await lit(page)).toContain('Sergey Lavrov');
  });

  it('goes on to another article, and marks nothing of the one before', async () => {
    await follow('sanctions');
    await until('the other article to be lit', async () => (await lit(page)).includes('Josep Borrell'));
    await allLit(fixture, page);
    expect(await lit(page)).not.toContain('Sergey Lavrov');
  });

  it('takes everything off where the next page is none of ours', async () => {
    await follow('home');
    await nothingLit(page);
  });

  it('lights up again on the way back', async () => {
    await page.evaluate(() => history.back());
    await until('the article to be lit again', async () => (await lit(page)).includes('Josep Borrell'));
    await page.close();
  });
});

describe('an article that changes', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await fixture.visit('/sample'));
    await allLit(fixture, page);
  });
  afterAll(() => page?.close());

  it('stays lit when the same words come in other nodes, as frameworks render them', async () => {
    const before = (await lit(page)).sort();
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      const { innerHTML } = article;
      article.innerHTML = innerHTML;
    });
    expect(await lit(page)).not.toEqual(before);
    await allLit(fixture, page);
    expect((await lit(page)).sort()).toEqual(before);
    expect(await annotated(page)).toBe(1);
  });

  it('drops the name that is gone and finds the one that has come', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.data.includes('Qin gang')) node.data = node.data.replace('Qin gang', 'Wu Hongbo');
      }
    });
    await until('the new name to be lit', async () => (await lit(page)).includes('Wu Hongbo'));
    expect(await lit(page)).not.toContain('Qin gang');
    await allLit(fixture, page);
  });

  it('reads on where text is added', async () => {
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Late in the evening Jens Stoltenberg, who leads the alliance, told reporters that he had read the statement with great care.';
      document.querySelector('article')!.append(paragraph);
    });
    await until('the new text to be lit', async () => (await lit(page)).includes('Jens Stoltenberg'));
    await allLit(fixture, page);
  });

  it('is lit when the reader comes back to it', async () => {
    const url = page.url();
    await page.goto(url.replace('/sample', '/off-topic'));
    // Firefox never says that it has gone back.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until('the way back', async () => (await addressOf(page)) === url);
    await allLit(fixture, page);
  });

  it('goes dark when the article is taken away', async () => {
    await page.evaluate(() => document.querySelector('main')!.remove());
    await nothingLit(page);
  });
});

describe.each([
  ['stays', '/endless'],
  ['goes with the reader', '/moving/2021/06/29/first'],
])('articles below one another, under an address that %s', (_, path) => {
  let page: Page;
  const append = () => page.evaluate(() => (globalThis as unknown as { append(): void }).append());
  /** Scrolls to an article and waits until it is the one that Sidelight tells of. */
  const goTo = async (title: string) => {
    await bringToView(page, title, 0.1);
    return until(
      `“${title}” to be read`,
      async () => {
        const url = await addressOf(page);
        const state = await askPage<'getState'>(fixture.inside, url, { type: 'getState' });
        return state !== null && 'annotation' in state && state.annotation.article.title === title
          ? state
          : null;
      },
      20,
    );
  };
  /** The words of the card about a name. */
  const cardOf = async (name: string) => {
    const lines = (await openCard(page, name)).join('\n');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await readCard(page)) === null);
    return lines;
  };

  beforeAll(async () => {
    ({ page } = await fixture.visit(path));
    await page.bringToFront();
    await allLit(fixture, page);
  });
  afterAll(() => page?.close());

  it('the first is lit', async () => {
    const { annotation } = await goTo('A call in the night');
    expect(annotation.article).toMatchObject({ published: '2021-06-29', byline: 'Robin Ashgrove' });
    expect(await cardOf('Qin Gang')).toContain('Vice Foreign Minister');
  });

  it('one that is none of ours stays dark when the reader comes to it', async () => {
    await append();
    expect((await goTo('A village club and its seven tables')).status).toBe('offTopic');
    await nothingLit(page);
  });

  it('the next of ours is lit, with the offices of its own day', async () => {
    await append();
    const { annotation } = await goTo('A speech on tariffs and brakes');
    expect(annotation.article).toMatchObject({ published: '2023-03-07', byline: null });
    expect(annotation.article.text).not.toMatch(/Lindqvist|Lavrov/);
    await allLit(fixture, page);
    expect(await lit(page)).toContain('Josep Borrell');
    const card = await cardOf('asked Qin Gang');
    expect(card).toContain('Foreign Minister of China');
    expect(card).not.toContain('Vice Foreign Minister');
  });

  it('the first is lit again on the way back, and none is annotated a second time', async () => {
    expect(await annotated(page)).toBe(3);
    expect((await goTo('A village club and its seven tables')).status).toBe('offTopic');
    await nothingLit(page);
    const { annotation } = await goTo('A call in the night');
    expect(annotation.article).toMatchObject({ published: '2021-06-29', byline: 'Robin Ashgrove' });
    expect(annotation.article.text).not.toMatch(/Lindqvist|Kiev/);
    await allLit(fixture, page);
    expect(await lit(page)).not.toContain('Josep Borrell');
    expect(await cardOf('Qin Gang')).toContain('Vice Foreign Minister');
    expect(await annotated(page)).toBe(3);
  });
});

it('changes no node and opens nothing on a page that renders itself again and again', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  await page.evaluate(() => {
    const article = document.querySelector('article')!;
    const { innerHTML } = article;
    const rendered = globalThis as { renders?: number };
    rendered.renders = 0;
    const timer = setInterval(() => {
      article.innerHTML = innerHTML;
      rendered.renders = (rendered.renders ?? 0) + 1;
      if (rendered.renders === 40) clearInterval(timer);
    }, 50);
  });
  await until('the page to rest', () =>
    page.evaluate(() => (globalThis as { renders?: number }).renders === 40),
  );
  await allLit(fixture, page);
  await page.close();
});

it('lights up a page that goes on rendering itself while it is read', async () => {
  const { page } = await fixture.visit('/sample', async (page) => {
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const article = document.querySelector('article')!;
        const { innerHTML } = article;
        let renders = 0;
        const timer = setInterval(() => {
          article.innerHTML = innerHTML;
          if (++renders === 200) clearInterval(timer);
        });
      });
    });
  });
  await allLit(fixture, page);
  await page.close();
});

it('reads on where text is added the moment that the page is lit', async () => {
  const { page } = await fixture.visit('/sample', async (page) => {
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const timer = setInterval(() => {
          if (!CSS.highlights.has('sidelight-actor')) return;
          clearInterval(timer);
          const paragraph = document.createElement('p');
          paragraph.textContent =
            'Late in the evening Jens Stoltenberg, who leads the alliance, told reporters that he had read the statement with great care.';
          document.querySelector('article')!.append(paragraph);
        });
      });
    });
  });
  await until('the new text to be lit', async () => (await lit(page)).includes('Jens Stoltenberg'));
  await page.close();
});

const store = (change: Partial<Settings>) => storeSettings(fixture.inside, { density: 'every', ...change });

const rest = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

const textOf = async (url: string) => {
  const state = await askPage<'getState'>(fixture.inside, url, { type: 'getState' });
  return state !== null && 'annotation' in state ? state.annotation.article.text : null;
};

it('does no work in a hidden tab, however often the page changes, and takes it up when it is seen', async () => {
  const { page, url } = await fixture.visit('/sample');
  await page.bringToFront();
  await allLit(fixture, page);
  const other = await fixture.sidelight.browser.newPage();
  await other.bringToFront();
  await until('the tab to be hidden', () => page.evaluate(() => document.hidden));
  const before = await textOf(url);
  await page.evaluate(() => {
    const paragraph = document.querySelector('article p:last-of-type')!;
    setInterval(() => paragraph.prepend('Wu Hongbo spoke again. '), 200);
  });
  await rest(3000);
  expect(await textOf(url)).toBe(before);
  await page.bringToFront();
  await until('the new name to be lit', async () => (await lit(page)).includes('Wu Hongbo'));
  await Promise.all([page.close(), other.close()]);
});

it('reads an article that came while the tab was hidden', async () => {
  const { page, url } = await fixture.visit('/site');
  await page.bringToFront();
  await page.evaluate(() => document.getElementById('treaty')!.click());
  await allLit(fixture, page);
  const other = await fixture.sidelight.browser.newPage();
  await other.bringToFront();
  await until('the tab to be hidden', () => page.evaluate(() => document.hidden));
  await page.evaluate(() => document.getElementById('sanctions')!.click());
  await rest(1500);
  expect((await lit(page)).includes('Josep Borrell')).toBe(false);
  await page.bringToFront();
  await until('the other article to be lit', async () => (await lit(page)).includes('Josep Borrell'));
  expect(page.url()).not.toBe(url);
  await Promise.all([page.close(), other.close()]);
});

it.each<[string, Partial<Settings>]>([
  ['the site is switched off', { off: ['127.0.0.1'] }],
  ['it is to wait for a click', { when: 'click' }],
])('lets go of the page where %s, also of the articles that follow', async (_, change) => {
  const { page } = await fixture.visit('/site');
  await page.bringToFront();
  await page.evaluate(() => document.getElementById('treaty')!.click());
  await allLit(fixture, page);
  await store(change);
  await nothingLit(page);
  await page.evaluate(() => document.getElementById('sanctions')!.click());
  await rest(2000);
  expect(await lit(page)).toEqual([]);
  await store({});
  await until('the article to be lit', async () => (await lit(page)).includes('Josep Borrell'));
  await page.close();
});

it('raised no error and asked nothing of the network', () => {
  expect(fixture.problems()).toEqual([]);
  expect(fixture.strayRequests().filter((path) => path !== '/site')).toEqual([]);
});

it('lets go of the page when the extension is removed', async () => {
  const { page, url } = await fixture.visit('/sample');
  await settledState(fixture.inside, url);
  await openCard(page, 'Antony blink');
  const { browser, origin } = fixture.sidelight;
  if (kind === 'chromium') {
    await browser.uninstallExtension(new URL(origin).host);
    await nothingLit(page);
    expect(await page.$(cardElement)).toBeNull();
  } else {
    await browser.uninstallExtension('sidelight@sidelight.example');
    // Firefox ends the scripts of an extension without a word, and takes its styles with it: no light is to be seen.
    await until('the styles to be gone', () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(sidelight-actor)').textDecorationLine === 'none',
      ),
    );
  }
});

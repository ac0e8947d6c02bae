import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildThatMayForce, forceReading } from '../../scripts/browser/forced.ts';
import { lightsOf } from '../../scripts/browser/lights.ts';
import { until } from '../../scripts/browser/open.ts';
import { askPage, readCard, settledState, storeSettings } from '../../scripts/browser/page.ts';
import { type Served, storedPage } from '../../scripts/browser/serve.ts';
import { buildFolder, type Fixture, openFixture } from './fixture.ts';
import { allLit, lit } from './lit.ts';

const sample = storedPage('sample/index.html');
const article = /<article>[\s\S]*<\/article>/.exec(sample)?.[0] ?? '';
const inside = article.replace(/<\/?article>/g, '');

/** The sample with its article made of web components, whose script is a file of its own. */
const componentPage = (body: string): Served => ({
  html: sample.replace(article, `${body}<script src="/components.js"></script>`),
});

const components = `
  const define = (name, html) => customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = html(this);
    }
  });
  define('news-article', () => ${JSON.stringify(article)});
  define('news-app', () => '<main><news-article></news-article></main>');
  define('news-frame', () => '<article><slot></slot></article>');
  define('news-paragraph', (host) => '<p><slot></slot></p>');
  define('news-text', (host) => '<p>' + host.getAttribute('text') + '</p>');
`;

const asText = inside.replace(
  /<p>([\s\S]*?)<\/p>/g,
  (_, text: string) =>
    `<news-text text="${text.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')}"></news-text>`,
);

const pages: Record<string, Served> = {
  '/whole': componentPage('<news-article></news-article>'),
  '/nested': componentPage('<news-app></news-app>'),
  '/slotted': componentPage(`<news-frame>${inside}</news-frame>`),
  '/slotted-paragraphs': componentPage(
    `<article>${inside.replace(/<(\/?)p>/g, '<$1news-paragraph>')}</article>`,
  ),
  '/paragraphs': componentPage(`<article>${asText}</article>`),
  '/components.js': { html: components, headers: { 'content-type': 'text/javascript' } },
};

let fixture: Fixture;
let build: string;
beforeAll(async () => {
  build = buildThatMayForce(buildFolder);
  fixture = await openFixture(pages, build);
  await storeSettings(fixture.inside, { density: 'every' });
});
afterAll(async () => {
  await fixture?.close();
  if (build) rmSync(build, { recursive: true });
});

/** Where the first lit piece of these words is, brought to the middle of the window; null where they are not lit. */
const placeOf = (page: Page, words: string) =>
  page.evaluate(async (wanted) => {
    for (const name of ['sidelight-actor', 'sidelight-repaired']) {
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>) {
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
        const { x, y, width, height } = range.getClientRects()[0]!;
        const line = getComputedStyle(
          range.startContainer.parentElement!,
          `::highlight(${name})`,
        ).textDecorationLine;
        return { x: x + width / 2, y: y + height / 2, line };
      }
    }
    return null;
  }, words);

describe.each(Object.keys(pages).filter((path) => path !== '/components.js'))('an article at %s', (path) => {
  let page: Page;
  let url: string;
  beforeAll(async () => {
    ({ page, url } = await fixture.visit(path));
    await page.bringToFront();
    // The gate sees the page's own text alone, and has no room to look into components: the reader asks for these.
    await forceReading(fixture.inside, url);
    await allLit(fixture, page);
  });
  afterAll(() => page?.close());

  it('is read whole, with its headline, and lit', async () => {
    const state = await settledState(fixture.inside, url);
    if (state.status !== 'annotated') throw new Error(`It is ${state.status}.`);
    const { title, text, published } = state.annotation.article;
    expect({ published, begins: text.startsWith(title) }).toEqual({ published: '2021-06-29', begins: true });
    expect((await lit(page)).filter((words) => words === 'Josep Borrell').length).toBeGreaterThan(0);
  });

  it('shows its lights', async () => {
    expect((await placeOf(page, 'Josep Borrell'))?.line).toBe('underline');
  });

  it('has cards for the pointer', async () => {
    const place = (await placeOf(page, 'Josep Borrell'))!;
    await page.mouse.move(place.x - 60, place.y - 40);
    await page.mouse.move(place.x, place.y, { steps: 8 });
    const lines = await until('the card', () => readCard(page));
    expect(lines.join(' ')).toContain('Josep Borrell');
    await page.keyboard.press('Escape');
  });

  it('has its names for the keys', async () => {
    const step = () => askPage<'step'>(fixture.inside, url, { type: 'step', to: 'next' });
    const current = async () => (await lightsOf(page)).current?.[0];
    await page.evaluate(() => scrollTo(0, 0));
    expect(await step()).toEqual({ ok: true });
    const first = await current();
    expect(first).toBeTruthy();
    await step();
    expect(await current()).not.toBe(first);
    await askPage<'openCard'>(fixture.inside, url, { type: 'openCard' });
    expect((await until('the card', () => readCard(page))).join(' ')).toBeTruthy();
    await page.keyboard.press('Escape');
  });

  it('stays lit when its text changes', async () => {
    await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.data.includes('Josep Borrell'))
            node.data = node.data.replaceAll('Josep Borrell', 'Wu Hongbo');
        }
      }
    });
    await until('the new name to be lit', async () => (await lit(page)).includes('Wu Hongbo'), 20);
    await allLit(fixture, page);
  });
});

it('raised no error', () => {
  expect(fixture.problems()).toEqual([]);
});

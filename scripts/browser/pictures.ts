import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/messages.ts';
import { openExtensionPage, type Sidelight, until } from './open.ts';
import { openCard } from './page.ts';

/** The extension's own views, each with the width of the place where the browser shows it. */
const views = [
  { name: 'popup', width: 380, height: 600 },
  { name: 'sidepanel', width: 420, height: 900 },
];

/**
 * Opens a view of the extension in a tab behind `page`, so that `page` is the tab it speaks of, and then brings it to
 * the front. Answers once it has something to say.
 */
export async function openView(
  sidelight: Sidelight,
  page: Page,
  name: string,
  size: { width: number; height: number },
): Promise<Page> {
  const view = await sidelight.browser.newPage();
  await page.bringToFront();
  await view.setViewport(size);
  await openExtensionPage(sidelight, `${name}.html`, view);
  await until(`the ${name} to speak`, () =>
    view.evaluate(() => (document.querySelector('h1')?.textContent ?? '') !== ''),
  );
  await view.bringToFront();
  return view;
}

/** A picture of a part of a view: it is scrolled to the element first. `name` is added to that of the view. */
const parts: Readonly<Record<string, readonly { readonly name: string; readonly element: string }[]>> = {
  sidepanel: [
    { name: 'timeline', element: '.panel-section:has(> .timeline)' },
    { name: 'ties', element: '.panel-section:has(> .ties)' },
  ],
};

/** The pages that open in a tab of their own, each with what it shows last. */
const ownPages = [
  { name: 'notebook', element: '.notebook-quotes' },
  { name: 'options', element: '.page-newcomers' },
  { name: 'welcome', element: '.page-end' },
];

/**
 * Pictures of the popup, the side panel and its plots, the settings, the welcome page, and a notebook that holds a few of
 * the article's quotes, in a theme. Answers their files.
 */
export async function takeViews(
  sidelight: Sidelight,
  page: Page,
  theme: 'light' | 'dark',
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  const take = async (view: Page, name: string, fullPage = false) => {
    const path = join(folder, `${name}${theme === 'dark' ? '-dark' : ''}.png`) as `${string}.png`;
    await view.screenshot({ path, fullPage });
    files.push(path);
  };
  for (const { name, ...size } of views) {
    const view = await openView(sidelight, page, name, size);
    await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    if (name === 'sidepanel') await keepQuotes(view);
    await take(view, name);
    for (const part of parts[name] ?? []) {
      const element = await view.waitForSelector(part.element);
      await element?.evaluate((section) => section.scrollIntoView({ block: 'start' }));
      await take(view, `${name}-${part.name}`);
    }
    await view.close();
  }
  for (const { name, element } of ownPages) {
    const own = await openExtensionPage(sidelight, `${name}.html`);
    await own.setViewport({ width: 860, height: 900 });
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await own.waitForSelector(element);
    await take(own, name, true);
    await own.close();
  }
  return files;
}

/** Keeps the first three quotes of the side panel that are not kept yet. */
async function keepQuotes(panel: Page): Promise<void> {
  const buttons = await panel.$$('.panel-ledger .panel-keep');
  for (const button of buttons.slice(0, 3)) {
    const isKept = await button.evaluate((each) => each.getAttribute('aria-pressed') === 'true');
    if (!isKept) await button.evaluate((each) => (each as HTMLButtonElement).click());
  }
  await panel.waitForSelector('.panel-keep[aria-pressed=true]');
  await panel.evaluate(() => scrollTo(0, 0));
}

/** The words whose card makes the best picture: a mended name of a person whose role has changed, else any name. */
function tellingWords(state: PageState | null): string | null {
  if (state?.status !== 'annotated') return null;
  const { context, mentions } = state.annotation;
  const people = mentions.filter(({ type, entity }) => type === 'person' && entity);
  const hasChanged = (entity: string | null) =>
    context.actors.some((actor) => actor.entity === entity && actor.roles?.changed);
  const mended = people.filter(({ repair }) => repair);
  return (mended.find(({ entity }) => hasChanged(entity)) ?? mended[0] ?? people[0])?.surface ?? null;
}

/** Pictures of the page with a card open, and of each view that the build has. Answers their files. */
export async function takePictures(
  sidelight: Sidelight,
  page: Page,
  state: PageState | null,
  build: string,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const take = async (from: Page, name: string) => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await from.bringToFront(); // A tab behind another one is not drawn.
    await from.screenshot({ path });
    files.push(path);
  };
  const words = tellingWords(state);
  if (words !== null) await openCard(page, words);
  await take(page, 'page');
  for (const { name, ...size } of views.filter((view) => existsSync(join(build, `${view.name}.html`)))) {
    const view = await openView(sidelight, page, name, size);
    await take(view, name);
    await view.close();
  }
  return files;
}

import type { Page } from 'puppeteer-core';
import { buildFor } from '../../scripts/browser/builds.ts';
import type { BrowserKind } from '../../scripts/browser/find.mjs';
import {
  openExtensionPage,
  openSidelight,
  type Preferences,
  type Sidelight,
} from '../../scripts/browser/open.ts';
import { type PageServer, type Served, servePages } from '../../scripts/browser/serve.ts';

/** The browser that this run of the tests is for. */
export const kind = process.env.SIDELIGHT_BROWSER as BrowserKind;

/** The built extension for that browser. */
export const buildFolder = buildFor(kind);

/** Hosts that the browsers themselves ask, with or without an extension; which ones changes with their versions. */
const browsersOwn = /^(https?:\/\/)?[\w.-]+\.(google|googleapis|mozilla)\.(com|org|net)\b/;

/** A browser with Sidelight, whose only network is a server with the given pages. */
export interface Fixture {
  readonly sidelight: Sidelight;
  readonly server: PageServer;
  /** A page of the extension without a script of its own, from which messages can be sent. */
  readonly inside: Page;
  /** Errors so far, whoever raised them: in any page that was visited and in the extension's background. */
  problems(): readonly string[];
  /** Opens a page of the server in a new tab. */
  visit(path: string, prepare?: (page: Page) => Promise<void>): Promise<{ page: Page; url: string }>;
  /** What anything but the browser itself asked for beyond the server's pages. */
  strayRequests(): string[];
  close(): Promise<void>;
}

function watchPage(page: Page, problems: string[]): void {
  const add = (error: string) => {
    // A page without an icon of its own is no problem of ours.
    if (!error.includes('/favicon.ico')) problems.push(`${page.url()}: ${error}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') add(`${message.location().url} ${message.text()}`);
  });
  page.on('pageerror', (error) => add(String(error)));
}

/** What Firefox says of a script that asks for something in a page while the page is being closed. */
const closing = 'NS_ERROR_NOT_INITIALIZED';

/** The background has no page to watch: Chromium lets us listen to its worker, Firefox tells standard error of it. */
async function watchBackground({ browser, origin }: Sidelight, problems: string[]): Promise<void> {
  browser.process()?.stderr?.on('data', (data) => {
    const lines = String(data).split('\n');
    const ours = lines.filter((line) => /JavaScript error: moz-extension:/.test(line));
    problems.push(...ours.filter((line) => !line.includes(closing)));
  });
  if (kind !== 'chromium') return;
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  worker?.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  worker?.on('error', (error) => problems.push(String(error)));
}

export async function openFixture(
  pages: Readonly<Record<string, Served>>,
  build = buildFolder,
  preferences: Preferences = {},
): Promise<Fixture> {
  const server = await servePages({ ...pages, '/favicon.ico': { html: '' } });
  const proxy = new URL(server.origin).host;
  const sidelight = await openSidelight({ kind, build, headless: true, proxy, preferences });
  const inside = await openExtensionPage(sidelight, 'manifest.json');
  const problems: string[] = [];
  await watchBackground(sidelight, problems);
  return {
    sidelight,
    server,
    inside,
    problems: () => problems,
    visit: async (path, prepare) => {
      const page = await sidelight.browser.newPage();
      watchPage(page, problems);
      await prepare?.(page);
      const url = server.origin + path;
      await page.goto(url);
      return { page, url };
    },
    strayRequests: () => [
      ...server.elsewhere.filter((url) => !browsersOwn.test(url)),
      ...server.asked.filter((path) => !(path in pages) && path !== '/favicon.ico'),
    ],
    close: async () => {
      await sidelight.browser.close();
      await server.close();
    },
  };
}

/** The popup as the browser's own window, opened as by a click on its button, which lets it into the tab. */
export async function openRealPopup({ sidelight: { browser, origin } }: Fixture, page: Page): Promise<Page> {
  const opened = browser.waitForTarget((target) => target.url() === `${origin}/popup.html`);
  const extension = (await browser.extensions()).get(new URL(origin).host);
  await page.triggerExtensionAction(extension!);
  return (await opened).asPage();
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserKind, needBrowser } from './find.mjs';

/** A browser with Sidelight in it. `origin` is that of the extension's own pages. */
export interface Sidelight {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly origin: string;
}

/** Settings of Firefox that `about:config` lists; other browsers have none of them. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface OpenOptions {
  readonly kind: BrowserKind;
  /** The folder of the built extension. */
  readonly build: string;
  readonly headless: boolean;
  /** `host:port` of a proxy for all that the browser asks for, this machine's own addresses included. */
  readonly proxy?: string;
  readonly preferences?: Preferences;
}

/** The oldest versions that the manifest allows. */
const oldest: Readonly<Record<BrowserKind, number>> = { chromium: 128, firefox: 146 };

/** Firefox gives an extension's pages a random origin unless it is told one. */
const firefoxOrigin = '5161de11-9c47-4be0-8ff9-1d0000000001';

const chromiumOptions = ({ proxy }: OpenOptions): LaunchOptions => ({
  browser: 'chrome',
  enableExtensions: true,
  pipe: true, // Extensions can be installed over a pipe only.
  args: [
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ],
});

const proxyPreferences = (proxy: string) => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
};

const firefoxOptions = ({ build, proxy, preferences }: OpenOptions): LaunchOptions => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // Without it the extension's own pages are out of reach.
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: firefoxOrigin,
      }),
      ...(proxy ? proxyPreferences(proxy) : {}),
      ...preferences,
    },
  };
};

function checkVersion(kind: BrowserKind, version: string): void {
  const major = Number(/\/(\d+)/.exec(version)?.[1]);
  if (major < oldest[kind])
    throw new Error(`Sidelight needs ${kind} ${oldest[kind]} or newer, and this is ${version}.`);
}

/** Starts a browser as Sidelight needs it, without any extension; throws a sentence where there is no such browser. */
export async function openBrowser(options: OpenOptions): Promise<Browser> {
  const { kind, headless } = options;
  const browser = await puppeteer.launch({
    ...(kind === 'chromium' ? chromiumOptions(options) : firefoxOptions(options)),
    executablePath: needBrowser(kind),
    headless,
    defaultViewport: headless ? { width: 1100, height: 820 } : null,
  });
  checkVersion(kind, await browser.version());
  return browser;
}

/** The same with the extension of `build` installed. */
export async function openSidelight(options: OpenOptions): Promise<Sidelight> {
  const { kind, build } = options;
  const browser = await openBrowser(options);
  const id = await browser.installExtension(build);
  const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxOrigin}`;
  return { kind, browser, origin };
}

/** Opens a page of the extension, in a new tab unless it is given one. */
export async function openExtensionPage(
  { browser, origin }: Sidelight,
  path: string,
  tab?: Page,
): Promise<Page> {
  const page = tab ?? (await browser.newPage());
  const url = `${origin}/${path}`;
  // In Firefox the tab moves to another process, and the promise of goto never learns of it.
  page.goto(url).catch(() => {});
  await until(`${path} to load`, () =>
    page.evaluate((address) => location.href === address && document.readyState === 'complete', url),
  );
  return page;
}

/** Opens a saved page, which may be slow, and may go on to another address by itself. */
export async function openSavedPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 90_000 }).catch((error) => {
    if (!/Address rejected|ERR_ABORTED/.test(String(error))) throw error;
  });
}

/** Waits until `ready` answers something true, and answers that; a throw counts as not yet. */
export async function until<T>(
  what: string,
  ready: () => Promise<T>,
  seconds = 30,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await ready();
      if (last) return last as Exclude<T, null | undefined | false>;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Waited ${seconds} s for ${what}; last seen: ${last}`);
}

import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserKind, findBrowser } from '../browser/find.mjs';

/** A script of this folder and all that it imports, as a classic script with the global `bench`. */
export async function bundleForPage(script: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(script, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('Vite did not give a bundle.');
  return first.output[0].code;
}

/** The browsers that are there; what is not is told. */
export function browsersAtHand(): BrowserKind[] {
  return (['chromium', 'firefox'] as const).filter((kind) => {
    const found = findBrowser(kind) !== null;
    if (!found) console.log(`${kind}: not found, not measured`);
    return found;
  });
}

/** A browser without any extension. */
export function launch(kind: BrowserKind): Promise<Browser> {
  return puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(kind)!,
    headless: true,
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

// Of WXT, and not the polyfill, which the script of the cards would have to bring along.
import { browser, type PublicPath } from 'wxt/browser';
import { Fault } from '../../lib/fault.ts';

/**
 * The text of a file that ships inside the extension; the only network call that there is. Throws a Fault where
 * the file is missing (one browser says so at once, the other when the text is read), or where the extension has gone and
 * left this script behind.
 */
export async function readOwnFile(path: string): Promise<string> {
  if (browser.runtime?.id === undefined) throw new Fault('extensionGone');
  try {
    const response = await fetch(browser.runtime.getURL(path as PublicPath));
    if (response.ok) return await response.text();
  } catch {
    // Said below.
  }
  throw new Fault('fileMissing', path);
}

/**
 * Runs a script that ships inside the extension in the world of this one, once for each version of the extension, which
 * Chrome gives an address of its own. Throws a Fault where it cannot be loaded.
 */
export async function runOwnScript(path: PublicPath): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL(path));
  } catch {
    throw new Fault(browser.runtime?.id === undefined ? 'extensionGone' : 'fileMissing', path.slice(1));
  }
}

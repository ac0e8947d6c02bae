// Of WXT, and not the polyfill, which the script of the cards would have to bring along.
import { browser, type PublicPath } from 'wxt/browser';

/**
 * The text of a file that ships inside the extension; the only network call that there is. Throws an Error with a
 * sentence for the reader where the file is missing (one browser says so at once, the other when the text is read), or
 * where the extension has gone and left this script behind.
 */
export async function readOwnFile(path: string): Promise<string> {
  if (browser.runtime?.id === undefined)
    throw new Error('Sidelight was updated or switched off since this page was opened. Reload the page.');
  try {
    const response = await fetch(browser.runtime.getURL(path as PublicPath));
    if (response.ok) return await response.text();
  } catch {
    // Said below.
  }
  throw new Error(
    `A file of facts is missing (${path}). Reload the page; if that does not help, install Sidelight again.`,
  );
}

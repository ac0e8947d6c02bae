import browser from 'webextension-polyfill';

/**
 * The text of a file that ships inside the extension; the only network call that there is. Throws an Error with a
 * sentence for the reader where the file is missing: one browser says so at once, the other when the text is read.
 */
export async function readOwnFile(path: string): Promise<string> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (response.ok) return await response.text();
  } catch {
    // Said below.
  }
  throw new Error(
    `A file of facts is missing (${path}). Reload the page; if that does not help, install Sidelight again.`,
  );
}

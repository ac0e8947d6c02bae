import { browser } from 'wxt/browser';
import { makeWatch, type Watch, type WithWatch } from '../watch/make-watch.ts';
import type { PageSession } from './page-session.ts';

/**
 * Has the page of a session watched from now on; null where it cannot be: the extension was updated or removed. `gone`
 * is called, once, when that happens later.
 */
export async function beginWatch(session: PageSession, gone: () => void): Promise<Watch | null> {
  const world = globalThis as WithWatch;
  try {
    if (world[makeWatch] === undefined) await import(/* @vite-ignore */ browser.runtime.getURL('/watch.js'));
    return world[makeWatch]?.(session, gone) ?? null;
  } catch {
    return null;
  }
}

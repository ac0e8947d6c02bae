import { makeWatch, type Watch, type WithWatch } from '../watch/make-watch.ts';
import { runOwnScript } from './own-file.ts';
import type { PageSession } from './page-session.ts';

/**
 * Reads the page of a session and has it watched from then on; null where it cannot be: the extension was updated or
 * removed. `gone` is called, once, when that happens later.
 */
export async function readAndWatch(session: PageSession, gone: () => void): Promise<Watch | null> {
  const world = globalThis as WithWatch;
  // Many pages are rendered anew just while they are read, and before the watch is there.
  const missed: MutationRecord[] = [];
  const observer = new MutationObserver((records) => missed.push(...records));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    await session.read(false);
    await runOwnScript('/watch.js');
    return world[makeWatch]?.(session, missed, gone) ?? null;
  } catch {
    return null;
  } finally {
    observer.disconnect();
  }
}

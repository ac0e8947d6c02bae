import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeWatch, type WithWatch } from './make-watch.ts';
import { PageWatch } from './page-watch.ts';

/** Loaded by the annotator once a page is read: all that follows what becomes of it, so that the first lights need not wait. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithWatch;
  world[makeWatch] = (session, missed, gone) => new PageWatch(session, missed, gone);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openingOfArticle } from '../lib/article/glance.ts';
import { namesTwoCamps } from '../lib/topic/camps.ts';

/** Runs on every page, so it does no more than glance: the engine is loaded where the page could be ours. */
export default defineUnlistedScript(() => {
  const opening = openingOfArticle(document);
  if (opening === null || !namesTwoCamps(opening)) return;
  // Firefox has `browser`, Chrome has `chrome`; the polyfill would be ten times the size of this script.
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  void import(/* @vite-ignore */ runtime.getURL('annotator.js')).catch(() => {});
});

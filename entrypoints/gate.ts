import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openingOfArticle } from '../lib/article/glance.ts';
import { readsByItself, type SiteSettings, settingsKey } from '../lib/settings/sites.ts';
import { namesTwoCamps } from '../lib/topic/camps.ts';

/** Runs on every page, so it does no more than glance: the engine is loaded where the page could be ours. */
export default defineUnlistedScript(async () => {
  const opening = openingOfArticle(document);
  if (opening === null || !namesTwoCamps(opening)) return;
  try {
    // Of WXT, and not the polyfill, which would be ten times the size of this script.
    const stored = await browser.storage.local.get<Record<string, SiteSettings | undefined>>(settingsKey);
    if (readsByItself(stored[settingsKey], location.hostname))
      await import(/* @vite-ignore */ browser.runtime.getURL('/annotator.js'));
  } catch {
    // The extension was updated or removed meanwhile.
  }
});

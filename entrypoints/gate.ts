import type { WxtBrowser } from 'wxt/browser';
import { openingOfArticle } from '../lib/article/glance.ts';
import { readsByItself, type SiteSettings, settingsKey } from '../lib/settings/sites.ts';
import { namesTwoCamps } from '../lib/topic/camps.ts';

/** When a page without an article is glanced at again, in milliseconds each: some are filled after they have loaded. */
const later = [500, 2000, 5000];
/**
 * Both browsers know their extensions' API by this name. WXT's asks it for something on every page, and Firefox takes
 * 4 ms to make it when it is first asked.
 */
declare const chrome: WxtBrowser;

/**
 * Runs on every page, so it does no more than glance: the engine is loaded where the page could be ours. Elsewhere
 * nothing is left but an ear for the page changing its own address, as sites do that are one page throughout.
 */
function main(): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  let address = addressNow();

  const glance = (again: readonly number[], evenIfThereIsOne?: boolean) => {
    const opening = openingOfArticle(document);
    if (opening !== null && namesTwoCamps(opening)) load();
    else if (again[0] && (opening === null || evenIfThereIsOne))
      setTimeout(glance, again[0], again.slice(1), evenIfThereIsOne);
  };
  // The article that is there may be the one that was there before.
  const onMove = () => {
    if (address !== (address = addressNow())) glance(later, true);
  };
  // In the oldest browsers that the manifest allows, nothing tells of a new address.
  if (navigation) navigation.addEventListener('currententrychange', onMove);
  else setInterval(onMove, 1000);
  glance(later);
}

// A plain definition: WXT's own function for making one would come with it.
export default { main };

function addressNow(): string {
  return location.pathname + location.search;
}

/** Loads the engine, which is loaded once whatever the number of calls. */
async function load(): Promise<void> {
  try {
    const stored = await chrome.storage.local.get<Record<string, SiteSettings | undefined>>(settingsKey);
    // The annotator will ask for the engine when it has read the page; by then it is there.
    const scripts = ['/annotator.js', '/engine.js'] as const;
    if (readsByItself(stored[settingsKey], location.hostname))
      await Promise.all(scripts.map((path) => import(/* @vite-ignore */ chrome.runtime.getURL(path))));
  } catch {
    // The extension was updated or removed meanwhile.
  }
}

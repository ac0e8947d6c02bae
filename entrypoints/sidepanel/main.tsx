import browser from 'webextension-polyfill';
import { showPanel } from './show-panel.tsx';

const refresh = showPanel(document.getElementById('panel')!);

/** The panel's own tab, where it was opened as a page; at the side of the window it has none. */
const own = browser.tabs.getCurrent().then((tab) => tab?.id);

// The panel stays open while the reader goes from tab to tab and from page to page.
browser.tabs.onActivated.addListener(async ({ tabId }) => {
  if (tabId !== (await own)) await refresh();
});
browser.tabs.onUpdated.addListener(async (tabId, change) => {
  if (change.status === 'complete' && tabId !== (await own)) await refresh();
});

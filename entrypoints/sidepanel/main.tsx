import browser from 'webextension-polyfill';
import { showPanel } from './show-panel.tsx';

const refresh = showPanel(document.getElementById('panel')!);

// The panel stays open while the reader goes from tab to tab and from page to page.
browser.tabs.onActivated.addListener(() => void refresh());
browser.tabs.onUpdated.addListener((_, change) => {
  if (change.status === 'complete') void refresh();
});

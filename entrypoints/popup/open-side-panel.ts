import { browser } from 'wxt/browser';

/** Firefox's own API; Chromium's is not there. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab. Browsers allow it only at once in answer to a click or a key, so nothing may be waited for before. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction !== undefined) await sidebarAction.open();
  else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
}

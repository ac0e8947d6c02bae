/** The part of each browser's own API that opens the panel beside the page; the polyfill has neither. */
interface PanelOpener {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside a tab. Browsers allow it only at once in answer to a click, so nothing may be waited for before. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const { chrome, browser } = globalThis as { chrome?: PanelOpener; browser?: PanelOpener };
  const opener = browser?.sidebarAction ? browser : chrome;
  if (opener?.sidebarAction) await opener.sidebarAction.open();
  else if (tabId !== undefined) await opener?.sidePanel?.open({ tabId });
}

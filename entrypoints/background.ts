import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground, askPage, type PageRequests } from '../lib/messages.ts';
import { openSidePanel } from './popup/open-side-panel.ts';

async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#16384c' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

/** Brings the engine into a tab where the gate left it out, or reads again where it is. */
async function annotateTab(tabId: number): Promise<void> {
  const there = await askPage(tabId, { type: 'getState' });
  if (there === null) {
    await browser.scripting.insertCSS({
      target: { tabId },
      origin: 'USER',
      files: ['assets/highlights.css'],
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
  }
  await askPage(tabId, { type: 'annotateAnyway' });
}

/** What each key of the manifest's `commands` asks of the page in front. */
const asked: Readonly<Record<string, PageRequests['step' | 'openCard']['request']>> = {
  next: { type: 'step', to: 'next' },
  previous: { type: 'step', to: 'previous' },
  card: { type: 'openCard' },
};

function onCommand(command: string, tab: Browser.tabs.Tab | undefined): void {
  const request = asked[command];
  if (command === 'panel') void openSidePanel(tab?.id);
  else if (request !== undefined && tab?.id !== undefined) void askPage(tab.id, request);
}

export default defineBackground(() => {
  browser.commands.onCommand.addListener(onCommand);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  answerBackground({
    report: async ({ status, actors }, sender) => {
      const tabId = sender.tab?.id;
      const text = status === 'annotated' && actors > 0 ? String(actors) : '';
      // The tab may be gone by now; then nobody sees its badge.
      if (tabId !== undefined) await setBadge(tabId, text).catch(() => {});
      return { ok: true };
    },
    annotateTab: async ({ tabId }) => {
      try {
        await annotateTab(tabId);
        return { ok: true };
      } catch {
        return { ok: false, reason: ['pageClosed'] };
      }
    },
  });
});

import { browser } from 'wxt/browser';
import type { Key } from '../../components/settings/KeyTable.tsx';

const commands: readonly Key['command'][] = ['next', 'previous', 'card', 'panel'];

/** The keys of each command, as the reader has them in this browser. */
export async function loadKeys(): Promise<Key[]> {
  const known = await browser.commands.getAll();
  return commands.map((command) => ({
    command,
    shortcut: known.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Opens the browser's own page for them: an extension may not change them itself. */
export async function openKeys(): Promise<void> {
  const { commands: api } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (api.openShortcutSettings !== undefined) await api.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

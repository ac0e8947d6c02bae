import { browser } from 'wxt/browser';
import { parseSettings, type Settings, settingsVersion } from './settings.ts';
import { settingsKey } from './sites.ts';

/** The reader's settings; at first, and where the store cannot be read, those that Sidelight comes with. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Changes the settings and answers them as they are then. One change waits for the other, from whatever page of the
 * extension it comes. Rejects where the browser cannot store them.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('sidelight.settings', async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [settingsKey]: { version: settingsVersion, ...settings } });
    return settings;
  });
}

/** Tells of every change of the settings, from wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>) => {
    if (settingsKey in changes) changed(parseSettings(changes[settingsKey]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}

import { browser } from 'wxt/browser';
import { isWhole, parseSettings, recordOf, type Settings, settingsVersion } from './settings.ts';
import { settingsKey } from './sites.ts';

/** The reader's settings; at first, and where the store cannot be read, those that Sidelight comes with. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await stored());
  } catch {
    return parseSettings(undefined);
  }
}

/** `damaged`: some of them cannot be read and are as at first; `unreadable`: the browser gives none of them out. */
export type SettingsTrouble = 'damaged' | 'unreadable';

/** What keeps the reader from having the settings as they were left; null where nothing does. */
export async function troubleWithSettings(): Promise<SettingsTrouble | null> {
  try {
    return isWhole(await stored()) ? null : 'damaged';
  } catch {
    return 'unreadable';
  }
}

/**
 * Changes the settings and answers them as they are then. One change waits for the other, from whatever page of the
 * extension it comes. Rejects, and changes nothing, where the browser cannot read or store them. What another version
 * has stored beside them stays.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('sidelight.settings', async () => {
    const before = await stored();
    const settings = change(parseSettings(before));
    await browser.storage.local.set({
      [settingsKey]: { ...recordOf(before), version: settingsVersion, ...settings },
    });
    return settings;
  });
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/** Tells of every change of the settings, from wherever it was made. */
export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { readonly newValue?: unknown }>) => {
    if (settingsKey in changes) changed(parseSettings(changes[settingsKey]?.newValue));
  });
}

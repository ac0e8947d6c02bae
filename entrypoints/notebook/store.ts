import { browser } from 'wxt/browser';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { type Changed, changeStore, notebookKey, readStore, type Stored } from '../../lib/notebook/store.ts';

/** One window at a time, of all that the extension has open. */
const lock = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('sidelight-notebook', change) as Promise<T>;

export function readNotebook(): Promise<Stored> {
  return readStore(browser.storage.local);
}

export function changeNotebook(change: (notebook: Notebook) => Notebook): Promise<Changed> {
  return changeStore(browser.storage.local, lock, () => new Date().toISOString(), change);
}

/** Calls `see` whenever any window of the extension has changed what is saved. */
export function watchNotebook(see: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => notebookKey in changes && see());
}

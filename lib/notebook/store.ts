import { emptyNotebook, type Notebook } from './notebook.ts';
import { type ReadNotebook, readSaved, toSaved } from './saved.ts';

/** The part of the browser's storage that the notebook needs; several keys of one `set` are written together or not at all. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Lets one change at a time through, whichever window makes it. */
export type Lock = <T>(change: () => Promise<T>) => Promise<T>;

/** What is in the store; an empty notebook, and why, where that could not be read. */
export interface Stored {
  readonly notebook: Notebook;
  readonly trouble?: Trouble;
}

export type Changed =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly trouble: Trouble };

export const notebookKey = 'notebook';
/** Under this and the time, bytes that are no notebook are kept aside. */
export const asideKey = 'notebook-aside-';

/**
 * What keeps the notebook from being read or changed. `damaged`: what is saved is no notebook; `newer`: a later Sidelight
 * saved it; `unreadable`: the browser does not give it out; `full`: the browser has no room for more.
 */
export type Trouble = 'damaged' | 'newer' | 'unreadable' | 'full';

/** The notebook as it is saved. Never throws. */
export async function readStore(area: Area): Promise<Stored> {
  const { read } = await load(area);
  return read.ok ? { notebook: read.notebook } : { notebook: emptyNotebook, trouble: read.why };
}

/**
 * Changes the saved notebook. A damaged one is put aside in the same write that saves the new one; one of a newer version,
 * or one that cannot be read, is left alone; where there is no room, what was saved stays.
 */
export function changeStore(
  area: Area,
  lock: Lock,
  now: () => string,
  change: (notebook: Notebook) => Notebook,
): Promise<Changed> {
  return lock(async () => {
    const { value, read } = await load(area);
    if (!read.ok && read.why !== 'damaged') return { ok: false, trouble: read.why };
    const notebook = change(read.ok ? read.notebook : emptyNotebook);
    const aside = read.ok ? {} : { [asideKey + now()]: value };
    try {
      await area.set({ ...aside, [notebookKey]: toSaved(notebook) });
      return { ok: true, notebook };
    } catch {
      return { ok: false, trouble: 'full' };
    }
  });
}

interface Loaded {
  readonly value?: unknown;
  readonly read: ReadNotebook | { readonly ok: false; readonly why: 'unreadable' };
}

async function load(area: Area): Promise<Loaded> {
  try {
    const value = (await area.get(notebookKey))[notebookKey];
    return { value, read: readSaved(value) };
  } catch {
    return { read: { ok: false, why: 'unreadable' } };
  }
}

import { emptyNotebook, type Notebook } from './notebook.ts';
import { readSaved, toSaved } from './saved.ts';

/** The part of the browser's storage that the notebook needs; several keys of one `set` are written together or not at all. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Lets one change at a time through, whichever window makes it. */
export type Lock = <T>(change: () => Promise<T>) => Promise<T>;

/** What is in the store; `trouble` is a sentence where it could not be read. */
export interface Stored {
  readonly notebook: Notebook;
  readonly trouble?: string;
}

export type Changed =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly error: string };

const key = 'notebook';
/** Under this and the time, bytes that are no notebook are kept aside. */
export const asideKey = 'notebook-aside-';

const sentences = {
  damaged:
    'What was saved as your notebook cannot be read. It is kept aside as it is, and an empty notebook takes its place.',
  newer:
    'Your notebook was saved by a newer version of Sidelight. Update Sidelight to read it; nothing is changed.',
  full: 'This was not saved: the browser has no more room for it. All that was saved before is still there. Export the notebook and delete what you no longer need.',
} as const;

/** The notebook as it is saved. Never throws; what goes wrong is a sentence for the reader. */
export async function readStore(area: Area): Promise<Stored> {
  const { read } = await load(area);
  return read.ok ? { notebook: read.notebook } : { notebook: emptyNotebook, trouble: sentences[read.why] };
}

/**
 * Changes the saved notebook. A damaged one is put aside in the same write that saves the new one; one of a newer version
 * is left alone; where there is no room, what was saved stays.
 */
export function changeStore(
  area: Area,
  lock: Lock,
  now: () => string,
  change: (notebook: Notebook) => Notebook,
): Promise<Changed> {
  return lock(async () => {
    const { value, read } = await load(area);
    if (!read.ok && read.why === 'newer') return { ok: false, error: sentences.newer };
    const notebook = change(read.ok ? read.notebook : emptyNotebook);
    const aside = read.ok ? {} : { [asideKey + now()]: value };
    try {
      await area.set({ ...aside, [key]: toSaved(notebook) });
      return { ok: true, notebook };
    } catch {
      return { ok: false, error: sentences.full };
    }
  });
}

async function load(area: Area) {
  const value = (await area.get(key))[key];
  return { value, read: readSaved(value) };
}

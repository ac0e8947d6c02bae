import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLines } from './engine.ts';

/** A real page of the development split, as the bench's extractor saved it. */
export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly topic: 'on' | 'near' | 'off';
  /** Reads its HTML. */
  html(): string;
}

/** The saved pages under `data` (`pages/index.jsonl` and `pages/pages/ID.html` in it); null where there are none. */
export function readSavedPages(data: string | null): SavedPage[] | null {
  const folder = data === null ? null : join(data, 'pages');
  if (folder === null || !existsSync(join(folder, 'index.jsonl'))) return null;
  const index = parseLines<Omit<SavedPage, 'html'>>(readFileSync(join(folder, 'index.jsonl'), 'utf8'));
  return index.map(({ id, url, topic }) => ({
    id,
    url,
    topic,
    html: () => readFileSync(join(folder, 'pages', `${id}.html`), 'utf8'),
  }));
}

/** What to say where `readSavedPages` finds nothing. */
export const NO_PAGES =
  'Left out, for want of --data DIR with pages/index.jsonl: `node ../shared/bench/pages/extract.mjs DIR/pages --mirror MIRROR` makes it.';

/** About `count` of the pages, spread evenly, with all that are on the subject. */
export function sampleOf(pages: readonly SavedPage[], count: number): SavedPage[] {
  const others = pages.filter(({ topic }) => topic !== 'on');
  const on = pages.filter(({ topic }) => topic === 'on');
  const step = others.length / Math.max(1, count - on.length);
  return [...on, ...others.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))].slice(
    0,
    count,
  );
}

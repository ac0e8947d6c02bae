import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseLines } from './engine.ts';

/** A real page of the development split, as the bench's extractor saved it. */
export interface SavedPage {
  readonly id: string;
  readonly url: string;
  /** What people say of it: whether it is an article, on which subject and of which day, and whether they took its text out. */
  readonly isArticle: boolean;
  readonly topic: 'on' | 'near' | 'off';
  readonly published: string | null;
  readonly hasText: boolean;
  /** The file with its HTML, and what reads it. */
  readonly file: string;
  html(): string;
}

/** The saved pages under `data` (`pages/index.jsonl` and `pages/pages/ID.html` in it); null where there are none. */
export function readSavedPages(data: string | null): SavedPage[] | null {
  const folder = data === null ? null : join(data, 'pages');
  if (folder === null || !existsSync(join(folder, 'index.jsonl'))) return null;
  const index = parseLines<IndexLine>(readFileSync(join(folder, 'index.jsonl'), 'utf8'));
  return index.map(({ id, url, is_article, topic, published, has_text }) => {
    const file = join(folder, 'pages', `${id}.html`);
    return {
      id,
      url,
      isArticle: is_article,
      topic,
      published: published?.slice(0, 10) ?? null,
      hasText: has_text,
      file,
      html: () => readFileSync(file, 'utf8'),
    };
  });
}

/** A line of the extractor's index, as far as it is read here. */
interface IndexLine extends Pick<SavedPage, 'id' | 'url' | 'topic'> {
  readonly is_article: boolean;
  readonly published?: string | null;
  readonly has_text: boolean;
}

/**
 * Makes, for the time of `use`, a folder as `readSavedPages` reads it that has `pages` alone: for the bench's scorer, to
 * which a page without an answer is a wrong one.
 */
export function withFolderOf<Result>(
  pages: readonly SavedPage[],
  data: string,
  use: (folder: string) => Result,
): Result {
  const all = resolve(data, 'pages');
  const ids = new Set(pages.map(({ id }) => id));
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  try {
    const lines = readFileSync(join(all, 'index.jsonl'), 'utf8').split('\n');
    const kept = lines.filter((line) => line !== '' && ids.has(JSON.parse(line).id));
    writeFileSync(join(folder, 'index.jsonl'), kept.join('\n'));
    symlinkSync(join(all, 'gt'), join(folder, 'gt'));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
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

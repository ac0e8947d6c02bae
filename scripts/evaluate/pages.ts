import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateAll, parseLines, score } from './engine.ts';

interface SavedPage {
  readonly id: string;
  readonly url: string;
}

function* read(folder: string, pages: readonly SavedPage[]) {
  for (const { id, url } of pages) {
    yield { id, url, html: readFileSync(join(folder, 'pages', `${id}.html`), 'utf8') };
  }
}

/** Real saved pages: is it an article, its date, its body, its topic. SIDELIGHT_PAGES is what the bench's extract.mjs wrote. */
export async function evaluatePages(bench: string): Promise<boolean> {
  const folder = process.env.SIDELIGHT_PAGES;
  if (!folder || !existsSync(join(folder, 'index.jsonl'))) {
    console.log('SIDELIGHT_PAGES does not name a folder of saved pages: that part is left out.');
    return true;
  }
  const pages = parseLines<SavedPage>(readFileSync(join(folder, 'index.jsonl'), 'utf8'));
  const results = await annotateAll(read(folder, pages));
  const predictions = results.map(({ id, isArticle, published, text, topic }) => ({
    id,
    isArticle,
    published,
    text,
    topic,
  }));
  console.log(score(join(bench, 'pages', 'score.mjs'), [folder, '{}'], predictions));
  return true;
}

// Reads one page after the other, in a process that its parent ends where a system does not come to an end.
import { readFileSync } from 'node:fs';
import { parseHtml } from '../annotate/record.ts';
import { loadFactsFromSource } from '../facts/compile.ts';
import type { Asked } from './page-reader.ts';
import { type ParsedPage, systems } from './page-systems.ts';

const { index: facts } = loadFactsFromSource(process.argv[2]!);
let current: { readonly id: string; readonly page: ParsedPage } | null = null;

process.on('message', async ({ page, system, timed }: Asked) => {
  if (current?.id !== page.id) current = { id: page.id, page: await parse(page) };
  if (timed) globalThis.gc?.();
  try {
    process.send!(await systems[system]!(current.page));
  } catch {
    process.send!(null); // It gave up on the page.
  }
});
process.on('disconnect', () => process.exit());
process.on('unhandledRejection', () => {}); // Of a library, after it has answered.

async function parse({ url, file }: Asked['page']): Promise<ParsedPage> {
  const html = readFileSync(file, 'utf8');
  return { url: url || 'about:blank', html, document: await parseHtml(html), facts };
}

// Reads one page after the other, in a thread that its parent ends where a system does not come to an end.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { parseHtml } from '../annotate/record.ts';
import { loadFactsFromSource } from '../facts/compile.ts';
import type { Asked } from './page-reader.ts';
import { type ParsedPage, systems } from './page-systems.ts';

const { index: facts } = loadFactsFromSource(workerData as string);
let current: { readonly id: string; readonly page: ParsedPage } | null = null;

parentPort!.on('message', async ({ page, system }: Asked) => {
  if (current?.id !== page.id) current = { id: page.id, page: await parse(page) };
  try {
    parentPort!.postMessage(await systems[system]!(current.page));
  } catch {
    parentPort!.postMessage(null); // It gave up on the page.
  }
});

async function parse({ url, file }: Asked['page']): Promise<ParsedPage> {
  const html = readFileSync(file, 'utf8');
  return { url: url || 'about:blank', html, document: await parseHtml(html), facts };
}

import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { withBundle } from '../bench/bundled.ts';
import { root } from './bench.ts';
import type { TimedReading } from './page-systems.ts';
import type { SavedPage } from './saved-pages.ts';

/** What the thread is asked for. */
export interface Asked {
  readonly page: Pick<SavedPage, 'id' | 'url' | 'file'>;
  readonly system: string;
}

/** What a system says of a page, in the bench's form; `ms` is null where it gave up. */
export interface Said extends Omit<TimedReading, 'ms'> {
  readonly id: string;
  readonly ms: number | null;
}

/** Some page makes one of the systems run for hours. */
const LONGEST_MS = 30_000;

/** Lets every system read its pages, per system in the order of the pages; each reads from the bundle, as it is shipped. */
export async function readPages(
  pages: readonly SavedPage[],
  systemsFor: (page: SavedPage) => readonly string[],
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const said = new Map<string, Said[]>();
  await withBundle(new URL('page-worker.ts', import.meta.url), async (bundle) => {
    let thread = start(bundle);
    for (const [at, page] of pages.entries()) {
      const { id, url, file } = page;
      for (const system of systemsFor(page)) {
        const answer = await ask(thread, { page: { id, url, file }, system });
        if (answer === 'late') {
          await thread.terminate();
          thread = start(bundle);
        }
        const lines = said.get(system) ?? [];
        said.set(system, lines);
        lines.push(
          answer === 'late' || answer === null
            ? { id, isArticle: false, published: null, text: '', ms: null }
            : { id, ...answer },
        );
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${pages.length} pages`);
    }
    await thread.terminate();
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  return said;
}

/** The peers say much on standard error and output that is no result. */
function start(bundle: string): Worker {
  const workerData = join(root, 'facts');
  const thread = new Worker(bundle, { workerData, stdout: true, stderr: true, execArgv: [] });
  thread.stdout.resume();
  thread.stderr.resume();
  return thread;
}

async function ask(thread: Worker, asked: Asked): Promise<TimedReading | null | 'late'> {
  thread.postMessage(asked);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LONGEST_MS);
  try {
    const [answer] = await once(thread, 'message', { signal: waiting.signal });
    return answer;
  } catch (error) {
    if (waiting.signal.aborted) return 'late';
    throw error; // The thread itself broke.
  } finally {
    clearTimeout(timer);
  }
}

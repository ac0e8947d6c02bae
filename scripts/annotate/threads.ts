import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Answer, badAnswer } from './answer.ts';

/** Answers lines, as many lists of them at once as there are threads. */
export interface Threads {
  answer(lines: readonly string[]): Promise<Answer[]>;
  close(): Promise<void>;
}

/**
 * `count` threads, each with the facts. One that a line brings down is replaced, and that line answered as bad; one that
 * cannot even start makes every answer reject.
 */
export function startThreads(count: number): Threads {
  const all = new Set<Worker>();
  const free: Promise<Worker>[] = [];
  const waiting: ((worker: Promise<Worker>) => void)[] = [];
  const release = (worker: Promise<Worker>) => {
    worker.catch(() => {}); // Told to whoever takes it.
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const add = () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url));
    all.add(worker);
    release(nextMessage(worker).then(() => worker));
  };
  for (let i = 0; i < count; i++) add();

  async function answer(lines: readonly string[]): Promise<Answer[]> {
    const worker = await (free.shift() ?? new Promise<Worker>((next) => waiting.push(next)));
    try {
      const answers = nextMessage<Answer[]>(worker);
      worker.postMessage(lines);
      await answers;
      release(Promise.resolve(worker));
      return answers;
    } catch (error) {
      all.delete(worker);
      add();
      const [only] = lines;
      if (lines.length === 1 && only !== undefined)
        return [badAnswer(idOf(only), `No thread survives this line: ${error}`)];
      const answers: Answer[] = [];
      for (const line of lines) answers.push(...(await answer([line])));
      return answers;
    }
  }

  return {
    answer,
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Rejects where the thread ends instead. */
async function nextMessage<T>(worker: Worker): Promise<T> {
  const end = new AbortController();
  const { signal } = end;
  try {
    const [value] = await Promise.race([
      once(worker, 'message', { signal }), // rejects on 'error' too
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`it ended with status ${code}`);
      }),
    ]);
    return value;
  } finally {
    end.abort();
  }
}

function idOf(line: string): unknown {
  try {
    return JSON.parse(line).id ?? null;
  } catch {
    return null;
  }
}

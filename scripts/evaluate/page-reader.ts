import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { withBundle } from '../bench/bundled.ts';
import { Progress } from '../progress.ts';
import { root } from './bench.ts';
import { parseLines } from './engine.ts';
import type { TimedReading } from './page-systems.ts';
import type { SavedPage } from './saved-pages.ts';

/** What a reader is asked for. */
export interface Asked {
  readonly page: Pick<SavedPage, 'id' | 'url' | 'file'>;
  readonly system: string;
  /** Whether its time counts, so that it must not pay for what the parser and the one before have left. */
  readonly timed: boolean;
}

/** How a system came to no answer: it gave up by itself, ran too long, or took its process along. */
export type Failure = 'gave up' | 'too long' | 'died';

/** What a system says of a page, in the bench's form; `ms` is null where it was not timed or came to no answer. */
export interface Said extends Omit<TimedReading, 'ms'> {
  readonly id: string;
  readonly ms: number | null;
  readonly failure?: Failure;
}

/** Some page makes one of the systems run for hours, another takes all the memory there is. */
const LONGEST_MS = 60_000;
const MOST_MEGABYTES = 1500;
/** More at once would only wait for each other. */
const MOST_READERS = 2;

/** A page, and who reads it. */
export interface Task extends Omit<Asked, 'system'> {
  readonly systems: readonly string[];
}

/** What the systems say of one page, each by its name. */
type PageReading = Readonly<Record<string, Said>>;

/**
 * Lets every system read its pages, per system in the order of the tasks; each reads from the bundle, as it is shipped.
 * What is said of a page is added to the file `kept` as a line, and taken from there where it is said already.
 */
export async function readPages(
  tasks: readonly Task[],
  kept: string | null,
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const readings: PageReading[] = [];
  const before = kept === null ? new Map<string, PageReading>() : readKept(kept);
  let next = 0;
  const progress = new Progress('pages', tasks.length);
  await withBundle(new URL('page-worker.ts', import.meta.url), async (bundle) => {
    const readAlong = async () => {
      const reader = new Reader(bundle);
      while (next < tasks.length) {
        const at = next++;
        const task = tasks[at]!; // There are so many.
        const said = before.get(task.page.id);
        const reading = said ?? (await readOne(reader, task));
        if (kept !== null && said === undefined) appendFileSync(kept, `${JSON.stringify(reading)}\n`);
        readings[at] = reading;
        progress.step();
      }
      reader.end();
    };
    await Promise.all(Array.from({ length: Math.min(MOST_READERS, availableParallelism()) }, readAlong));
  });
  return bySystem(readings);
}

async function readOne(
  reader: Reader,
  { page: { id, url, file }, systems, timed }: Task,
): Promise<PageReading> {
  const reading: Record<string, Said> = {};
  for (const system of systems) {
    const answer = await reader.ask({ page: { id, url, file }, system, timed });
    reading[system] =
      typeof answer === 'string'
        ? { id, isArticle: false, published: null, text: '', ms: null, failure: answer }
        : { id, ...answer, ms: timed ? answer.ms : null };
  }
  return reading;
}

function readKept(file: string): Map<string, PageReading> {
  const readings = existsSync(file) ? parseLines<PageReading>(readFileSync(file, 'utf8')) : [];
  return new Map(readings.map((reading) => [Object.values(reading)[0]!.id, reading])); // Some system has read it.
}

function bySystem(readings: readonly PageReading[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const reading of readings)
    for (const [system, line] of Object.entries(reading)) {
      const lines = said.get(system);
      if (lines === undefined) said.set(system, [line]);
      else lines.push(line);
    }
  return said;
}

/** A process that reads; where it dies or has to be ended, the next question goes to a fresh one. */
class Reader {
  readonly #bundle: string;
  #child: ChildProcess | null = null;

  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  async ask(asked: Asked): Promise<TimedReading | Failure> {
    const child = (this.#child ??= this.#start());
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), LONGEST_MS);
    const ended = once(child, 'exit', { signal: over.signal }).then(() => 'died' as const);
    const answered = once(child, 'message', { signal: over.signal }).then(
      ([answer]) => (answer as TimedReading | null) ?? ('gave up' as const), // Of page-worker.ts.
    );
    const late = () => 'too long' as const;
    child.send(asked);
    const answer = await Promise.race([ended.catch(late), answered.catch(late)]);
    clearTimeout(timer);
    over.abort();
    if (answer === 'died' || answer === 'too long') this.end();
    return answer;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** The peers say much on standard error and output that is no result. */
  #start(): ChildProcess {
    const child = fork(this.#bundle, [join(root, 'facts')], {
      execArgv: ['--expose-gc', `--max-old-space-size=${MOST_MEGABYTES}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => {}); // What is sent to one that has just died; its exit is the answer.
    return child;
  }
}

import type { Steps } from '../../lib/steps.ts';

/** How long work goes on before it gives way, in milliseconds: with a long last step still no task that anybody feels. */
const slice = 5;

/** Runs work in slices that give way to the page. */
export class Pace {
  /** Milliseconds of work so far. */
  spent = 0;
  readonly #turn: () => Promise<void>;
  #end: number;

  private constructor(turn: () => Promise<void>, first: number) {
    this.#turn = turn;
    this.#end = performance.now() + first;
  }

  /** While the reader waits for the page to light up: on again as soon as the page has had its turn. */
  static prompt(): Pace {
    // Not a timer, which browsers make wait for 4 ms where one has set the other.
    const { scheduler } = globalThis as unknown as { scheduler: { postTask(work: () => void): void } };
    return new Pace(() => new Promise((next) => scheduler.postTask(next)), slice);
  }

  /** Where nobody waits: what the browser has left over, and at most a second or two later. */
  static idle(): Pace {
    return new Pace(() => new Promise((next) => requestIdleCallback(() => next(), { timeout: 2000 })), 0);
  }

  /** Runs steps to their end. Rejects with the signal's reason where it aborts. */
  async run<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
    for (let start = performance.now(); ; ) {
      if (start >= this.#end) {
        await this.#turn();
        start = performance.now();
        this.#end = start + slice;
      }
      signal?.throwIfAborted();
      const step = steps.next();
      const end = performance.now();
      this.spent += end - start;
      if (step.done) return step.value;
      start = end;
    }
  }
}

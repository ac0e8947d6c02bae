/** Runs work in slices that give way to the page. */
export class Pace {
  /** Milliseconds of work so far. */
  spent = 0;
  readonly #slice: number;
  readonly #turn: () => Promise<void>;
  #end: number;

  private constructor(slice: number, turn: () => Promise<void>, first: number) {
    this.#slice = slice;
    this.#turn = turn;
    this.#end = performance.now() + first;
  }

  /** While the reader waits for the page to light up: short of a task that anybody feels, and on again at once. */
  static prompt(): Pace {
    const slice = 20;
    return new Pace(slice, () => new Promise((next) => setTimeout(next)), slice);
  }

  /** Where nobody waits: what the browser has left over, and at most a second or two later. */
  static idle(): Pace {
    return new Pace(6, () => new Promise((next) => requestIdleCallback(() => next(), { timeout: 2000 })), 0);
  }

  /** Runs steps to their end. Rejects with the signal's reason where it aborts. */
  async run<Result>(steps: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> {
    for (;;) {
      let start = performance.now();
      if (start >= this.#end) {
        await this.#turn();
        start = performance.now();
        this.#end = start + this.#slice;
      }
      signal.throwIfAborted();
      const step = steps.next();
      this.spent += performance.now() - start;
      if (step.done) return step.value;
    }
  }
}

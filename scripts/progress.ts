/** How often it is told where standard error is no terminal. */
const TOLD = 20;

/** Counts work that takes minutes on standard error: on a terminal all the time, else every twentieth part. */
export class Progress {
  readonly #what: string;
  readonly #total: number;
  readonly #start = Date.now();
  #done = 0;

  constructor(what: string, total: number) {
    this.#what = what;
    this.#total = total;
  }

  step(): void {
    const { isTTY } = process.stderr;
    const parts = () => Math.floor((this.#done * TOLD) / this.#total);
    const before = parts();
    this.#done++;
    if (!isTTY && parts() === before) return;
    const seconds = Math.round((Date.now() - this.#start) / 1000);
    const end = isTTY && this.#done < this.#total ? '' : '\n';
    process.stderr.write(
      `${isTTY ? '\r\u001b[K' : ''}${this.#what}: ${this.#done} of ${this.#total}, ${seconds} s${end}`,
    );
  }
}

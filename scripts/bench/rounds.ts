/** Milliseconds that one work took, a value a round. */
export interface Times {
  /** By the clock on the wall, other programs included. */
  readonly wall: number[];
  /** Processor time of this process with all its threads. */
  readonly cpu: number[];
}

/** A sample takes at least this long, so that the clock's grain does not count. */
const LEAST_MS = 20;

/**
 * Runs every work once a round, in turn, so that whatever else the machine does meets them alike; two rounds before
 * the first make the code warm. Each work returns something that depends on all it did.
 */
export function inRounds<Name extends string>(
  works: Readonly<Record<Name, () => number>>,
  rounds: number,
): Record<Name, Times> {
  // The keys of a record of works are its names.
  const entries = Object.entries(works) as [Name, () => number][];
  const repeats = new Map(entries.map(([name, work]) => [name, repeatsOf(work)]));
  const times = Object.fromEntries(
    entries.map(([name]) => [name, { wall: [], cpu: [] }]),
  ) as unknown as Record<Name, Times>;
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of entries) {
      const taken = time(work, repeats.get(name)!);
      times[name].wall.push(taken.wall);
      times[name].cpu.push(taken.cpu);
    }
  return times;
}

/** One run of each work, cold: for those that take seconds. */
export function once(works: Readonly<Record<string, () => number>>): Record<string, Times> {
  return Object.fromEntries(
    Object.entries(works).map(([name, work]) => {
      const { wall, cpu } = time(work, 1);
      return [name, { wall: [wall], cpu: [cpu] }];
    }),
  );
}

function repeatsOf(work: () => number): number {
  time(work, 1);
  return Math.min(100, Math.max(1, Math.ceil(LEAST_MS / time(work, 1).wall)));
}

let sink = 0;

function time(work: () => number, repeats: number): { wall: number; cpu: number } {
  const used = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < repeats; i++) sink += work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  if (Number.isNaN(sink)) throw new Error('A work returned no number.');
  return { wall: wall / repeats, cpu: (user + system) / 1000 / repeats };
}

/** Bytes on the heap after a full collection; needs `--expose-gc`. */
export function heap(): number {
  for (let i = 0; i < 3; i++) globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

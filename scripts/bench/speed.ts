import type { Times } from './rounds.ts';

/** How fast one thing went, in MB (of 1,000,000 UTF-16 units) a second of processor time. */
export interface Speed {
  readonly median: number;
  readonly slow: number;
  readonly fast: number;
  /** The median by the clock on the wall. */
  readonly wall: number;
}

export function speedOf({ cpu, wall }: Times, units: number): Speed {
  const at = (times: readonly number[], share: number) => units / 1000 / quantile(times, share);
  return { median: at(cpu, 0.5), slow: at(cpu, 0.9), fast: at(cpu, 0.1), wall: at(wall, 0.5) };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

/** A row of a table of speeds; `times` is how many times as fast as `than`. */
export function speedRow(name: string, speed: Speed, than: Speed): string[] {
  return [
    name,
    number(speed.median),
    `${number(speed.slow)} to ${number(speed.fast)}`,
    number(speed.wall),
    number(speed.median / than.median),
  ];
}

export const number = (value: number): string => String(Number(value.toPrecision(value < 1 ? 2 : 3)));

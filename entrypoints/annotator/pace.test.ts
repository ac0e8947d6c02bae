import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Steps } from '../../lib/steps.ts';
import { Pace } from './pace.ts';

let turns: number;
let now: number;

beforeEach(() => {
  turns = 0;
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    postTask: (work: () => void) => {
      turns++;
      setTimeout(work);
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* steps(count: number, milliseconds: number): Steps<string> {
  for (let at = 0; at < count; at++) {
    now += milliseconds;
    yield;
  }
  return 'done';
}

it('gives way after every 5 ms of work, and begins without a wait', async () => {
  expect(await Pace.prompt().run(steps(4, 1))).toBe('done');
  expect(turns).toBe(0);
  const pace = Pace.prompt();
  expect(await pace.run(steps(20, 1))).toBe('done');
  expect(turns).toBe(4);
  expect(pace.spent).toBe(20);
});

it('stops between two steps where it is told to', async () => {
  const stop = new AbortController();
  const running = Pace.prompt().run(steps(1000, 1), stop.signal);
  stop.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
  expect(now).toBe(5);
});

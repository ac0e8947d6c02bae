import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('works out a word once, and a long one every time', () => {
  const asked: string[] = [];
  const length = remember((word) => asked.push(word) && word.length);
  expect(['said', 'said', 'internationally', 'internationally'].map(length)).toEqual([4, 4, 15, 15]);
  expect(asked).toEqual(['said', 'internationally', 'internationally']);
});

it('forgets rather than grow with a corpus', () => {
  let asked = 0;
  const count = remember(() => ++asked);
  const first = count('first');
  for (let i = 0; i < 20_000; i++) count(`w${i}`);
  expect(count('first')).not.toBe(first);
});

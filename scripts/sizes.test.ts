import { expect, it } from 'vitest';
import { judgeFile } from './sizes.mjs';

it('lets a file pass within its budget, whatever hash its name has', () => {
  expect(judgeFile('gate.js', 1.5).over).toBe(false);
  expect(judgeFile('chunks/popup-Qr3s2tv3.js', 45).over).toBe(false);
});

it('fails a file over its budget, and one that nobody has given a budget', () => {
  expect(judgeFile('gate.js', 1.51).line).toBe('gate.js is 1.51 kB of 1.5 kB');
  expect(judgeFile('gate.js', 1.51).over).toBe(true);
  expect(judgeFile('chunks/tracker-Qr3s2tv3.js', 0.1).over).toBe(true);
  expect(judgeFile('gate.js.map', 0.1).line).toContain('has no budget in scripts/sizes.mjs');
});

import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it('agrees with FNV-1a of 32 bits', () => {
  // The test vectors of the hash's authors.
  expect(checksum('')).toBe('811c9dc5');
  expect(checksum('a')).toBe('e40c292c');
  expect(checksum('foobar')).toBe('bf9cf968');
  expect(checksum('not foobar', 4)).toBe(checksum('foobar'));
});

it('tells texts apart that differ in one letter', () => {
  expect(checksum('Wang Yi')).not.toBe(checksum('Wang Yj'));
  expect(checksum('王毅')).not.toBe(checksum('王义'));
});

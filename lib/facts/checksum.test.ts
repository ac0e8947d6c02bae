import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

it('agrees with CRC-32 over the UTF-16 bytes', () => {
  // zlib's crc32 of "123456789" in UTF-16LE.
  expect(checksum('')).toBe('00000000');
  expect(checksum('123456789')).toBe('a290e877');
});

it('tells texts apart that differ in one letter', () => {
  expect(checksum('Wang Yi')).not.toBe(checksum('Wang Yj'));
  expect(checksum('王毅')).not.toBe(checksum('王义'));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './normalize.ts';
import { gapAfter, isAllUpper, surfaceOf, tokenAt, tokenize, tokensWithin } from './tokens.ts';

it.each([
  ['China’s vice-minister', ['china', 's', 'vice', 'minister']],
  ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
  ['Clément Beaune, Łódź, Erdoğan', ['clement', 'beaune', 'lodz', 'erdogan']],
  ['Сергей Лавров и Йемен', ['сергей', 'лавров', 'и', 'йемен']],
  ['普京会见', ['普', '京', '会', '见']],
  ['Xi\u00adJinping G7', ['xijinping', 'g7']],
])('parts %j into folded words', (text, keys) => expect(tokenize(text).keys).toEqual(keys));

it('folds Latin marks and leaves Cyrillic letters whole', () => {
  expect(fold('ÉLYSÉE')).toBe('elysee');
  expect(fold('Цой')).toBe('цой');
  expect(fold('Алёна')).toBe('алена');
});

it('tells capitals', () => {
  expect(isAllUpper('U.S.')).toBe(true);
  expect(isAllUpper('G7')).toBe(true);
  expect(isAllUpper('Us')).toBe(false);
});

it('finds words by offset', () => {
  const tokens = tokenize('one two  three');
  expect(tokenAt(tokens, 4)).toBe(1);
  expect(tokenAt(tokens, 7)).toBe(2);
  expect(tokenAt(tokens, 99)).toBe(3);
  expect(tokensWithin(tokens, { start: 0, end: 7 })).toEqual([0, 2]);
  expect(gapAfter(tokens, 1)).toBe('  ');
});

it('slices every word out of any text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.starts[i]! < end || surfaceOf(tokens, i).length === 0) return false;
        end = tokens.ends[i]!;
      }
      return end <= text.length;
    }),
  );
});

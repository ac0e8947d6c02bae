import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorIn, selectorsOf } from './anchor.ts';

const text = 'He said “no” on Monday.\n\nShe said “no” too. 🙂 And “no” again.';
const second = text.indexOf('“no” too');
const span = { start: second, end: second + 4 };

it('takes the neighbourhood from the paragraph alone', () => {
  expect(selectorsOf(text, span)).toEqual({
    exact: '“no”',
    prefix: 'She said ',
    suffix: ' too. 🙂 And “no” again.',
    position: { start: second, end: second + 4 },
  });
});

it('counts positions in code points, as the W3C does', () => {
  const third = text.lastIndexOf('“no”');
  expect(selectorsOf(text, { start: third, end: third + 4 }).position.start).toBe(third - 1);
});

it('finds any span of a text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
      const letters = [...any];
      const start = letters.slice(0, a % letters.length).join('').length;
      const end =
        start + letters.slice(a % letters.length, (a % letters.length) + 1 + (b % 5)).join('').length;
      const found = anchorIn(any, selectorsOf(any, { start, end }));
      // Where the same words stand in several places alike, nothing is better than the wrong one.
      if (found !== null) expect(any.slice(found.start, found.end)).toBe(any.slice(start, end));
      if (any.split(any.slice(start, end)).length === 2) expect(found).toEqual({ start, end });
    }),
  );
});

it('finds the words again after the text before them has changed', () => {
  const changed = `A new headline, and more. ${text}`;
  const found = anchorIn(changed, selectorsOf(text, span));
  expect(found?.start).toBe(changed.indexOf('“no” too'));
});

it('finds nothing where the words are gone, or where two places fit alike', () => {
  expect(anchorIn('Nothing of the kind.', selectorsOf(text, span))).toBeNull();
  const bare = { exact: 'no', prefix: 'x', suffix: 'y', position: { start: 99, end: 101 } };
  expect(anchorIn('no and no', bare)).toBeNull();
});

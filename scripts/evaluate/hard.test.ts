import { expect, it } from 'vitest';
import { type HardText, scoreHard } from './hard.ts';

const georgia: HardText = {
  id: 'a',
  set: 'hard',
  category: 'homonym',
  text: 'Georgia met Ms Turkey.',
  mentions: [{ start: 0, end: 7, surface: 'Georgia', wikipedia: 'Georgia_(country)' }],
  negatives: [{ start: 15, end: 21 }],
};
const known = () => true;

it('counts a span by both its ends, and a link only where the span is right', () => {
  const right = { start: 0, end: 7, wikipedia: 'Georgia_(country)' };
  expect(scoreHard([georgia], [[right]], known)).toMatchObject({ found: 1, known: 1, right: 1, marked: 0 });
  expect(scoreHard([georgia], [[{ ...right, end: 8 }]], known)).toMatchObject({ found: 0, known: 0 });
  expect(scoreHard([georgia], [[{ ...right, wikipedia: 'Atlanta' }]], known)).toMatchObject({ right: 0 });
});

it('does not ask for an entity that the base has not', () => {
  expect(scoreHard([georgia], [[{ start: 0, end: 7 }]], () => false)).toMatchObject({ found: 1, known: 0 });
});

it('tells what must not be marked', () => {
  const { marked, mustNot, faults } = scoreHard([georgia], [[{ start: 15, end: 21 }]], known);
  expect([marked, mustNot]).toEqual([1, 1]);
  expect(faults).toContain('a marked: Turkey in: Georgia met Ms Turkey.');
});

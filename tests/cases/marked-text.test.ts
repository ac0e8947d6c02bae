import { expect, it } from 'vitest';
import { parseMarked, renderMarked } from './marked-text.ts';

const sample =
  'So <<“we [[the [U.S.]{polity/united-states}]] will”>>{Ann, pronoun} [Lavrov]{? Lavrov} [sic].';

it('parts the text from its marks', () => {
  const { text, marks } = parseMarked(sample.replaceAll('[[', '[').replaceAll(']]', ']'));
  expect(text).toBe('So “we [the U.S.] will” Lavrov [sic].');
  expect(marks.map(({ start, end, kind, label }) => [kind, text.slice(start, end), label])).toEqual([
    ['quote', '“we [the U.S.] will”', 'Ann, pronoun'],
    ['mention', 'U.S.', 'polity/united-states'],
    ['mention', 'Lavrov', '? Lavrov'],
  ]);
});

it.each([
  '[the [Chinese]{polity/china} minister]{person/wang-yi, title} left',
  '<<“A <<‘b’>>{term}”>>{not stated}<<“c”>>{scare}',
  'no marks, [only] brackets',
  '[a]{x}[b]{y}',
])('writes %j back as it was', (marked) => {
  expect(renderMarked(parseMarked(marked))).toBe(marked);
});

it('refuses marks that do not pair', () => {
  expect(() => parseMarked('a]{x}')).toThrow('Nothing opens the mark');
  expect(() => parseMarked('<<“a” said Ann')).toThrow('is not closed by >>{...}');
});

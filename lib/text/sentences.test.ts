import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“We agree.” He left.', ['“We agree.”', 'He left.']],
    ['He said “no.” “Yes,” she said.', ['He said “no.”', '“Yes,” she said.']],
    ['« Oui. » Il partit.', ['« Oui. »', 'Il partit.']],
    ['Er kam. »Ja«, sagte er.', ['Er kam.', '»Ja«, sagte er.']],
    ['The U.S. said no. J. Doe left.', ['The U.S. said no.', 'J. Doe left.']],
    ['It is in the U.S. The talks go on.', ['It is in the U.S.', 'The talks go on.']],
    ['Growth was 3.5 percent. Good.', ['Growth was 3.5 percent.', 'Good.']],
    ['会谈结束了。他走了。', ['会谈结束了。', '他走了。']],
    ['A headline\n\nA paragraph. Two.', ['A headline', 'A paragraph.', 'Two.']],
    ['What? Yes! Fine… Then no.', ['What?', 'Yes!', 'Fine…', 'Then no.']],
  ])('parts %j', (text, expected) => expect(split(text)).toEqual(expected));

  it('tiles any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('. ', '\n', '“', '”', 'A', '.', '。', ' ')),
        (a, b) => {
          const text = b.join(a.slice(0, 9)) + a;
          const sentences = sentencesOf(text);
          if (text.trim() === '') return sentences.length === 0;
          return (
            sentences.map((s) => text.slice(s.start, s.end)).join('') === text &&
            sentences.every((s) => s.start < s.end)
          );
        },
      ),
    );
  });
});

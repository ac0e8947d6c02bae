import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedRuns } from './marks.ts';

const read = (text: string, nextOpens = false) =>
  quotedRuns(text, { start: 0, end: text.length }, nextOpens).map(
    (run) =>
      `${run.nested ? '  ' : ''}${run.open === null ? '?' : text[run.open]}${text.slice((run.open ?? -1) + 1, run.close ?? text.length)}${run.close === null ? (run.continues ? '>' : '?') : text[run.close]}`,
  );

describe('quotation marks', () => {
  it.each([
    ['“We agree,” he said, “at last.”', ['“We agree,”', '“at last.”']],
    ['"We agree," he said, "at last."', ['"We agree,"', '"at last."']],
    ["He said: 'We don't agree, the boys' father does.'", ["'We don't agree, the boys' father does.'"]],
    ['‘We agree,’ he said.', ['‘We agree,’']],
    ['Er sagte: „Wir sind einig“, und ging.', ['„Wir sind einig“']],
    ['Er sagte: »Wir sind einig«, und ging.', ['»Wir sind einig«']],
    ['Il a dit : « Nous sommes d’accord », puis il est parti.', ['« Nous sommes d’accord »']],
    ['他说：“我们同意。”然后走了。', ['“我们同意。”']],
    ['他說：「我們同意『和平』。」', ['「我們同意『和平』。」', '  『和平』']],
    ['“The two ‘old heads’ meet again,” he said.', ['“The two ‘old heads’ meet again,”', '  ‘old heads’']],
    ['“The ministers’ talks,” he said.', ['“The ministers’ talks,”']],
    ['The ministers’ talks failed.', []],
  ])('reads %j', (text, runs) => expect(read(text)).toEqual(runs));

  it.each([
    ['They oppose “any use of pressure, “based on old habits.', ['“any use of pressure, “']],
    ['“It cannot be accepted“, says the paper.', ['“It cannot be accepted“']],
    ['“We saw it, ”Chen said.', ['“We saw it, ”']],
    ['“There is a common interest», he adds.', ['“There is a common interest»']],
    [
      '“Some call it an “axis” and some a “club”, or a pact “.',
      ['“Some call it an “axis” and some a “club”, or a pact “', '  “axis”', '  “club”'],
    ],
    [
      '“It is old,” says Chen. It is a strong tie, he holds. “',
      ['“It is old,”', '?“It is old,” says Chen. It is a strong tie, he holds. “'],
    ],
    ['“No,” he said, “never “, hoping to be heard” very soon “.', ['“No,”', '“never “', '” very soon “']],
    ['“It is a clear message, added Chen.', ['“It is a clear message, added Chen.?']],
  ])('mends %j', (text, runs) => expect(read(text)).toEqual(runs));

  it('lets a speech go on in the next paragraph', () => {
    expect(read('“First we talk.', true)).toEqual(['“First we talk.>']);
  });

  it('never crosses runs, and is linear in a text of nothing but marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '„', 'a', ' ', '.', ','), {
          maxLength: 400,
        }),
        (chars) => {
          const text = chars.join('');
          const runs = quotedRuns(text, { start: 0, end: text.length }, false).filter(
            (r) => r.open !== null && r.close !== null,
          );
          return runs.every((a) =>
            runs.every(
              (b) =>
                a === b ||
                b.open! > a.close! ||
                b.close! < a.open! ||
                (b.open! > a.open! && b.close! < a.close!) ||
                (a.open! > b.open! && a.close! < b.close!),
            ),
          );
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../languages.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { datesIn } from './dates-in.ts';
import { en } from './en.ts';

const wednesday = '2021-03-24';

function read(text: string, published: string | null = wednesday, words = en): string[] {
  return datesIn(text, sentencesOf(text), published, words).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} = ${from === to ? from : `${from}..${to}`}`,
  );
}

describe.each(Object.entries(languages))('%s', (_, { dates }) => {
  it.each(dates.patterns.map((pattern) => [pattern.form, pattern] as const))('reads %s', (_form, pattern) => {
    const [, words = ''] = /\{(.+)\}/.exec(pattern.sample) ?? [];
    const text = pattern.sample.replace(/[{}]/g, '');
    expect(read(text, wednesday, dates)).toEqual([`${words} = ${pattern.is}`]);
  });

  it('knows twelve months, seven days and as many numbers as a clock', () => {
    expect([dates.months.length, dates.weekdays.length, dates.numbers.length]).toEqual([12, 7, 12]);
  });
});

it('takes a weekday for the latest one, for the coming one where the sentence looks ahead', () => {
  expect(read('They met on Friday.')).toEqual(['Friday = 2021-03-19']);
  expect(read('They will meet on Friday.')).toEqual(['Friday = 2021-03-26']);
  expect(read('They met on Friday. They will meet again.')).toEqual(['Friday = 2021-03-19']);
  expect(read('They met on Wednesday.')).toEqual(['Wednesday = 2021-03-24']);
});

it('takes a day without a year for the one nearby, across the turn of the year too', () => {
  expect(read('They met on 30 December.', '2021-01-02')).toEqual(['30 December = 2020-12-30']);
  expect(read('They meet on 3 January.', '2020-12-30')).toEqual(['3 January = 2021-01-03']);
});

it('leaves what could be of two years unread', () => {
  expect(read('They met on 24 September.')).toEqual([]);
});

it('reads no day that the calendar does not have', () => {
  expect(read('On 31 June 2019 and on 30 February.')).toEqual(['June 2019 = 2019-06-01..2019-06-30']);
});

it('reads only dates with their year in an article without one', () => {
  expect(read('On Monday, last week, on 22 March and in June 2019.', null)).toEqual([
    'June 2019 = 2019-06-01..2019-06-30',
  ]);
});

it('counts weeks from Monday, and months and years as wholes', () => {
  expect(read('Three weeks ago; two months ago; a year ago.')).toEqual([
    'Three weeks ago = 2021-03-01..2021-03-07',
    'two months ago = 2021-01-01..2021-01-31',
    'a year ago = 2020-01-01..2020-12-31',
  ]);
});

it('takes the longest of what stands in one place', () => {
  expect(read('Last Monday, 22 March 2021, in June 2019.')).toEqual([
    'Last Monday = 2021-03-22',
    '22 March 2021 = 2021-03-22',
    'June 2019 = 2019-06-01..2019-06-30',
  ]);
});

it('is not misled by words that look like months or years', () => {
  expect(read('They may march on 2000 villages, and sat in 2000 seats of May Hall.')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../languages.ts';
import { fold } from '../../text/normalize.ts';
import { tokenize } from '../../text/tokens.ts';

const lists = Object.values(languages).flatMap(({ lang, topic: { sample, dealings, politics, others } }) =>
  Object.entries({ dealings, politics, ...others }).map(([name, stems]) => ({ lang, name, sample, stems })),
);

/** The stems that no word of their sample begins with. */
function unread({ sample, stems }: { readonly sample: string; readonly stems: readonly string[] }): string[] {
  const start = sample.indexOf('{}');
  return stems.filter((entry) => {
    const stem = entry.replace(/\.$/, '').replaceAll('_', ' ');
    const tokens = tokenize(sample.replace('{}', () => stem));
    const first = tokens.starts.indexOf(start);
    return first < 0 || !tokens.ends.includes(start + stem.length);
  });
}

function twice(stems: readonly string[]): string[] {
  const keys = stems.map(fold);
  return stems.filter((_, at) => keys.indexOf(keys[at]!) !== at);
}

describe.each(lists)('$lang, $name', (list) => {
  it('has each stem as a whole word of its sample', () => {
    expect(list.sample.split('{}')).toHaveLength(2);
    expect(unread(list)).toEqual([]);
  });
  it('has no stem twice', () => {
    expect(twice(list.stems)).toEqual([]);
  });
});

it('sees a stem that is no word, and one that is there twice', () => {
  expect(unread({ sample: 'The {} goes on.', stems: ['summit', '-mit'] })).toEqual(['-mit']);
  expect(twice(['paix', 'PAIX'])).toEqual(['PAIX']);
});

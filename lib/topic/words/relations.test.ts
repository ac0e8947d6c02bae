import { describe, expect, it } from 'vitest';
import { fold } from '../../text/normalize.ts';
import { tokenize } from '../../text/tokens.ts';
import { relationWords } from './relations.ts';

const lists = Object.entries(relationWords).map(([lang, list]) => ({ lang, ...list }));

it('every language of ours has its stems', () => {
  expect(Object.keys(relationWords).sort()).toEqual(['de', 'en', 'es', 'fr', 'ru', 'zh']);
});

/** The stems that no word of their sample begins with. */
function unread({ sample, stems }: { readonly sample: string; readonly stems: readonly string[] }): string[] {
  const start = sample.indexOf('{}');
  return stems.filter((entry) => {
    const stem = entry.replaceAll('_', ' ');
    const tokens = tokenize(sample.replace('{}', () => stem));
    const first = tokens.starts.indexOf(start);
    return first < 0 || !tokens.ends.includes(start + stem.length);
  });
}

function twice(stems: readonly string[]): string[] {
  const keys = stems.map(fold);
  return stems.filter((_, at) => keys.indexOf(keys[at]!) !== at);
}

describe.each(lists)('$lang', (list) => {
  it('has each stem as a whole word of its sample', () => {
    expect(list.sample.split('{}')).toHaveLength(2);
    expect(unread(list)).toEqual([]);
  });
  it('has no stem twice, nor one that a shorter stem covers', () => {
    expect(twice(list.stems)).toEqual([]);
  });
});

it('sees a stem that is no word, and one that is there twice', () => {
  expect(unread({ sample: 'The {} goes on.', stems: ['summit', '-mit'] })).toEqual(['-mit']);
  expect(twice(['paix', 'PAIX'])).toEqual(['PAIX']);
});

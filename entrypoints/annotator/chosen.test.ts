import { expect, it } from 'vitest';
import type { Mention } from '../../lib/mentions/mention.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { chosenMentions } from './chosen.ts';

function mention(start: number, type: Mention['type'], entity: string | null, name = 'N'): Mention {
  const end = start + 1;
  return { start, end, surface: name, entity, name, type, how: 'name', confidence: 1, why: '' };
}

const all = [
  mention(0, 'person', 'person/a'),
  mention(5, 'polity', 'polity/b'),
  mention(10, 'person', 'person/a'),
  mention(15, 'unknown', null, 'C'),
  mention(20, 'person', 'person/a'),
  mention(25, 'unknown', null, 'C'),
];
const starts = (change: object) =>
  chosenMentions(all, { ...defaultSettings, ...change }, [18]).map(({ start }) => start);

it('lights a name as often as the reader wants', () => {
  expect(starts({ density: 'every' })).toEqual([0, 5, 10, 15, 20, 25]);
  expect(starts({ density: 'section' })).toEqual([0, 5, 15, 20, 25]);
  expect(starts({ density: 'article' })).toEqual([0, 5, 15]);
});

it('lights the kinds that the reader wants', () => {
  const lit = { ...defaultSettings.lit, people: false, unknown: false };
  expect(starts({ density: 'every', lit })).toEqual([5]);
});

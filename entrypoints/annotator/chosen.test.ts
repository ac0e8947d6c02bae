import { expect, it } from 'vitest';
import type { Actor, Context } from '../../lib/context/context.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { type Choice, chosenOf } from './chosen.ts';

function mention(start: number, type: Mention['type'], entity: string | null, name = 'N'): Mention {
  const end = start + 1;
  return {
    start,
    end,
    surface: name,
    entity,
    name,
    type,
    how: 'name',
    confidence: 1,
    why: ['unknown', name],
  };
}

function quote(start: number, kind: Quote['kind']): Quote {
  return { start, end: start + 1, kind, speaker: null, cue: null, confidence: 1, why: ['notSaid'] };
}

const mentions = [
  mention(0, 'person', 'person/a'),
  mention(5, 'polity', 'polity/b'),
  mention(10, 'person', 'person/a'),
  mention(15, 'unknown', null, 'C'),
  mention(20, 'person', 'person/a'),
  mention(25, 'unknown', null, 'C'),
  mention(30, 'event', 'event/d'),
];
const quotes = [quote(2, 'direct'), quote(3, 'scare'), quote(4, 'indirect')];

const actor = (entity: string | null, name: string, spoken: number[], named: number[]): Actor => ({
  entity,
  name,
  type: entity === null ? 'unknown' : 'person',
  side: null,
  roles: null,
  mentions: named,
  quotes: spoken,
});
const context: Context = {
  date: null,
  asOf: '2026-01-01',
  actors: [actor('person/a', 'A', [0, 1], [0, 2, 4])],
  events: [],
  terms: [],
  notes: [],
  unknown: [actor(null, 'C', [2], [3, 5])],
};

/** Where the chosen names and the chosen speech begin; a heading stands at 18. */
function starts(change: Partial<Choice>, names = mentions) {
  const choice = { ...defaultSettings, only: null, ...change };
  const sections = choice.density === 'section' ? [18] : [];
  const chosen = chosenOf({ mentions: names, quotes, context }, choice, sections);
  return [chosen.mentions, chosen.quotes].map((all) => all.map(({ start }) => start));
}

it('lights a name as often as the reader wants, and all speech', () => {
  expect(starts({ density: 'every' })).toEqual([
    [0, 5, 10, 15, 20, 25],
    [2, 4],
  ]);
  expect(starts({ density: 'article' })[0]).toEqual([0, 5, 15]);
});

it('lights a name once from one heading to the next, unless it is told otherwise', () => {
  expect(starts({})).toEqual(starts({ density: 'section' }));
  expect(starts({})[0]).toEqual([0, 5, 15, 20, 25]);
});

it('lights a broken form although its name has been lit', () => {
  const broken: Mention = {
    ...mention(12, 'person', 'person/a'),
    repair: { from: 'Aa', to: 'A', what: ['gluedToNext'] },
  };
  expect(starts({}, [...mentions.slice(0, 3), broken, { ...broken, start: 14 }])[0]).toEqual([0, 5, 12]);
});

it('lights the kinds that the reader wants', () => {
  const lit = { ...defaultSettings.lit, people: false, unknown: false, speech: false };
  expect(starts({ density: 'every', lit })).toEqual([[5], []]);
});

it('lights one actor and what they say alone, as often as the reader wants', () => {
  expect(starts({ only: 'person/a' })).toEqual([[0, 20], [2]]);
  expect(starts({ only: '?C', density: 'every' })).toEqual([[15, 25], [4]]);
  expect(starts({ only: 'person/nobody-here' })).toEqual(starts({}));
});

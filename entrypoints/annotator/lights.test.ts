import { expect, it } from 'vitest';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { lightOfMention, lightsOf } from './lights.ts';

const mention: Mention = {
  start: 0,
  end: 7,
  surface: 'Wang Yi',
  entity: 'person/wang-yi',
  name: 'Wang Yi',
  type: 'person',
  how: 'name',
  confidence: 1,
  why: 'His name.',
};

let at = 0;
function quote(name: string | null, fields: Partial<Quote> = {}): Quote {
  at += 10;
  return {
    start: at,
    end: at + 5,
    kind: 'direct',
    speaker: name === null ? null : { entity: null, name, form: 'name' },
    cue: null,
    confidence: 1,
    why: 'It says so.',
    ...fields,
  };
}

it.each([
  ['actor', {}],
  ['place', { type: 'polity' }],
  ['unknown', { entity: null, type: 'unknown' }],
  ['repaired', { repair: { from: 'Wang yi', to: 'Wang Yi', what: 'small letter' } }],
  [null, { type: 'event' }],
] as const)('draws %s', (light, fields) => {
  expect(lightOfMention({ ...mention, ...fields })).toBe(light);
});

it('gives a hue each to the four who speak most, and grey to the rest and to nobody', () => {
  const speakers = ['a', 'b', 'b', 'c', 'd', 'e', 'e', 'e', null];
  const names = lightsOf(
    [],
    speakers.map((name) => quote(name)),
  ).map(({ name }) => name);
  const [a, b, b2, c, d, e, e2, e3, nobody] = names;
  expect([e, e2, e3]).toEqual(['speech-1', 'speech-1', 'speech-1']);
  expect([b, b2, a, c]).toEqual(['speech-2', 'speech-2', 'speech-3', 'speech-4']);
  expect([d, nobody]).toEqual(['speech-other', 'speech-other']);
});

it('leaves scare quotes, titles and terms unlit, and unnamed speakers grey', () => {
  const unnamed = quote('an official', { speaker: { entity: null, name: 'an official', form: 'unnamed' } });
  const quotes = [
    quote('a', { kind: 'scare' }),
    quote('a', { kind: 'title' }),
    quote('a', { kind: 'term' }),
    unnamed,
  ];
  expect(lightsOf([], quotes).map(({ name }) => name)).toEqual(['speech-other']);
});

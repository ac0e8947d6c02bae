import { expect, it } from 'vitest';
import type { Mention } from '../../lib/mentions/mention.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import { type Style, styles } from '../../lib/settings/settings.ts';
import type { Chosen } from './chosen.ts';
import { lightsOf } from './lights.ts';

const mention: Mention = {
  start: 0,
  end: 7,
  surface: 'Wang Yi',
  entity: 'person/wang-yi',
  name: 'Wang Yi',
  type: 'person',
  how: 'name',
  confidence: 1,
  why: ['theName', 'Wang Yi', 'Wang Yi'],
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
    why: ['notSaid'],
    ...fields,
  };
}

/** The names under which these are lit. */
const namesOf = (chosen: Partial<Chosen>, style: Style = 'lines') =>
  lightsOf({ mentions: [], quotes: [], ...chosen }, huesOf(chosen.quotes ?? []), style).map(
    ({ name }) => name,
  );

it.each([
  ['actor', {}],
  ['place', { type: 'polity' }],
  ['unknown', { entity: null, type: 'unknown' }],
  ['repaired', { repair: { from: 'Wang yi', to: 'Wang Yi', what: ['smallLetter'] } }],
] as const)('draws %s in each style', (light, fields) => {
  const mentions = [{ ...mention, ...fields }];
  expect(styles.flatMap((style) => namesOf({ mentions }, style))).toEqual([
    light,
    `colour-${light}`,
    `tint-${light}`,
  ]);
});

it('gives a hue each to the four who speak most, and grey to the rest and to nobody', () => {
  const speakers = ['a', 'b', 'b', 'c', 'd', 'e', 'e', 'e', null];
  const names = namesOf({ quotes: speakers.map((name) => quote(name)) });
  const [a, b, b2, c, d, e, e2, e3, nobody] = names;
  expect([e, e2, e3]).toEqual(['speech-1', 'speech-1', 'speech-1']);
  expect([b, b2, a, c]).toEqual(['speech-2', 'speech-2', 'speech-3', 'speech-4']);
  expect([d, nobody]).toEqual(['speech-other', 'speech-other']);
});

it('leaves unnamed speakers grey', () => {
  const unnamed = quote('an official', { speaker: { entity: null, name: 'an official', form: 'unnamed' } });
  expect(namesOf({ quotes: [unnamed] })).toEqual(['speech-other']);
});

it('keeps the hue of a speaker whose quotes alone are lit', () => {
  const all = [quote('a'), quote('a'), quote('b')];
  const lights = lightsOf({ mentions: [], quotes: all.slice(2) }, huesOf(all), 'lines');
  expect(lights.map(({ name }) => name)).toEqual(['speech-2']);
});

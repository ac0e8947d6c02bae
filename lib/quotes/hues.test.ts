import { expect, it } from 'vitest';
import { huesOf } from './hues.ts';
import type { Quote, QuoteKind, SpeakerForm } from './quote.ts';

const quote = (name: string | null, form: SpeakerForm = 'name', kind: QuoteKind = 'direct'): Quote => ({
  start: 0,
  end: 5,
  kind,
  speaker: name === null ? null : { entity: null, name, form },
  cue: null,
  confidence: 0.9,
  why: ['notSaid'],
});

it('gives a hue to the four who speak most, the first to speak first', () => {
  const quotes = ['A', 'B', 'B', 'C', 'D', 'E'].map((name) => quote(name));
  const hueOf = huesOf(quotes);
  expect(quotes.map(hueOf)).toEqual([2, 1, 1, 3, 4, null]);
});

it('takes joint voices for one in whatever order they are named', () => {
  const quotes = [quote('China and Russia', 'collective'), quote('Russia and China', 'collective')];
  expect(quotes.map(huesOf(quotes))).toEqual([1, 1]);
});

it('leaves grey what is not stated, not named or no speech', () => {
  const quotes = [quote(null), quote('an official', 'unnamed'), quote('A', 'name', 'scare')];
  expect(quotes.map(huesOf(quotes))).toEqual([null, null, null]);
});

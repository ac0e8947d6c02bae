import { expect, it } from 'vitest';
import type { Tie } from '../../lib/context/surroundings.ts';
import { actors } from '../gallery/fixtures.ts';
import { arcsOf, tiedActors, tiesByKind } from './ties.ts';

const tie = (from: string, property: Tie['property'], to: string): Tie => ({ from, property, to, dates: [] });

const ties = [
  tie('organisation/european-union', 'sanctioned', 'polity/china'),
  tie('polity/china', 'sanctioned', 'organisation/european-union'),
  tie('polity/russia', 'partyTo', 'polity/china'),
  tie('polity/russia', 'signed', 'polity/china'),
  tie('polity/canada', 'sanctioned', 'polity/mars'),
];
const all = Object.values(actors);

it('lists who is tied to somebody, by camp', () => {
  const names = tiedActors(ties, all).map(({ name }) => name);
  expect(names).toEqual(['China', 'Russia', 'European Union', 'Canada']);
});

it('draws one line of a kind between two, pointed at whom it goes against', () => {
  const listed = tiedActors(ties, all);
  expect(arcsOf(ties, listed).map(({ kind, from, to, pointed }) => [kind, from, to, pointed])).toEqual([
    ['sanctions', 2, 0, 'both'],
    ['bond', 1, 0, 'no'],
  ]);
});

it('tells the ties of one actor alone', () => {
  const kinds = tiesByKind(ties, 'polity/russia');
  expect(kinds.map(({ kind, ties: own }) => [kind, own.length])).toEqual([['bond', 2]]);
});

import { expect, it } from 'vitest';
import type { Relation } from './fact-base.ts';
import { FactIndex } from './fact-index.ts';
import { alliesAt, membersAt, relationsAt } from './relations.ts';

const member = (from: string, to: string, start: string, end?: string): Relation => ({
  from,
  property: 'memberOf',
  to,
  start,
  ...(end === undefined ? {} : { end }),
});

const index = new FactIndex({
  version: '1.0',
  asOf: '2026-08-31',
  names: [],
  occupancies: [],
  notes: [],
  entities: [
    { id: 'organisation/pact', type: 'organisation', label: 'Pact', alliance: true, allMembers: true },
    { id: 'organisation/club', type: 'organisation', label: 'Club', allMembers: true },
    { id: 'organisation/forum', type: 'organisation', label: 'Forum' },
    { id: 'place/seat', type: 'place', label: 'Seat', standsFor: 'organisation/club' },
    {
      id: 'concept/them',
      type: 'concept',
      label: 'Them',
      includes: ['organisation/pact', 'organisation/club'],
    },
    { id: 'document/treaty', type: 'document', label: 'Treaty', alliance: true },
  ],
  relations: [
    member('polity/a', 'organisation/pact', '1949'),
    member('polity/b', 'organisation/pact', '2023-04-04'),
    member('polity/a', 'organisation/club', '1973-01-01', '2020-01-31'),
    member('polity/c', 'organisation/club', '1973-01-01'),
    member('polity/c', 'organisation/forum', '1973-01-01'),
    {
      from: 'polity/a',
      property: 'partyTo',
      to: 'document/treaty',
      start: '1961',
      stated: 'document/treaty',
    },
    {
      from: 'polity/d',
      property: 'partyTo',
      to: 'document/treaty',
      start: '1961',
      stated: 'document/treaty',
    },
    { from: 'polity/a', property: 'sanctioned', to: 'polity/d', start: '2021-03-22', stated: 'event/x' },
    {
      from: 'person/x',
      property: 'met',
      to: 'person/y',
      start: '2020-05',
      end: '2020-05',
      stated: 'event/x',
    },
  ],
});
const ids = (members: readonly { readonly id: string }[]) =>
  members.map(({ id }) => id.split('/')[1]).join(' ');

it('tells the members of a group on a date', () => {
  expect(ids(membersAt(index, 'organisation/pact', '2023-04-03'))).toBe('a');
  expect(ids(membersAt(index, 'organisation/pact', '2023-04-04'))).toBe('a b');
  expect(ids(membersAt(index, 'organisation/club', '2020-01-31'))).toBe('a c');
  expect(ids(membersAt(index, 'organisation/club', '2020-02-01'))).toBe('c');
  expect(membersAt(index, 'organisation/nothing', '2020')).toEqual([]);
});

it('does not show part of a list as the whole', () => {
  expect(membersAt(index, 'organisation/forum', '2020')).toEqual([]);
});

it('unfolds a place into the members of the body that sits there, and a loose group without certainty', () => {
  expect(ids(membersAt(index, 'place/seat', '2021'))).toBe('c');
  expect(membersAt(index, 'concept/them', '2021')).toEqual([
    { id: 'polity/a', certain: false },
    { id: 'polity/c', certain: false },
  ]);
});

it('is not certain of a day inside the vagueness of a date', () => {
  expect(membersAt(index, 'organisation/pact', '1949-06-01')).toEqual([{ id: 'polity/a', certain: false }]);
  expect(membersAt(index, 'organisation/pact', '1950-06-01')).toEqual([{ id: 'polity/a', certain: true }]);
});

it('tells who is bound to help a state, and nobody else', () => {
  expect(ids(alliesAt(index, 'polity/a', '1990'))).toBe('d');
  expect(ids(alliesAt(index, 'polity/a', '2024'))).toBe('b d');
  expect(ids(alliesAt(index, 'polity/c', '2024'))).toBe('');
});

it('tells the relations among some entities: what held on the day, and what had happened by then', () => {
  const among = ['polity/a', 'polity/d', 'person/x', 'person/y'];
  expect(relationsAt(index, among, '2020-01-01')).toEqual([]);
  expect(relationsAt(index, among, '2022-01-01').map(({ property }) => property)).toEqual([
    'met',
    'sanctioned',
  ]);
  expect(relationsAt(index, ['polity/a'], '2022-01-01')).toEqual([]);
});

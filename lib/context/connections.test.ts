import { expect, it } from 'vitest';
import type { Body, Relation } from '../facts/fact-base.ts';
import { FactIndex } from '../facts/fact-index.ts';
import type { Statement } from '../facts/schema.ts';
import { connectionsOf, sourcesOf } from './connections.ts';

const link = (
  from: string,
  property: Relation['property'],
  to: string,
  start: string,
  stated?: string,
): Relation => ({ from, property, to, start, ...(stated === undefined ? {} : { stated }) });

const facts = new FactIndex({
  version: '1.0',
  asOf: '2026-08-31',
  names: [],
  occupancies: [],
  notes: [],
  entities: ['person/a', 'person/b', 'organisation/pact', 'document/pledge'].map((id) => ({
    id,
    type: 'person',
    label: id.replace(/.*\//, '').toUpperCase(),
  })),
  relations: [
    link('person/a', 'met', 'person/b', '2020-01-10', 'event/first'),
    link('person/b', 'met', 'person/a', '2021-03-22', 'event/second'),
    link('person/b', 'met', 'person/a', '2022-02-04', 'event/third'),
    link('person/a', 'memberOf', 'organisation/pact', '2010', 'person/a'),
    link('person/a', 'signed', 'document/pledge', '2021-06-28', 'document/pledge'),
    link('person/b', 'memberOf', 'organisation/pact', '2009', 'person/b'),
  ],
});

const all = ['person/a', 'person/b', 'organisation/pact', 'document/pledge'];
const said = (id: string, date: string, named = all) =>
  connectionsOf(facts, id, named, date).map(
    ({ property, back, name, start }) => `${property}${back ? ' by' : ''} ${name} ${start}`,
  );

it('says what ties one to the others that are named, as known on the day, the latest first', () => {
  expect(said('person/a', '2021-06-29')).toEqual([
    'signed PLEDGE 2021-06-28',
    'met B 2021-03-22',
    'memberOf PACT 2010',
  ]);
});

it('knows nothing of what came after the day', () => {
  expect(said('person/a', '2020-06')).toEqual(['met B 2020-01-10', 'memberOf PACT 2010']);
});

it('leaves out whom the article does not name', () => {
  expect(said('person/a', '2021-06-29', ['person/b'])).toEqual(['met B 2021-03-22']);
});

it('tells the two sides of a relation apart, and takes a meeting for mutual', () => {
  expect(said('organisation/pact', '2021-06-29')).toEqual(['memberOf by A 2010', 'memberOf by B 2009']);
  expect(said('person/b', '2021-06-29')).toContain('met A 2021-03-22');
});

it('finds the sources of a connection in the body that states it', () => {
  const statement = (value: string, sources: string[], start?: string): Statement => ({
    property: 'tookPartIn',
    value,
    rank: 'normal',
    evidence: 'primary',
    sources,
    ...(start === undefined ? {} : { start }),
  });
  const source = (id: string) => ({
    id,
    url: `https://example.org/${id}`,
    title: id,
    publisher: 'Example',
    seen: '2026-08-31',
    tier: 1 as const,
  });
  const body: Body = {
    id: 'event/second',
    native: [],
    summary: '',
    statements: [
      statement('person/a', ['communique']),
      statement('person/c', ['other']),
      statement('person/b', ['diary'], '2020'),
    ],
    sources: ['communique', 'other', 'diary'].map(source),
    reviewed: '2026-08-31',
  };
  const [met] = connectionsOf(facts, 'person/a', ['person/b'], '2021-06-29');
  expect(met?.stated).toBe('event/second');
  expect(sourcesOf(met!, 'person/a', body).map(({ id }) => id)).toEqual(['communique']);
});

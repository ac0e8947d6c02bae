import { expect, it } from 'vitest';
import type { FactIndexData } from './fact-base.ts';
import { packIndex, unpackIndex } from './packed.ts';

const data: Omit<FactIndexData, 'checksum'> = {
  version: '1.0',
  asOf: '2026-08-31',
  entities: [
    { id: 'person/jose-manuel-barroso', type: 'person', label: 'José Manuel Barroso', country: 'polity/eu' },
    { id: 'polity/eu', type: 'polity', label: 'The European Union', includes: ['polity/eu', 'polity/gone'] },
    { id: 'office/head', type: 'office', label: 'Head', body: 'polity/eu', single: true },
  ],
  names: [
    {
      text: 'José Manuel Barroso',
      lang: 'en',
      kind: 'full',
      strength: 'strong',
      entity: 'person/jose-manuel-barroso',
    },
    { text: 'Barroso', lang: 'und', kind: 'surname', strength: 'weak', entity: 'person/jose-manuel-barroso' },
    { text: 'European Union', lang: 'en', kind: 'full', strength: 'strong', entity: 'polity/eu' },
    { text: 'EC', lang: 'en', kind: 'former', strength: 'strong', to: '1993', entity: 'polity/eu' },
    { text: 'Union', lang: 'en', kind: 'full', strength: 'strong', entity: 'polity/eu' },
  ],
  occupancies: [
    { person: 'person/jose-manuel-barroso', office: 'office/head', start: '2004', end: '2014' },
    { person: 'person/jose-manuel-barroso', office: 'office/gone', start: '2002', preferred: true },
  ],
  notes: [],
  relations: [{ from: 'polity/eu', property: 'met', to: 'polity/eu', stated: 'polity/eu', start: '2020-01' }],
};

it('gives back what was packed', () => {
  expect(unpackIndex(packIndex(data))).toEqual(data);
  const { relations: _, ...without } = data;
  expect(unpackIndex(packIndex(without))).toEqual(without);
});

it('leaves out what follows from a name, and says a form once', () => {
  const { entities, names, forms } = packIndex(data);
  expect(entities.rows[0]).toEqual([0, 'person', 1]);
  expect(entities.shapes[0]).toEqual(['type', 'country']);
  expect(forms).toHaveLength(3);
  expect(names[1]).toEqual([0, 'European Union', 2, 'EC', 0, 'Union']);
});

it('refuses names without an owner, or scattered', () => {
  const [first, second, third] = data.names;
  expect(() => packIndex({ ...data, entities: [] })).toThrow('which the index does not have');
  expect(() => packIndex({ ...data, names: [first!, third!, second!] })).toThrow('do not stand together');
});

import { expect, it } from 'vitest';
import { atOnce } from '../steps.ts';
import type { FactIndexData } from './fact-base.ts';
import { packIndex, packLanguages, unpackIndex } from './packed.ts';

const data: FactIndexData = {
  version: '1.0',
  asOf: '2026-08-31',
  entities: [
    { id: 'office/head', type: 'office', label: 'Head of it', body: 'polity/eu', single: false },
    { id: 'person/jose-manuel-barroso', type: 'person', label: 'José Manuel Barroso', country: 'polity/eu' },
    { id: 'polity/eu', type: 'polity', label: 'The European Union', includes: ['polity/eu', 'office/head'] },
  ],
  names: [
    {
      text: 'José Manuel Barroso',
      lang: 'en',
      kind: 'full',
      strength: 'strong',
      entity: 'person/jose-manuel-barroso',
      international: true,
    },
    { text: 'European Union', lang: 'en', kind: 'full', strength: 'strong', entity: 'polity/eu' },
    { text: 'UE', lang: 'fr', kind: 'acronym', strength: 'strong', entity: 'polity/eu' },
  ],
  occupancies: [
    { person: 'person/jose-manuel-barroso', office: 'office/head', start: '2004', end: '2014' },
    { person: 'person/jose-manuel-barroso', office: 'office/head', start: '2002', preferred: true },
  ],
  notes: [],
  relations: [{ from: 'polity/eu', property: 'met', to: 'polity/eu', stated: 'polity/eu', start: '2020-01' }],
};

function shipped(given: FactIndexData, lang: string): FactIndexData {
  const language = packLanguages(given, '').find((packed) => packed.lang === lang)!;
  return atOnce(unpackIndex(packIndex(given), language));
}

it('gives back what was packed, with the names that hold in a language', () => {
  const [everywhere, english, french] = data.names;
  expect(shipped(data, 'en')).toEqual({ ...data, names: [everywhere, english] });
  expect(shipped(data, 'fr')).toEqual({ ...data, names: [everywhere, french] });
  const { relations: _, ...without } = { ...data, occupancies: [] };
  expect(shipped(without, 'fr')).toEqual({ ...without, names: [everywhere, french] });
});

it('leaves out what follows from a label, and what only the evaluations read', () => {
  const { ids, entities } = packIndex(data);
  expect(ids).toEqual({ 0: 'office/head', 2: 'polity/eu' });
  expect(entities.country).toEqual(['1', '2']);
  const [first, ...others] = data.entities;
  const marked = { ...data, entities: [{ ...first!, wikidata: 'Q1' }, ...others] };
  expect(shipped(marked, 'en').entities).toEqual(data.entities);
});

it('refuses an id of nothing', () => {
  const occupancies = [{ person: 'person/gone', office: 'office/head' }];
  expect(() => packIndex({ ...data, occupancies })).toThrow('The index has no person/gone.');
});

import { expect, it } from 'vitest';
import { Fault } from '../fault.ts';
import { rolesAt, rolesNow } from './as-of.ts';
import { FactIndex, parseIndex } from './fact-index.ts';
import { packIndex, packLanguages } from './packed.ts';
import { checksumOf, seal } from './sealed.ts';

const data = {
  version: '1.0',
  asOf: '2026-08-31',
  entities: [
    { id: 'polity/china', type: 'polity', label: 'China', side: 'china' },
    { id: 'person/wang-yi', type: 'person', label: 'Wang Yi', country: 'polity/china' },
    { id: 'place/guilin', type: 'place', label: 'Guilin', country: 'polity/china' },
    { id: 'place/eurasia', type: 'place', label: 'Eurasia' },
    { id: 'person/qin-gang', type: 'person', label: 'Qin Gang' },
    { id: 'office/minister', type: 'office', label: 'Minister' },
    { id: 'office/councilor', type: 'office', label: 'Councilor' },
  ],
  names: [
    { entity: 'polity/china', text: 'China', lang: 'en', kind: 'full', strength: 'strong' },
    { entity: 'polity/china', text: 'Chine', lang: 'fr', kind: 'full', strength: 'strong' },
  ],
  occupancies: [
    { person: 'person/wang-yi', office: 'office/minister', start: '2013-03-17', end: '2022-12-30' },
    { person: 'person/wang-yi', office: 'office/councilor', start: '2018', end: '2023-03', preferred: true },
    { person: 'person/wang-yi', office: 'office/minister', start: '2023-07-25', lastSeen: '2026-02-13' },
    { person: 'person/qin-gang', office: 'office/minister', start: '2022-12-30', end: '2023-07-25' },
  ],
  notes: [],
} as const;
const index = new FactIndex(data);

function rolesOfWang(date: string): string[] {
  return rolesAt(index, 'person/wang-yi', date).map(
    (held) => `${held.occupancy.office.slice(7)}${held.certain ? '' : '?'}`,
  );
}

it('finds entities, occupancies and sides by id', () => {
  expect(index.entity('person/wang-yi')?.label).toBe('Wang Yi');
  expect(index.occupanciesOf('person/wang-yi')).toHaveLength(3);
  expect(index.occupanciesIn('office/minister')).toHaveLength(3);
  expect(index.sideOf('person/wang-yi')).toBe('china');
  expect(index.sideOf('place/eurasia')).toBeNull();
  expect(index.sideOf('person/nobody')).toBeNull();
});

it('tells the roles on a day, the preferred first', () => {
  expect(rolesOfWang('2021-03-24')).toEqual(['councilor', 'minister']);
  expect(rolesOfWang('2012-01-01')).toEqual([]);
  expect(rolesNow(index, 'person/wang-yi').map((held) => held.start)).toEqual(['2023-07-25']);
});

it('calls a role uncertain where the day falls in the vagueness of its dates', () => {
  expect(rolesOfWang('2018-06-01')).toEqual(['councilor?', 'minister']);
  expect(rolesOfWang('2023-03-10')).toEqual(['councilor?']);
  expect(rolesOfWang('2023-04-01')).toEqual([]);
  expect(rolesOfWang('2013')).toEqual(['minister?']);
});

it('puts the successor first on a day of hand-over', () => {
  const holders = index.holders('office/minister', '2023-07-25').map((held) => held.occupancy.person);
  expect(holders).toEqual(['person/wang-yi', 'person/qin-gang']);
});

/** The sealed index, and the sealed names of a language. */
function sealed(lang: string, version = '1.0'): [string, string] {
  const index = seal({ ...packIndex(data), version });
  const names = packLanguages(data, checksumOf(index)).find((packed) => packed.lang === lang)!;
  return [index, seal(names)];
}

it('reads what the compiler seals, with the names of one language', () => {
  const parsed = parseIndex(...sealed('fr'));
  expect(parsed.asOf).toBe('2026-08-31');
  expect(parsed.names).toEqual([data.names[1]]);
  expect(parsed.for('fr')).toBe(parsed);
});

it('gives the names of one language where those of all are there', () => {
  expect(index.for('en').names).toEqual([data.names[0]]);
  expect(index.for('en')).toBe(index.for('pt'));
  expect(index.for('fr').entity('polity/china')).toBe(index.entity('polity/china'));
});

it('refuses a damaged index or one of another format', () => {
  const [text, names] = sealed('en');
  const damaged = new Fault('fileDamaged', 'facts/index.json');
  expect(() => parseIndex(text.replace('Guilin', 'Guilan'), names)).toThrow(damaged);
  expect(() => parseIndex(text.slice(0, -20), names)).toThrow(damaged);
  expect(() => parseIndex('', names)).toThrow(damaged);
  expect(() => parseIndex(text, names.slice(0, -20))).toThrow(new Fault('fileDamaged', 'facts/names'));
  expect(() => parseIndex(...sealed('en', '2.0'))).toThrow(
    new Fault('fileOfOtherFormat', 'facts/index.json'),
  );
});

it('refuses names that were made from other facts', () => {
  const other = seal(packIndex({ ...data, asOf: '2025-01-01' }));
  expect(() => parseIndex(other, sealed('en')[1])).toThrow(new Fault('filesDiffer'));
});

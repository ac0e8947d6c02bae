import type { Entity, FactIndexData, NameEntry, Occupancy } from '../lib/facts/fact-base.ts';
import { FactIndex } from '../lib/facts/fact-index.ts';

type Names = readonly (readonly [text: string, kind?: NameEntry['kind'], strength?: NameEntry['strength']])[];

const entities: Entity[] = [];
const names: NameEntry[] = [];

function add(entity: Entity, list: Names): void {
  entities.push(entity);
  for (const [text, kind = 'full', strength = 'strong'] of list)
    names.push({ entity: entity.id, text, kind, strength, lang: 'en' });
}

const power = (id: string, label: string, side: 'china' | 'russia' | 'west', list: Names) =>
  add({ id: `polity/${id}`, type: 'polity', label, side }, [[label], ...list]);

power('china', 'China', 'china', [['Chinese', 'demonym'], ['中国'], ['South China Sea', 'full', 'blocked']]);
power('russia', 'Russia', 'russia', [['Russian', 'demonym'], ['Россия']]);
power('united-states', 'United States', 'west', [
  ['US', 'acronym'],
  ['American', 'demonym'],
]);
add({ id: 'place/moscow', type: 'place', label: 'Moscow', standsFor: 'polity/russia' }, [
  ['Moscow'],
  ['Москва'],
]);
add({ id: 'organisation/united-nations', type: 'organisation', label: 'United Nations' }, [
  ['United Nations'],
  ['UN', 'acronym'],
]);
add(
  {
    id: 'person/sergey-lavrov',
    type: 'person',
    label: 'Sergey Lavrov',
    country: 'polity/russia',
    pronoun: 'he',
  },
  [['Sergey Lavrov'], ['Lavrov', 'surname'], ['Лавров', 'surname']],
);
add(
  {
    id: 'person/wang-yi',
    type: 'person',
    label: 'Wang Yi',
    country: 'polity/china',
    pronoun: 'he',
    familyFirst: true,
  },
  [['Wang Yi'], ['Wang', 'surname', 'weak'], ['王毅']],
);
add(
  { id: 'person/antony-blinken', type: 'person', label: 'Antony Blinken', country: 'polity/united-states' },
  [['Antony Blinken'], ['Blinken', 'surname']],
);
add(
  {
    id: 'office/foreign-minister-of-russia',
    type: 'office',
    label: 'Foreign Minister of Russia',
    country: 'polity/russia',
    single: true,
  },
  [['foreign minister', 'title']],
);
add(
  {
    id: 'office/foreign-minister-of-china',
    type: 'office',
    label: 'Foreign Minister of China',
    country: 'polity/china',
    single: true,
  },
  [['foreign minister', 'title']],
);
add(
  {
    id: 'event/guilin-meeting',
    type: 'event',
    label: 'Guilin meeting',
    start: '2021-03-22',
    end: '2021-03-23',
  },
  [['Guilin meeting']],
);

const occupancies: Occupancy[] = [
  {
    person: 'person/sergey-lavrov',
    office: 'office/foreign-minister-of-russia',
    start: '2004-03-09',
    lastSeen: '2026-08-31',
  },
  {
    person: 'person/wang-yi',
    office: 'office/foreign-minister-of-china',
    start: '2013-03-16',
    end: '2022-12-30',
  },
];

/** A dozen entities, for tests that must not depend on what editors put into the base. */
export const sampleFactData: FactIndexData = {
  version: '1.0',
  asOf: '2026-08-31',
  entities,
  names,
  occupancies,
  notes: [],
};

export const sampleFacts = new FactIndex(sampleFactData);

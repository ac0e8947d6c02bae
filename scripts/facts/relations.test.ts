import { fileURLToPath } from 'node:url';
import { expect, describe as group, it } from 'vitest';
import { alliesAt, membersAt, relationsAt } from '../../lib/facts/relations.ts';
import { loadFactsFromSource } from './compile.ts';

const { index, bodies } = loadFactsFromSource(fileURLToPath(new URL('../../facts', import.meta.url)));

function members(id: string, date: string): readonly string[] {
  return membersAt(index, id, date)
    .map((member) => member.id.split('/')[1]!)
    .sort();
}

group('who belongs to a group on a date', () => {
  it('knows BRICS before and after its enlargements', () => {
    const five = ['brazil', 'china', 'india', 'russia', 'south-africa'];
    const nine = [...five, 'egypt', 'ethiopia', 'iran', 'united-arab-emirates'].sort();
    expect(members('organisation/brics', '2021-03-24')).toEqual(five);
    expect(members('organisation/brics', '2024-06-01')).toEqual(nine);
    expect(members('organisation/brics', '2025-02-01')).toEqual([...nine, 'indonesia'].sort());
  });

  it('knows the European Union before and after Brexit, and that Brussels stands for it', () => {
    expect(members('organisation/european-union', '2019-06-01')).toHaveLength(28);
    expect(members('organisation/european-union', '2019-06-01')).toContain('united-kingdom');
    expect(members('organisation/european-union', '2020-02-01')).toHaveLength(27);
    expect(members('organisation/european-union', '2020-02-01')).not.toContain('united-kingdom');
    expect(members('place/brussels', '2021-03-24')).toEqual(
      members('organisation/european-union', '2021-03-24'),
    );
  });

  it('tells the G8 from the G7', () => {
    expect(members('organisation/g8', '2010-06-25')).toContain('russia');
    expect(members('organisation/g8', '2015-06-07')).toEqual([]);
    expect(members('organisation/g7', '2015-06-07')).toHaveLength(7);
    expect(members('organisation/g7', '2010-06-25')).not.toContain('russia');
  });

  it('knows NATO before and after Finland and Sweden', () => {
    expect(members('organisation/nato', '2021-03-24')).toHaveLength(30);
    expect(members('organisation/nato', '2023-04-05')).toHaveLength(31);
    expect(members('organisation/nato', '2024-03-08')).toHaveLength(32);
    expect(members('organisation/nato', '2024-03-08')).toEqual(expect.arrayContaining(['finland', 'sweden']));
  });

  it('knows the permanent members, the Shanghai organisation, the Quad, AUKUS, the E3 and the Five Eyes', () => {
    expect(members('organisation/permanent-members-of-the-security-council', '2021-03-24')).toEqual([
      'china',
      'france',
      'russia',
      'united-kingdom',
      'united-states',
    ]);
    expect(members('organisation/permanent-members-of-the-security-council', '1980')).toContain(
      'soviet-union',
    );
    expect(members('organisation/shanghai-cooperation-organisation', '2021-03-24')).toHaveLength(8);
    expect(members('organisation/shanghai-cooperation-organisation', '2025-09-01')).toHaveLength(10);
    expect(members('organisation/quad', '2021-03-24')).toEqual([
      'australia',
      'india',
      'japan',
      'united-states',
    ]);
    expect(members('organisation/quad', '2012-01-01')).toEqual([]);
    expect(members('organisation/aukus', '2021-03-24')).toEqual([]);
    expect(members('organisation/aukus', '2022-01-01')).toHaveLength(3);
    expect(members('organisation/e3', '2025-08-28')).toEqual(['france', 'germany', 'united-kingdom']);
    expect(members('organisation/five-eyes', '2021-03-24')).toHaveLength(5);
  });

  it('knows when Timor-Leste joined ASEAN and when Uzbekistan was in the CSTO', () => {
    expect(members('organisation/asean', '2021-03-24')).toHaveLength(10);
    expect(members('organisation/asean', '2025-10-27')).toContain('timor-leste');
    const csto = 'organisation/collective-security-treaty-organization';
    expect(members(csto, '2010-06-01')).toContain('uzbekistan');
    expect(members(csto, '2021-03-24')).toHaveLength(6);
  });

  it('does not pass a part for the whole', () => {
    expect(members('organisation/world-trade-organization', '2021-03-24')).toEqual([]);
  });

  it('unfolds the West only loosely', () => {
    const west = membersAt(index, 'concept/the-west', '2021-03-24');
    expect(west.map((member) => member.id)).toEqual(
      expect.arrayContaining(['polity/united-states', 'polity/japan', 'polity/poland', 'polity/australia']),
    );
    expect(west.every((member) => !member.certain)).toBe(true);
  });
});

it('tells the allies of a state from its partners', () => {
  const allies = (state: string, date: string) => alliesAt(index, state, date).map((ally) => ally.id);
  expect(allies('polity/united-states', '2021-03-24')).toEqual(
    expect.arrayContaining(['polity/japan', 'polity/south-korea', 'polity/germany', 'polity/australia']),
  );
  expect(allies('polity/united-states', '2021-03-24')).not.toContain('polity/india');
  expect(allies('polity/united-states', '2021-03-24')).not.toContain('polity/sweden');
  expect(allies('polity/china', '2021-03-24')).toEqual(['polity/north-korea']);
  expect(allies('polity/china', '1960')).toEqual(['polity/soviet-union']);
  expect(allies('polity/russia', '2025-01-01')).toContain('polity/north-korea');
  expect(allies('polity/russia', '2021-03-24')).not.toContain('polity/north-korea');
});

it('draws the relations among the actors of an article of March 2021', () => {
  const among = [
    'polity/china',
    'polity/russia',
    'polity/united-states',
    'organisation/european-union',
    'organisation/shanghai-cooperation-organisation',
    'document/treaty-of-good-neighbourliness-2001',
    'person/antony-blinken',
    'person/yang-jiechi',
  ];
  const drawn = relationsAt(index, among, '2021-03-24').map(
    ({ from, property, to }) => `${from} ${property} ${to}`,
  );
  expect(drawn).toEqual(
    expect.arrayContaining([
      'organisation/european-union sanctioned polity/china',
      'polity/china memberOf organisation/shanghai-cooperation-organisation',
      'polity/russia partyTo document/treaty-of-good-neighbourliness-2001',
      'person/antony-blinken met person/yang-jiechi',
    ]),
  );
  expect(drawn).not.toContain('polity/russia memberOf organisation/european-union');
});

it('finds the sources of each relation in the body that states it', () => {
  expect(index.relations.length).toBeGreaterThan(500);
  for (const { from, to, stated = to } of index.relations) {
    expect(index.entity(from), from).toBeDefined();
    expect(index.entity(to), to).toBeDefined();
    expect(bodies.get(stated)?.sources.length, stated).toBeGreaterThan(0);
  }
});

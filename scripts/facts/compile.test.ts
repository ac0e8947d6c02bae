import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { parseShard, shardOf } from '../../lib/facts/bodies.ts';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { languages } from '../../lib/facts/languages.ts';
import { checkTexts } from './check.ts';
import { compileFacts, loadFactsFromSource } from './compile.ts';
import { readTexts } from './fact-source.ts';
import { describe } from './problem.ts';
import { show, who } from './show.ts';

// The whole base is read and checked: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const dir = fileURLToPath(new URL('../../facts', import.meta.url));
const compiled = compileFacts(dir);
const { index, bodies } = loadFactsFromSource(dir);

it('finds no broken rule in the fact base', () => {
  const errors = checkTexts(readTexts(dir)).problems.filter((problem) => problem.level === 'error');
  expect(errors.map(describe)).toEqual([]);
});

it('gives every statement and every summary a source that the card can show', () => {
  for (const body of bodies.values()) {
    const ids = new Set(body.sources.map((source) => source.id));
    expect(ids.size, body.id).toBeGreaterThan(0);
    for (const statement of body.statements) {
      expect(statement.sources.length).toBeGreaterThan(0);
      expect(statement.sources.every((id) => ids.has(id))).toBe(true);
    }
  }
});

it('compiles the same facts to the same bytes', () => {
  expect(compileFacts(dir)).toEqual(compiled);
});

it('ships what the files say', () => {
  const entities = index.entities.map(({ wikidata: _, ...shipped }) => shipped);
  for (const lang of languages) {
    const shipped = parseIndex(compiled.index, compiled.names[lang]);
    expect(shipped.entities).toEqual(entities);
    expect(shipped.names).toEqual(index.for(lang).names);
    expect(shipped.relations).toEqual(index.relations);
    expect(shipped.notes).toEqual(index.notes);
    for (const { id } of entities) expect(shipped.occupanciesOf(id)).toEqual(index.occupanciesOf(id));
  }
});

it('keeps the words of a language to its texts', () => {
  const texts = (lang: string) => new Set(index.for(lang).names.map(({ text }) => text));
  const english = texts('en');
  for (const foreign of ['EAU', 'Damas', 'Moldau', 'Weißes Haus', 'китайский'])
    expect(english, foreign).not.toContain(foreign);
  for (const common of [
    'UAE',
    'Damascus',
    'Vladimir Poutine',
    'Poutine',
    'OTAN',
    'Владимир Путин',
    '王毅',
    'G7',
  ])
    expect(english, common).toContain(common);
  expect(texts('fr')).toContain('EAU');
  expect(texts('fr')).not.toContain('US');
});

it('ships every body in the shard that its id tells', () => {
  for (const [id, body] of bodies) {
    expect(parseShard(compiled.shards[shardOf(id)]!)[id]).toEqual(body);
  }
});

/** Who held which office, by official pages, agencies and dated lists of holders named in the files. */
const holders: readonly (readonly [date: string, office: string, person: string])[] = [
  ['2021-03-24', 'foreign-minister-of-china', 'wang-yi'],
  ['2021-03-24', 'foreign-minister-of-russia', 'sergey-lavrov'],
  ['2021-03-24', 'us-secretary-of-state', 'antony-blinken'],
  ['2021-03-24', 'uk-foreign-secretary', 'dominic-raab'],
  ['2021-03-24', 'foreign-minister-of-france', 'jean-yves-le-drian'],
  ['2021-03-24', 'foreign-minister-of-germany', 'heiko-maas'],
  ['2021-03-24', 'foreign-minister-of-canada', 'marc-garneau'],
  ['2021-03-24', 'eu-high-representative', 'josep-borrell'],
  ['2021-03-24', 'president-of-the-united-states', 'joe-biden'],
  ['2021-03-24', 'premier-of-china', 'li-keqiang'],
  ['2021-03-24', 'prime-minister-of-russia', 'mikhail-mishustin'],
  ['2021-03-24', 'prime-minister-of-the-united-kingdom', 'boris-johnson'],
  ['2021-03-24', 'prime-minister-of-france', 'jean-castex'],
  ['2021-03-24', 'chancellor-of-germany', 'angela-merkel'],
  ['2021-03-24', 'defence-minister-of-china', 'wei-fenghe'],
  ['2021-03-24', 'defence-minister-of-russia', 'sergei-shoigu'],
  ['2021-03-24', 'us-secretary-of-defense', 'lloyd-austin'],
  ['2021-03-24', 'uk-defence-secretary', 'ben-wallace'],
  ['2021-03-24', 'armed-forces-minister-of-france', 'florence-parly'],
  ['2021-03-24', 'defence-minister-of-germany', 'annegret-kramp-karrenbauer'],
  ['2021-03-24', 'chinese-ambassador-to-france', 'lu-shaye'],
  ['2021-03-24', 'uk-ambassador-to-china', 'caroline-wilson'],
  ['2021-03-24', 'european-affairs-minister-of-france', 'clement-beaune'],
  ['2021-03-24', 'president-of-the-european-council', 'charles-michel'],
  ['2021-03-24', 'secretary-general-of-nato', 'jens-stoltenberg'],
  ['2021-03-24', 'secretary-general-of-the-united-nations', 'antonio-guterres'],
  ['2017-07-01', 'president-of-the-united-states', 'donald-trump'],
  ['2017-07-01', 'us-secretary-of-state', 'rex-tillerson'],
  ['2017-07-01', 'uk-foreign-secretary', 'boris-johnson'],
  ['2017-07-01', 'foreign-minister-of-germany', 'sigmar-gabriel'],
  ['2023-01-15', 'foreign-minister-of-china', 'qin-gang'],
  ['2023-08-01', 'foreign-minister-of-china', 'wang-yi'],
  ['2026-08-31', 'president-of-the-united-states', 'donald-trump'],
  ['2026-08-31', 'us-secretary-of-state', 'marco-rubio'],
  ['2026-08-31', 'eu-high-representative', 'kaja-kallas'],
];

it('tells who held an office on a date', () => {
  for (const [date, office, person] of holders) {
    const held = index.holders(`office/${office}`, date).filter((one) => one.certain);
    expect(
      held.map((one) => one.occupancy.person),
      `${office} on ${date}`,
    ).toEqual([`person/${person}`]);
  }
});

it('knows the main posts without a hole from 2017 to the as-of date', () => {
  const posts = [...new Set(holders.map(([, office]) => `office/${office}`))].filter(
    (office) => !/ambassador|european-affairs/.test(office),
  );
  const holes = posts.flatMap((office) =>
    Array.from({ length: 10 }, (_, year) => `${2017 + year}-07-01`)
      .filter((date) => index.holders(office, date).length === 0)
      .map((date) => `${office} ${date}`),
  );
  expect(holes).toEqual(['office/us-secretary-of-defense 2019-07-01']);
});

it('tells the side of persons, bodies and offices, and of nothing else', () => {
  expect(index.sideOf('person/qin-gang')).toBe('china');
  expect(index.sideOf('person/kaja-kallas')).toBe('west');
  expect(index.sideOf('office/secretary-general-of-nato')).toBe('west');
  expect(index.sideOf('polity/taiwan')).toBeNull();
  expect(index.sideOf('person/antonio-guterres')).toBeNull();
});

it('prints an entity and the holders of an office', () => {
  expect(show(index, bodies, 'person/qin-gang', '2021-03-24')).toContain(
    'On 2021-03-24: Vice Foreign Minister of China',
  );
  expect(who(index, 'office/president-of-the-united-states', '2021-03-24')).toBe(
    'Joe Biden  2021-01-20..2025-01-20',
  );
  expect(() => show(index, bodies, 'person/nobody', '2021')).toThrow('There is no person/nobody.');
});

it('is small enough to be read at once', () => {
  expect(compiled.index.length).toBeLessThan(700_000);
});

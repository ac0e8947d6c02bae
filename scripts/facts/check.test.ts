import { expect, describe as group, it } from 'vitest';
import { checkTexts, rules } from './check.ts';
import { planted, problemsOf, sampleBase } from './sample-base.ts';

/** A planted error for every rule: the file, the passage, what it becomes, and the place where it is reported. */
const planting: Readonly<Record<string, readonly [path: string, from: string, to: string, place: string]>> = {
  idsMatchTheirFiles: ['polity/somewhere.yaml', 'id: polity/somewhere', 'id: polity/elsewhere', ':1:1:'],
  idsAreKnown: ['person/anna-first.yaml', 'country: polity/somewhere', 'country: polity/nowhere', ':3:1:'],
  wikidataIdsAreSound: ['polity/somewhere.yaml', 'wikidata: Q1', 'wikidata: Q01', ':3:1:'],
  fieldsFitTheType: ['person/anna-first.yaml', 'pronoun: she', 'side: west\npronoun: she', ':4:1:'],
  fileNamesAreSlugs: ['notes/ours.yaml', 'kind', 'kind', ':1:1:'],
  everythingHasASource: ['person/anna-first.yaml', 'sources: [ gazette/register ]', 'sources: []', ':14:5:'],
  sourcesAreKnown: ['person/anna-first.yaml', 'gazette/register', 'gazette/lost', ':14:16:'],
  documentsAreOnTheirHosts: ['sources/gazette.yaml', 'https://gazette', 'https://mirror', ':6:5:'],
  documentsAreCited: [
    'sources/gazette.yaml',
    'documents:',
    `documents:\n  spare:\n    url: https://gazette.example/2\n    title: A spare\n    seen: 2026`,
    ':5:3:',
  ],
  stateMediaSpeakForTheirOwner: ['sources/gazette.yaml', 'tier: 1', 'tier: 4', ''],
  datesAreOrdered: ['person/anna-first.yaml', 'end: 2019-12-31', 'end: 2009', ':12:5:'],
  datesAreNotAfterTheBase: ['person/bert-second.yaml', 'lastSeen: 2026-06-01', 'lastSeen: 2026-09', ':10:5:'],
  oneHolderAtATime: ['person/bert-second.yaml', 'start: 2020-01-01', 'start: 2019-06-01', ':9:5:'],
  chainsHaveNoGaps: ['person/bert-second.yaml', 'start: 2020-01-01', 'start: 2020-06-01', ':9:5: warning:'],
  openOfficesAreConfirmed: ['person/bert-second.yaml', '    lastSeen: 2026-06-01\n', '', ':7:5:'],
  openStatementsAreFresh: [
    'person/bert-second.yaml',
    'lastSeen: 2026-06-01',
    'lastSeen: 2024',
    ':10:5: warning:',
  ],
  namesDoNotCollide: ['person/anna-first.yaml', 'text: First', 'text: Somewhere', ''],
  namesAreGivenOnce: [
    'polity/somewhere.yaml',
    'names:',
    'names:\n  - { text: Где-то, lang: ru, kind: full }',
    ':8:7:',
  ],
  formsAreOfOneKind: [
    'polity/somewhere.yaml',
    'names:',
    'names:\n  - { text: somewhere, lang: en, kind: demonym }',
    '',
  ],
  officesHaveTitles: ['office/minister-of-somewhere.yaml', 'kind: title', 'kind: short', ':1:1:'],
  statementsAreComplete: ['person/bert-second.yaml', '    text: The island is ours.\n', '', ':13:5:'],
  claimsHaveTwoPositions: [
    'person/bert-second.yaml',
    'attribution: person/anna-first',
    'attribution: polity/somewhere',
    ':13:5:',
  ],
  correctionsAreTwiceSourced: ['notes/ours.yaml', 'gazette/register, ', '', ':13:1:'],
  lengthsAreKept: [
    'person/anna-first.yaml',
    'The first minister of that state in these tests.',
    'A minister.',
    ':7:1:',
  ],
  namesAreInTheirScript: ['polity/somewhere.yaml', 'Где-то', 'Гдe-то', ':7:7:'],
  wordsAreOfOneScript: ['person/anna-first.yaml', 'The first minister', 'The first ministеr', ':7:1:'],
  textIsComposed: ['person/anna-first.yaml', 'these tests', 'these te\u0301sts', ':7:1:'],
  ourVoiceIsNeutral: ['person/anna-first.yaml', 'minister of that state', 'puppet of that state', ':7:1:'],
  notesFireWhereTheyShould: [
    'notes/ours.yaml',
    'Somewhere has an island.',
    'Somewhere says the island is ours.',
    ':12:5:',
  ],
  notesHaveATrigger: [
    'notes/ours.yaml',
    'phrases:\n  en:\n    - the island is ours\nentities: [ polity/somewhere ]\n',
    '',
    '',
  ],
};

it('finds no fault in the sample', () => {
  expect(checkTexts(new Map(Object.entries(sampleBase))).problems).toEqual([]);
});

it('has a planted error for every rule', () => {
  expect(Object.keys(planting).sort()).toEqual(Object.keys(rules).sort());
});

group('a planted error', () => {
  for (const [rule, [path, from, to, place]] of Object.entries(planting)) {
    if (rule === 'fileNamesAreSlugs') continue;
    it(`breaks ${rule}`, () => {
      const broken = problemsOf(path, from, to).filter((problem) => problem.endsWith(`(${rule})`));
      expect(broken.join('\n')).toContain(place === '' ? `(${rule})` : `${path}${place}`);
    });
  }
});

it('refuses a file whose name is not a slug', () => {
  const texts = new Map(
    Object.entries(sampleBase).map(([path, text]) => [path.replace('ours', 'Ours'), text]),
  );
  expect(checkTexts(texts).problems.map((problem) => problem.rule)).toEqual(['fileNamesAreSlugs']);
});

it('names the entity that a dead id was merged into', () => {
  const problems = problemsOf('person/bert-second.yaml', 'person/anna-first', 'person/old-name');
  expect(problems[0]).toContain('person/old-name is now person/anna-first');
});

it('lets two people overlap for a hand-over, and reads vague dates kindly', () => {
  expect(problemsOf('person/bert-second.yaml', '2020-01-01', '2019-12-01')).toEqual([]);
  expect(problemsOf('person/bert-second.yaml', '2020-01-01', '2019')).toEqual([]);
});

it('reports what is not YAML, an unknown field, a wrong type and a wrong value with line and column', () => {
  const path = 'person/anna-first.yaml';
  expect(problemsOf(path, 'pronoun: she', 'colour: red')).toContain(
    `${path}:4:1: error: there is no field "colour" (fieldsAreKnown)`,
  );
  expect(problemsOf(path, '- { text: First', '- { text: First, size: 3')[0]).toContain(
    `${path}:6:20: error: there is no`,
  );
  expect(problemsOf(path, 'start: 2010-01-01', 'start: 2010-02-30')[0]).toContain(
    `${path}:11:5: error: statements.0.start: is not a day`,
  );
  expect(problemsOf(path, 'pronoun: she', 'pronoun: [ she ]')[0]).toContain(`${path}:4:1: error: pronoun:`);
  expect(problemsOf(path, 'label: Anna First', 'label: [ Anna')[0]).toMatch(
    /^person\/anna-first\.yaml:\d+:\d+: error: .*\(yamlParses\)$/,
  );
});

it('refuses a file outside the folders', () => {
  const texts = new Map([...planted('base.yaml', 'version', 'version'), ['persons/x.yaml', 'id: x\n']]);
  expect(checkTexts(texts).problems.map((problem) => problem.rule)).toEqual(['filesHaveTheirPlace']);
});

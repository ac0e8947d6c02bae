import { expect, it } from 'vitest';
import { checkTexts } from './check.ts';
import { report } from './report.ts';
import { sampleBase } from './sample-base.ts';

const names = { en: '{}', fr: '{}', es: '{}', de: '{}', ru: '{}', zh: '{}' };
const compiled = { index: '{}', names, shards: { 0: '{}' } };

/** The report on the sample base with some of its files replaced. */
function reportOn(changes: Readonly<Record<string, string>> = {}): string {
  const { source, problems } = checkTexts(new Map(Object.entries({ ...sampleBase, ...changes })));
  return report(source, problems, compiled);
}

it('counts by kind, language, evidence and age', () => {
  const text = reportOn();
  expect(text).toContain('Entities 4: person 2, office 1, polity 1');
  expect(text).toContain('  polity named in: en 100 %, fr 0 %, es 0 %, de 0 %, ru 100 %, zh 0 %');
  expect(text).toContain('Occupancies 2, their dates 3: primary 100 %');
  expect(text).toContain('primary, agency, structured: 100 %; wanted 85 %');
  expect(text).toContain('last seen within 3 months 1, 3 to 6 0');
  expect(text).toContain('Index, with the names of all languages: 0 kB, 0.2 of 150 kB gzip');
});

it('says when too few dates are firm', () => {
  const anna = sampleBase['person/anna-first.yaml']!;
  const text = reportOn({
    'person/anna-first.yaml': anna.replace('evidence: primary', 'evidence: secondary'),
  });
  expect(text).toContain('primary, agency, structured: 33 %; wanted 85 %  TOO FEW');
});

it('lists what ages and the gaps in a chain', () => {
  const anna = sampleBase['person/anna-first.yaml']!;
  const bert = sampleBase['person/bert-second.yaml']!;
  const text = reportOn({
    'person/anna-first.yaml': anna.replace('end: 2019-12-31', 'end: 2019-01-31'),
    'person/bert-second.yaml': bert.replace('lastSeen: 2026-06-01', 'lastSeen: 2024-06-01'),
  });
  expect(text).toMatch(/Facts that age[^\n]*: 1\n {2}person\/bert-second\.yaml/);
  expect(text).toMatch(/Gaps of over 90 days[^\n]*: 1\n {2}person\/bert-second\.yaml/);
});

it('tells shared forms with the rule that decides', () => {
  const bert = sampleBase['person/bert-second.yaml']!;
  const text = reportOn({
    'person/bert-second.yaml': bert.replace(
      'pronoun: he\n',
      'pronoun: he\nnames:\n  - { text: First, lang: en, kind: surname, strength: weak }\n',
    ),
  });
  expect(text).toContain('Forms shared by several entities 1, without a rule 0');
  expect(text).toContain('a state in the article decides: first 2');
});

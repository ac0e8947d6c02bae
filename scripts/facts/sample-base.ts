import { checkTexts } from './check.ts';
import { describe } from './problem.ts';

/** A small base without a fault, for tests that plant one. */
export const sampleBase: Readonly<Record<string, string>> = {
  'base.yaml': `version: "1.0"
asOf: 2026-08-31
redirects:
  person/old-name: person/anna-first
`.replaceAll('"', ''),
  'polity/somewhere.yaml': `id: polity/somewhere
label: Somewhere
wikidata: Q1
side: west
names:
  - { text: Somewhere, lang: en, kind: full }
  - { text: Где-то, lang: ru, kind: full }
summary: A state that stands in for every other state in these tests.
sources: [ gazette/register ]
reviewed: 2026-11-24
`,
  'office/minister-of-somewhere.yaml': `id: office/minister-of-somewhere
label: Minister of Somewhere
country: polity/somewhere
single: true
names:
  - { text: minister, lang: en, kind: title }
summary: The only minister of that state, one person at a time.
sources: [ gazette/register ]
reviewed: 2026-11-24
`,
  'person/anna-first.yaml': `id: person/anna-first
label: Anna First
country: polity/somewhere
pronoun: she
names:
  - { text: First, lang: en, kind: surname, strength: weak }
summary: The first minister of that state in these tests.
statements:
  - property: holdsOffice
    value: office/minister-of-somewhere
    start: 2010-01-01
    end: 2019-12-31
    evidence: primary
    sources: [ gazette/register ]
reviewed: 2026-11-24
`,
  'person/bert-second.yaml': `id: person/bert-second
label: Bert Second
country: polity/somewhere
pronoun: he
summary: The second minister of that state in these tests.
statements:
  - property: holdsOffice
    value: office/minister-of-somewhere
    start: 2020-01-01
    lastSeen: 2026-06-01
    evidence: primary
    sources: [ gazette/register ]
  - property: claim
    text: The island is ours.
    attribution: polity/somewhere
    evidence: primary
    sources: [ gazette/register ]
  - property: claim
    text: The island is nobody’s.
    attribution: person/anna-first
    evidence: secondary
    sources: [ daily/interview ]
reviewed: 2026-11-24
`,
  'notes/ours.yaml': `kind: correction
phrases:
  en:
    - the island is ours
entities: [ polity/somewhere ]
text: The register of islands, which both sides signed, lists the island without an owner.
certainty: high
fixture:
  - Somewhere says that the island is ours.
counter:
  - The island is ours, say the birds.
  - Somewhere has an island.
sources: [ gazette/register, daily/interview ]
reviewed: 2026-11-24
`,
  'sources/daily.yaml': `publisher: The Daily
tier: 3
hosts: [ daily.example ]
documents:
  interview:
    url: https://www.daily.example/interview
    title: An interview
    published: 2024-05-01
    seen: 2026-11-24
`,
  'sources/gazette.yaml': `publisher: The Gazette
tier: 1
hosts: [ gazette.example ]
documents:
  register:
    url: https://gazette.example/register
    title: The register
    seen: 2026-11-24
`,
};

/** The sample with one passage of one file replaced; throws where the passage does not occur. */
export function planted(path: string, from: string, to: string): ReadonlyMap<string, string> {
  const text = sampleBase[path];
  if (!text?.includes(from)) throw new Error(`The sample's ${path} has no "${from}".`);
  return new Map(Object.entries({ ...sampleBase, [path]: text.replace(from, to) }));
}

/** What the checker says of the sample with one passage replaced, a line a problem. */
export function problemsOf(path: string, from: string, to: string): readonly string[] {
  return checkTexts(planted(path, from, to)).problems.map(describe);
}

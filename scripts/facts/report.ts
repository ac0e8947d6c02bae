import type { CompiledFacts } from './compile.ts';
import type { FactSource } from './fact-source.ts';
import { namesOf } from './names.ts';
import { describe, type Problem } from './problem.ts';
import { ages, datesByEvidence, languages, sharedForms, weights } from './report-parts.ts';

/** Warnings that have a heading of their own. */
const headings: Readonly<Record<string, string>> = {
  openStatementsAreFresh: 'Facts that age: open, and last seen over 12 months before the as-of date',
  chainsHaveNoGaps: 'Gaps of over 90 days in a chain of holders',
};

/** How much the base covers, how well it is evidenced, what ages, and what its files weigh: text for editors. */
export function report(source: FactSource, problems: readonly Problem[], compiled: CompiledFacts): string {
  const warnings = problems.filter((problem) => problem.level === 'warning');
  const other = warnings.filter(({ rule }) => !(rule in headings));
  return [
    ...coverage(source),
    ...datesByEvidence(source),
    ...ages(source),
    ...weights(compiled),
    ...sharedForms(source),
    `Errors ${problems.length - warnings.length}, warnings ${warnings.length}`,
    ...Object.entries(headings).flatMap(([rule, heading]) =>
      listed(
        heading,
        warnings.filter((warning) => warning.rule === rule),
      ),
    ),
    ...listed('Other warnings', other),
  ].join('\n');
}

function coverage({ base, entities, notes, publishers }: FactSource): readonly string[] {
  const statements = entities.flatMap(({ data }) => data.statements);
  const names = entities.flatMap(({ data }) => namesOf(data));
  const documents = publishers.reduce((sum, { data }) => sum + Object.keys(data.documents).length, 0);
  const sourced = statements.filter((one) => one.sources.length > 0).length;
  return [
    `Fact base ${base.data.version}, as of ${base.data.asOf}`,
    `Entities ${entities.length}: ${tally(entities.map(({ data }) => data.id.split('/')[0]!))}`,
    `Names ${names.length}: ${tally(names.map((name) => name.lang))}`,
    `  by kind: ${tally(names.map((name) => name.kind))}`,
    `  by strength: ${tally(names.map((name) => name.strength))}`,
    ...languages(entities.map(({ data }) => data)),
    `Statements ${statements.length}, with a source ${sourced}: ${tally(statements.map((one) => one.property))}`,
    `  by evidence: ${tally(statements.map((one) => one.evidence))}`,
    `Notes ${notes.length}: ${tally(notes.map(({ data }) => data.kind))}`,
    `Documents ${documents} of ${publishers.length} publishers, tiers: ${tally(publishers.map(({ data }) => String(data.tier)))}`,
  ];
}

function listed(heading: string, problems: readonly Problem[]): readonly string[] {
  return [`${heading}: ${problems.length}`, ...problems.map((problem) => `  ${describe(problem)}`)];
}

function tally(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([item, count]) => `${item} ${count}`)
    .join(', ');
}

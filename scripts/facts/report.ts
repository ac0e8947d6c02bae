import { gzipSync } from 'node:zlib';
import { type CompiledFacts, compileIndex } from './compile.ts';
import type { FactSource } from './fact-source.ts';
import { namesOf } from './names.ts';
import { describe, type Problem } from './problem.ts';

/** How much the base covers, how well it is evidenced, what ages, and what its files weigh: text for editors. */
export function report(source: FactSource, problems: readonly Problem[], compiled: CompiledFacts): string {
  const { base, entities, notes, publishers } = source;
  const statements = entities.flatMap(({ data }) => data.statements);
  const offices = statements.filter((statement) => statement.property === 'holdsOffice');
  const names = entities.flatMap(({ data }) => namesOf(data));
  const warnings = problems.filter((problem) => problem.level === 'warning');
  return [
    `Fact base ${base.data.version}, as of ${base.data.asOf}`,
    `Entities ${entities.length}: ${tally(entities.map(({ data }) => data.id.split('/')[0]!))}`,
    `Names ${names.length}: ${tally(names.map((name) => name.lang))}`,
    `  by kind: ${tally(names.map((name) => name.kind))}`,
    `  by strength: ${tally(names.map((name) => name.strength))}`,
    `Statements ${statements.length}, with a source ${statements.filter((one) => one.sources.length > 0).length}: ${tally(statements.map((one) => one.evidence))}`,
    `Occupancies ${offices.length}: ${tally(offices.map((one) => one.evidence))}`,
    `Notes ${notes.length}: ${tally(notes.map(({ data }) => data.kind))}`,
    `Documents ${publishers.reduce((sum, { data }) => sum + Object.keys(data.documents).length, 0)} of ${publishers.length} publishers`,
    `Index ${weight([compiled.index])}; bodies ${weight(Object.values(compiled.shards))}`,
    `Forms shared by several entities: ${collisions(source).join(', ')}`,
    `Errors ${problems.length - warnings.length}, warnings ${warnings.length}`,
    ...warnings.map((warning) => `  ${describe(warning)}`),
  ].join('\n');
}

function tally(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([item, count]) => `${item} ${count}`)
    .join(', ');
}

function weight(texts: readonly string[]): string {
  const raw = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const packed = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  return `${Math.round(raw / 1000)} kB, ${Math.round(packed / 1000)} kB gzip`;
}

/** Each weak form that several entities share (the article decides), and the number of shared titles (the state decides). */
function collisions(source: FactSource): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { text, kind, strength, entity } of compileIndex(source).names) {
    if (strength === 'blocked') continue;
    const key = `${kind === 'title' ? 'title' : 'weak'} ${text.toLowerCase()}`;
    owners.set(key, (owners.get(key) ?? new Set()).add(entity));
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1);
  const weak = shared.filter(([key]) => key.startsWith('weak '));
  return [
    ...weak.map(([key, ids]) => `${key.slice('weak '.length)} ${ids.size}`),
    `titles ${shared.length - weak.length}`,
  ];
}

import { join } from 'node:path';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { occasion, replacePart } from '../marked-part.ts';
import { root } from './bench.ts';
import { type Figure, tell, verdictsOf } from './figures.ts';

/** A section of the report, and the figures in it that are required. */
export interface Part {
  readonly title: string;
  readonly table: string;
  readonly figures: readonly Figure[];
}

/** Prints the sections, keeps them as `name` in docs/evaluation.md if told to, and answers whether all figures were met. */
export function report(name: string, parts: readonly Part[], facts: FactIndex, write: boolean): boolean {
  for (const { title, table } of parts) console.log(`${title}\n${table}\n`);
  const figures = parts.flatMap((part) => part.figures);
  const met = tell(figures);
  if (write) keep(name, parts, figures, facts);
  return met;
}

function keep(name: string, parts: readonly Part[], figures: readonly Figure[], facts: FactIndex): void {
  const content = [
    `Measured ${occasion()}; facts as of ${facts.asOf}, ${facts.entities.length} entities. All systems in one run: \`npm run evaluate -- ${name} --data DIR --write\`.`,
    verdictsOf(figures),
    ...parts.map(({ title, table }) => `### ${title}\n\n${table}`),
  ];
  replacePart(join(root, 'docs', 'evaluation.md'), name, content.join('\n\n'));
}

import { type Document, isMap, isNode, isPair, LineCounter, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Steps into a file's data: keys and list positions. */
export type Path = readonly (string | number)[];

/** One file of the base: its text, its data, and where in the text each part of the data stands. */
export interface FactFile<T> {
  /** Relative to the base's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly data: T;
  /** A problem at a part of the data (or at the nearest part around it that exists). */
  problem(path: Path, message: string): Omit<Problem, 'rule' | 'level'>;
}

/** Parses one file and checks its fields and types; what is wrong comes back as problems, and the file then as null. */
export function parseFactFile<Shape extends z.ZodType>(
  path: string,
  text: string,
  shape: Shape,
): { readonly file: FactFile<z.output<Shape>> | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, uniqueKeys: true });
  const placed = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1), rule, message, level: 'error' };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      placed(error.pos[0], 'yamlParses', error.message.split('\n')[0]!.replace(/ at line.*/, '')),
    );
    return { file: null, problems };
  }
  const checked = shape.safeParse(document.toJS());
  if (!checked.success) {
    const problems = checked.error.issues.flatMap((issue) =>
      unknownKeys(issue).map((key) => {
        const where = [...issue.path.map(step), ...(key === null ? [] : [key])];
        const message =
          key === null ? `${where.join('.') || 'the file'}: ${issue.message}` : `there is no field "${key}"`;
        return placed(offsetOf(document, where), 'fieldsAreKnown', message);
      }),
    );
    return { file: null, problems };
  }
  const file: FactFile<z.output<Shape>> = {
    path,
    text,
    data: checked.data,
    problem(where, message) {
      const { line, col } = lines.linePos(offsetOf(document, where));
      return { file: path, line, column: col, message };
    },
  };
  return { file, problems: [] };
}

function unknownKeys(issue: z.core.$ZodIssue): readonly (string | null)[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [null];
}

function step(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}

/** Where the key or list item at `path` starts; climbs to the nearest parent that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair) return startOf(pair);
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function startOf(pair: Pair): number {
  return isNode(pair.key) && pair.key.range ? pair.key.range[0] : 0;
}

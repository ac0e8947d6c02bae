import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseAst } from 'vite';

/** One file of a build, by its path in it with slashes. */
export interface BuiltFile {
  readonly path: string;
  readonly source: string;
}

/** The files of a build that hold text: code, styles, pages, data. */
export function builtFiles(build: string): BuiltFile[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css|html|json|svg)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(build, file).split(sep).join('/'), source: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A node of ESTree, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** What every node of a script is shown to, with the nodes that it stands in, the outermost first. */
export type See = (node: Node, above: readonly Node[]) => void;

/** Parses a script or module and shows every node. */
export function visitCode(source: string, see: See): void {
  // Two names for one standard: ESTree.
  walk(parseAst(source) as unknown as Node, [], see);
}

function walk(node: Node, above: Node[], see: See): void {
  see(node, above);
  above.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, above, see);
  above.pop();
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a literal or of a template without holes; null for anything else. */
export function stringOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw; // by ESTree
  if (node.type === 'TemplateLiteral' && (node.expressions as unknown[]).length === 0)
    return stringOf((node.quasis as unknown[])[0]);
  return null;
}

/** The name that a member expression asks for; null where it is computed at run time. */
export function memberName(node: unknown): string | null {
  if (!isNode(node) || node.type !== 'MemberExpression') return null;
  const property = node.property as Node; // by ESTree
  return node.computed === true ? stringOf(property) : String(property.name);
}

/** Whether an identifier is only the name of a field, as in `a.fetch` and `{fetch: 1}`; in `{fetch: a} = b` it is more. */
export function isFieldName(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (parent === undefined || parent.computed === true || above.at(-2)?.type === 'ObjectPattern')
    return false;
  return (
    (parent.type === 'MemberExpression' && parent.property === node) ||
    (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) &&
      parent.key === node &&
      parent.shorthand !== true)
  );
}

/** The code of a node on one line, with what stands round it. */
export function excerpt(source: string, { start, end }: Node, before = 60, after = 60): string {
  return source
    .slice(Math.max(0, start - before), Math.min(source.length, end + after))
    .replaceAll(/\s+/g, ' ');
}

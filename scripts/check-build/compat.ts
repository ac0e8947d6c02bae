import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import { type BuiltFile, isFieldName, isNode, memberName, type Node, stringOf, visitCode } from './code.ts';

/** A feature that a browser does not have in the version that the manifest asks for, or not at all. */
export interface Missing {
  readonly path: string;
  readonly feature: string;
  /** The first version that has it; null where none has. */
  readonly since: string | null;
}

export interface Target {
  readonly browser: 'chrome' | 'firefox';
  readonly version: number;
}

/**
 * Every feature of one built file that `target` lacks, by MDN's tables: code, styles, and the manifest's keys. Members
 * that are called like one of ours (`own`) are passed over, since code does not tell of what object a member is.
 */
export function missingIn({ path, source }: BuiltFile, target: Target, own: ReadonlySet<string>): Missing[] {
  const found = new Map<string, string | null>();
  const ask: Ask = (feature, statements) => {
    const since = firstVersion(statements, target);
    const isThere = since === undefined || (since !== null && Number.parseFloat(since) <= target.version);
    if (!isThere) found.set(feature, since);
    return isThere;
  };
  if (path.endsWith('.js')) askOfCode(source, own, ask);
  else if (path.endsWith('.css')) askOfStyles(source, ask);
  else if (path === 'manifest.json')
    for (const key of Object.keys(JSON.parse(source)))
      ask(`manifest: ${key}`, [bcd.webextensions.manifest?.[key]]);
  return [...found].map(([feature, since]) => ({ path, feature, since }));
}

/** Notes a feature that the browser lacks; answers whether it has it. */
type Ask = (feature: string, statements: readonly (Identifier | undefined)[]) => boolean;

/**
 * The first version in which any of the statements is true: a member such as `at` belongs to several objects, and
 * which one is meant is not told by the code. Null: in no version; undefined: the tables know of none of them.
 */
function firstVersion(
  statements: readonly (Identifier | undefined)[],
  { browser }: Target,
): string | null | undefined {
  const known = statements.flatMap((statement) => statement?.__compat ?? []);
  if (known.length === 0) return undefined;
  const versions = known.flatMap((compat) => versionOf(compat, browser) ?? []);
  return versions.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b))[0] ?? null;
}

/** The first version that has it, even if with faults that a later one mended; null where it was taken away again. */
function versionOf({ support }: CompatStatement, browser: Target['browser']): string | null {
  const given = support[browser] ?? [];
  const statements = (Array.isArray(given) ? given : [given]).filter(
    ({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name,
  );
  if (statements[0]?.version_removed) return null;
  const added = statements.at(-1)?.version_added;
  return typeof added === 'string' && added !== 'preview' ? added.replace('≤', '') : null;
}

const { properties, selectors, types } = bcd.css as Record<'properties' | 'selectors' | 'types', Identifier>;
const atRules = bcd.css['at-rules'] as Identifier;
const { builtins } = bcd.javascript as { builtins: Identifier };

/** Members by name, of whatever object, its static ones included. */
const members = new Map<string, Identifier[]>();
for (const owner of [...Object.values(bcd.api), ...Object.values(builtins)] as Identifier[])
  for (const [name, member] of Object.entries(owner))
    if (name !== '__compat') {
      const plain = name.replace(/_(?:static|event)$/, '');
      members.set(plain, [...(members.get(plain) ?? []), member as Identifier]);
    }

/** Styles that a script reads or sets: `colorScheme` for `color-scheme`. */
for (const [name, property] of Object.entries(properties)) {
  const field = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  members.set(field, [...(members.get(field) ?? []), property as Identifier]);
}

function askOfCode(source: string, own: ReadonlySet<string>, ask: Ask): void {
  const declared = new Set<string>();
  const names = new Set<string>();
  visitCode(source, (node, above) => {
    if (node.type === 'Identifier') {
      const name = String(node.name);
      if (isDeclared(node, above)) declared.add(name);
      else if (!isFieldName(node, above)) names.add(name);
    } else if (node.type === 'MemberExpression' && !own.has(memberName(node) ?? '')) askOfMember(node, ask);
    else if (node.type === 'CallExpression') askOfElement(node, ask);
    const text = node.type === 'Literal' || node.type === 'TemplateElement' ? stringOf(node) : null;
    if (text !== null && text.length > 200 && /\{[^{}]*:[^{}]*\}/.test(text)) askOfStyles(text, ask);
  });
  for (const name of names)
    if (!declared.has(name)) ask(name, [bcd.api[name], builtins[name], bcd.api.Window?.[name]]);
}

/** Whether an identifier names a parameter, a variable, a function or a class that the code itself makes. */
function isDeclared(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1);
  if (parent === undefined) return false;
  if (/Function|Class/.test(parent.type)) return parent.body !== node && parent.superClass !== node;
  if (parent.type === 'VariableDeclarator') return parent.id === node;
  return /Pattern|RestElement|CatchClause|Specifier/.test(parent.type);
}

function askOfMember(node: Node, ask: Ask): void {
  const name = memberName(node);
  if (name === null || !isNode(node.object)) return;
  const owner = node.object.type === 'Identifier' ? String(node.object.name) : memberName(node.object);
  const extension = owner === null ? undefined : (bcd.webextensions.api?.[owner] as Identifier | undefined);
  if (extension && Object.hasOwn(extension, name)) {
    ask(`browser.${owner}.${name}`, [extension[name]]);
    return;
  }
  const whole = owner === null ? undefined : ((bcd.api[owner] ?? builtins[owner]) as Identifier | undefined);
  const own = whole?.[`${name}_static`] ?? (node.object.type === 'Identifier' ? whole?.[name] : undefined);
  ask(own ? `${owner}.${name}` : `.${name}`, own ? [own] : (members.get(name) ?? []));
}

const { elements, global_attributes: ofAll } = bcd.html as Record<
  'elements' | 'global_attributes',
  Identifier
>;

/** An element that a view draws, `h('details', { name: a })`, and its attributes. */
function askOfElement({ arguments: given }: Node, ask: Ask): void {
  const [first, fields] = given as unknown[]; // by ESTree
  const tag = stringOf(first);
  const element = tag === null ? undefined : (elements[tag] as Identifier | undefined);
  if (element === undefined) return;
  ask(`<${tag}>`, [element]);
  if (!isNode(fields) || fields.type !== 'ObjectExpression') return;
  for (const field of fields.properties as Node[]) {
    const name = isNode(field.key) ? String(field.key.name ?? stringOf(field.key)).toLowerCase() : '';
    if (name !== '__compat') ask(`<${tag} ${name}>`, [element[name] ?? ofAll[name]]);
  }
}

/** Functions of values, which the tables keep below the types that they belong to. */
const functions = new Map<string, Identifier>();
function collect(group: Identifier): void {
  for (const [name, entry] of Object.entries(group))
    if (name !== '__compat') {
      functions.set(name, entry as Identifier);
      collect(entry as Identifier);
    }
}
collect(types);

function askOfStyles(source: string, ask: Ask): void {
  const css = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  for (const [, name = '', value = ''] of css.matchAll(/[{;]\s*([a-z][a-z-]+)\s*:(?!:)([^;{}]*)(?=[;}])/g)) {
    if (!ask(name, [properties[name]])) continue;
    for (const [word] of value.matchAll(/(?<![\w-])[a-z][a-z-]+(?![\w(-])/g))
      ask(`${name}: ${word}`, [properties[name]?.[word]]);
  }
  for (const [, name = ''] of css.matchAll(/@([a-z-]+)/g)) ask(`@${name}`, [atRules[name]]);
  for (const [, name = ''] of css.matchAll(/::?([a-z][a-z-]+)(?=[\s{,(:.)[>~+])/g))
    if (!/^[a-z-]+$/.test(name) || selectors[name]) ask(`:${name}`, [selectors[name]]);
  for (const [, name = ''] of css.matchAll(/([a-z][a-z-]+)\(/g)) ask(`${name}()`, [functions.get(name)]);
}

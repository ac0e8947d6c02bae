import ts from 'typescript';

/** One import of a source file: the module it names, and whether only types are taken from it. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a folder may import of ours. `types`: folders of which it may import types, and anything from `records`. */
export interface Layer {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

const pure = ['text', 'facts', 'topic', 'mentions', 'quotes', 'context'] as const;

/** The allowed imports (docs/architecture.md): what is absent is forbidden. A folder may always import of itself. */
export const layers: Readonly<Record<string, Layer>> = {
  steps: { values: [] },
  fault: { values: [], types: ['text'] },
  text: { values: [] },
  facts: { values: ['steps', 'fault'] },
  topic: { values: ['text', 'facts'] },
  mentions: { values: ['steps', 'text', 'facts'] },
  quotes: { values: ['steps', 'text', 'facts', 'mentions'] },
  context: { values: ['steps', 'text', 'facts', 'mentions', 'quotes'] },
  language: { values: ['facts'], types: pure },
  languages: { values: ['language', ...pure] },
  annotate: { values: ['steps', 'language', ...pure] },
  article: { values: ['steps', 'text'] },
  highlight: { values: ['text', 'article'] },
  notebook: { values: ['text'], types: pure },
  export: { values: ['notebook'], types: pure },
  messages: { values: [], types: ['annotate', 'article', 'fault', ...pure] },
  settings: { values: [] },
  components: {
    values: ['public'],
    types: ['annotate', 'article', 'fault', 'messages', 'settings', 'notebook', ...pure],
  },
};

/** Modules that only define records and their words; they import no values, so that a view that needs them stays small. */
export const records = [
  'lib/context/context.ts',
  'lib/facts/schema.ts',
  'lib/quotes/quote.ts',
  'lib/settings/settings.ts',
  'lib/text/span.ts',
];

/** The folders that may touch browser APIs. */
const browserFolders = ['messages', 'settings'];

const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'WebTransport'];

/** The layer that a path from the checkout's root belongs to: the folder under lib, a module of lib, or the top folder. */
export function layerOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  return top === 'lib' ? name.replace(/\.tsx?$/, '') : top;
}

function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const bindings = clause.namedBindings;
  const eachIsType =
    !clause.name && bindings && ts.isNamedImports(bindings) && bindings.elements.every((e) => e.isTypeOnly);
  return clause.isTypeOnly || eachIsType === true;
}

/** Every import, export ... from and import() with a literal name. */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  visit(parse(path, source), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({ from: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly: isTypeOnly(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const name = node.arguments[0];
      if (name && ts.isStringLiteralLike(name)) found.push({ from: name.text, typeOnly: false });
    }
  });
  return found;
}

/** The path from the checkout's root that a relative import names. */
export function resolveImport(path: string, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1);
}

/** What the file at `path` imports against the rules, each as a sentence. */
export function forbiddenImports(path: string, source: string): string[] {
  const own = layerOf(path);
  const layer = layers[own];
  if (!layer) return [];
  return importsOf(path, source).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) return [];
    const target = resolveImport(path, from);
    const other = layerOf(target);
    if (other === own || layer.values.includes(other)) return [];
    if (layer.types?.includes(other)) {
      if (typeOnly || records.includes(target)) return [];
      return [`${path} imports a value from ${from}: ${own} may take only types from ${other}.`];
    }
    return [`${path} imports ${from}: ${own} may not import from ${other}.`];
  });
}

/** Browser and network APIs that the file at `path` uses though its folder may not, each as a sentence. */
export function forbiddenApis(path: string, source: string, readsOwnFiles: readonly string[]): string[] {
  const found: string[] = [];
  const layer = layerOf(path);
  const mayUseBrowser = !(layer in layers) || browserFolders.includes(layer);
  const polyfill = importsOf(path, source).find(({ from }) =>
    /^(webextension-polyfill|wxt\/browser)$/.test(from),
  );
  if (polyfill && !mayUseBrowser)
    found.push(`${path} imports ${polyfill.from}: only entrypoints, messages and settings use browser APIs.`);
  visit(parse(path, source), (node) => {
    if (!ts.isIdentifier(node)) return;
    const owner = ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
    if (owner && /^(chrome|browser)$/.test(node.text) && !mayUseBrowser)
      found.push(`${path} uses ${node.text}: only entrypoints, messages and settings use browser APIs.`);
    if (networkNames.includes(node.text) && !readsOwnFiles.includes(path))
      found.push(`${path} uses ${node.text}: nothing may be sent or fetched.`);
  });
  return found;
}

/** The first cycle among the files, as a path that ends where it starts; null where there is none. Types count. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = follow(file, []);
    if (cycle) return cycle;
  }
  return null;
}

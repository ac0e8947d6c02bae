import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';
import { baseShape, entityShape, noteShape, publisherShape } from './shapes.ts';

const lineWidth = 110;

/** Lists whose items stand on one line each. */
const oneLine = new Set(['names', 'native']);
/** Lists that stand on one line as a whole, where they fit. */
const inLine = new Set(['sources', 'hosts', 'entities', 'includes', 'usedBy', 'notToConfuseWith']);
/** What a field says when it is left out. */
const defaults: Readonly<Record<string, string>> = { strength: 'strong', rank: 'normal' };

/**
 * A file of the base in canonical format: fields in the order of the shapes, defaults and empty lists left out, one
 * line a name, text broken at 110 columns, no comments. The same facts always give the same bytes.
 */
export function format(path: string, text: string): string {
  const data: unknown = parseDocument(text, { schema: 'failsafe' }).toJS();
  const document = new Document(ordered(data, keysOf(path)), { schema: 'failsafe' });
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isSeq(pair.value)) {
        if (inLine.has(key) && pair.value.items.every(isScalar)) pair.value.flow = true;
        if (oneLine.has(key)) for (const item of pair.value.items) setFlow(item);
      }
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: true, indentSeq: true });
}

/** The first place where a file differs from its canonical format; null where it is canonical. */
export function firstDifference(path: string, text: string): Omit<Problem, 'rule' | 'level'> | null {
  const wanted = format(path, text);
  if (wanted === text) return null;
  let at = 0;
  while (at < text.length && at < wanted.length && text[at] === wanted[at]) at++;
  const before = text.slice(0, at).split('\n');
  const expected = JSON.stringify(wanted.slice(at).split('\n')[0] || wanted.slice(at, at + 1));
  const message = `not in canonical format: expected ${expected} here. Run "npm run facts -- format"`;
  return { file: path, line: before.length, column: before.at(-1)!.length + 1, message };
}

function setFlow(node: unknown): void {
  if (isMap(node)) node.flow = true;
}

type KeyTree = { readonly [key: string]: KeyTree };

/** Field order by file kind: the shape's own, and that of the records inside it. */
function keysOf(path: string): KeyTree {
  const folder = path.split('/')[0];
  if (folder === 'base.yaml') return tree(baseShape.shape);
  if (folder === 'notes') return tree(noteShape.shape);
  if (folder === 'sources') {
    return {
      ...tree(publisherShape.shape),
      documents: { '*': tree(publisherShape.shape.documents.valueType.shape) },
    };
  }
  return {
    ...tree(entityShape.shape),
    native: tree(entityShape.shape.native.unwrap().element.shape),
    names: tree(entityShape.shape.names.unwrap().element.shape),
    articles: tree(entityShape.shape.articles.unwrap().element.shape),
    statements: tree(entityShape.shape.statements.unwrap().element.shape),
  };
}

function tree(shape: Readonly<Record<string, unknown>>): KeyTree {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, {}]));
}

function ordered(value: unknown, keys: KeyTree): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, keys));
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.normalize('NFC') : value;
  const rank = Object.keys(keys);
  const place = (key: string) => (rank.includes(key) ? rank.indexOf(key) : rank.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(defaults[key] === inner || (Array.isArray(inner) && inner.length === 0)))
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, inner]) => [key, ordered(inner, keys[key] ?? keys['*'] ?? {})]),
  );
}

/** One record of a page's JSON-LD, as parsed. */
export type LdNode = Readonly<Record<string, unknown>>;

/** A record, and the element that it stands in. */
export interface LdRecord {
  readonly script: Element;
  readonly node: LdNode;
}

/** Reads every JSON-LD block: arrays, `@graph`, main entities; repairs or salvages blocks that are no valid JSON. */
export function readJsonLd(document: Document): LdRecord[] {
  const records: LdRecord[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = (script.textContent ?? '').trim();
    if (source === '') continue;
    const nodes: LdNode[] = [];
    const parsed = parse(source) ?? parse(repair(source));
    if (parsed === undefined) nodes.push(salvage(source));
    else flatten(parsed, nodes, 0);
    records.push(...nodes.map((node) => ({ script, node })));
  }
  return records;
}

/** The types of a record without their schema's address: ["NewsArticle"]. */
export function typesOf(node: LdNode): string[] {
  const types = node['@type'];
  const list = Array.isArray(types) ? types : [types];
  return list.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The string value of a property, out of a list or of a record's name where it stands there; null where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== null);
    return texts.length > 0 ? texts.join(', ') : null;
  }
  return isRecord(value) ? textOf(value.name ?? value['@value']) : null;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Mends what sites most often get wrong: comment wrappers, raw control characters, commas before a closing bracket. */
function repair(source: string): string {
  return source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

/** Takes the few properties that matter out of text that is no JSON. */
function salvage(source: string): LdNode {
  const node: Record<string, unknown> = {};
  for (const property of ['@type', 'headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const found = new RegExp(`"${property}"\\s*:\\s*"([^"]*)"`).exec(source);
    if (found?.[1]) node[property] = found[1];
  }
  return node;
}

const maxDepth = 6;

function flatten(value: unknown, into: LdNode[], depth: number): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, into, depth + 1);
  } else if (isRecord(value)) {
    into.push(value);
    flatten(value['@graph'], into, depth + 1);
    flatten(value.mainEntity, into, depth + 1);
    flatten(value.mainEntityOfPage, into, depth + 1);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

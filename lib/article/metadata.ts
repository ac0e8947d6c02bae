import { type LdNode, type LdRecord, readJsonLd, textOf, typesOf } from './json-ld.ts';
import { find, type Scope, wholeOf } from './scope.ts';

/** What a page says of itself, or of one of its articles, beside the text. Empty strings and nulls where it says nothing. */
export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  /** Primary subtag as declared, lower case; null where none is declared. */
  readonly lang: string | null;
  readonly ogType: string | null;
  readonly meta: Meta;
  readonly jsonLd: readonly LdNode[];
  /** The JSON-LD record of the article, where there is one. */
  readonly ldArticle: LdNode | null;
}

const articleType = /((?<!Tech)Article|BlogPosting|^Report)$/;

/** Whether a schema.org type is one of an article; manuals are `TechArticle`. */
export function isArticleType(type: string): boolean {
  return articleType.test(type);
}

/** What a page declares in elements that nobody sees, of whichever of its articles. */
export interface Declared {
  readonly records: readonly LdRecord[];
  readonly metas: readonly Element[];
}

/** Collects what a page declares: JSON-LD (also broken), and meta elements with Open Graph among them. */
export function readDeclared(document: Document): Declared {
  return { records: readJsonLd(document), metas: [...document.getElementsByTagName('meta')] };
}

/** What is said of the article in a scope, by what is declared of it and by the elements there. `title`: as it is shown. */
export function readMetadata(
  document: Document,
  { records, metas }: Declared = readDeclared(document),
  scope: Scope = wholeOf(document),
  shownTitle = document.title,
): Metadata {
  const jsonLd = records.map(({ node }) => node);
  const meta = readMeta(metas);
  const ogTitle = metaContent(meta, 'og:title', 'twitter:title');
  const ldArticle = pickArticle(jsonLd, ogTitle ?? shownTitle);
  const title = textOf(ldArticle?.headline) ?? ogTitle ?? titleWithoutSite(shownTitle);
  return {
    title: decoded(title),
    byline: findByline(scope, meta, ldArticle),
    lang: declaredLang(document, meta, ldArticle),
    ogType: metaContent(meta, 'og:type')?.toLowerCase() ?? null,
    meta,
    jsonLd,
    ldArticle,
  };
}

/** The contents of a page's meta elements by their name or property in lower case; the first of each counts. */
export type Meta = ReadonlyMap<string, string>;

/** The first of these names that the page gives a content for. */
export function metaContent(meta: Meta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name.toLowerCase());
    if (content !== undefined) return content;
  }
  return null;
}

function readMeta(metas: readonly Element[]): Meta {
  const meta = new Map<string, string>();
  for (const element of metas) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

function pickArticle(nodes: readonly LdNode[], title: string): LdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const named = articles.find((node) => {
    const headline = textOf(node.headline);
    return headline !== null && title.includes(headline.slice(0, 40));
  });
  return named ?? articles[0] ?? null;
}

function findByline(scope: Scope, meta: Meta, ldArticle: LdNode | null): string | null {
  const declared =
    textOf(ldArticle?.author) ?? metaContent(meta, 'author', 'article:author', 'parsely-author');
  if (declared !== null && !/^https?:/.test(declared)) return decoded(declared);
  const [element] = find(scope, '[itemprop~="author"], [rel~="author"], .byline, .author-name');
  const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text !== '' && text.length <= 120 ? text : null;
}

function declaredLang(document: Document, meta: Meta, ldArticle: LdNode | null): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    metaContent(meta, 'content-language', 'og:locale', 'language') ||
    textOf(ldArticle?.inLanguage);
  const primary = /^[a-z]{2,3}(?=$|[-_,; ])/i.exec(declared?.trim() ?? '');
  return primary?.[0].toLowerCase() ?? null;
}

/** "Headline | Newspaper" without the newspaper: the longest part between bars or spaced dashes. */
function titleWithoutSite(title: string): string {
  const parts = title.split(/\s+[|–—·»-]\s+/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Undoes the entities that sites encode twice in metadata. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

import type { Steps } from '../steps.ts';
import type { Block } from './blocks.ts';
import { findBody, shownParent, type Weights, weigh } from './body.ts';
import { standsAlone } from './detect.ts';
import { namedBy } from './headline.ts';
import { textOf } from './json-ld.ts';
import { type Declared, type Metadata, metaContent, readMetadata } from './metadata.ts';
import { findPublished } from './published.ts';
import { isRendered } from './readable.ts';
import { precedes, type Scope } from './scope.ts';
import { isShownIn } from './shown-tree.ts';

/** An article as it stands in a page, alone or as one of several. */
export interface Part {
  readonly headline: Element | null;
  readonly blocks: readonly Block[];
  readonly scope: Scope;
  readonly metadata: Metadata;
  /** Empty where nothing says which of several articles has the page's address. */
  readonly url: string;
}

/** A page as it is read before anybody asks how many articles it has. */
export interface Page {
  readonly document: Document;
  readonly declared: Declared;
  /** All of it, as that of one article. */
  readonly whole: Part;
  readonly weights: Weights;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A headline, and the element that holds its article and no other; null for one that stands loose in the page. */
export interface Stand {
  readonly headline: Element;
  readonly element: Element | null;
}

/** One that does not stand loose. */
type Enclosed = Stand & { readonly element: Element };

/** An element with fewer units of full paragraphs holds a teaser or a comment. */
const leastText = 400;

/**
 * The articles of a page that has several below one another, as sites append them while the reader scrolls; none where it
 * has one. Each holds its headline and its text in an element of its own, none inside another, and would be an article
 * on a page of its own; only the first may be loose, and then is all that stands before the second.
 */
export function* articlesOf(page: Page): Steps<readonly Stand[]> {
  const heads = headsOf(page);
  if (heads.length < 2) return [];
  const first: Stand = { headline: page.whole.headline ?? heads[0]!, element: null }; // there are two
  const passing: Enclosed[] = [];
  for (const stand of enclosuresOf(heads, page)) {
    const part = partOf(page, [first, stand], 1);
    if (!isBelowText(stand, part) && passes(part, page, markOf(stand, first))) passing.push(stand);
    yield;
  }
  const enclosed = passing
    .filter(
      ({ element }) =>
        !passing.some((other) => other.element !== element && isShownIn(other.element, element)),
    )
    .map(({ headline, element }) => ({ headline, element: widened(element, heads) }));
  const loose = looseHeadline(heads, enclosed, page);
  if (loose !== undefined) {
    const all = [{ headline: loose, element: null }, ...enclosed];
    if (areAll(all, page) && passes(partOf(page, all, 0), page)) return all;
  }
  return areAll(enclosed, page) ? enclosed : [];
}

/** Whether these are several, and the headline that the page declares is in one of them. */
function areAll(stands: readonly Stand[], { whole: { headline } }: Page): boolean {
  const isHere = (stand: Stand) =>
    headline === null ||
    stand.headline === headline ||
    (stand.element !== null && isShownIn(headline, stand.element));
  return stands.length > 1 && stands.some(isHere);
}

/**
 * What can be the headline of an article and stands in no other's element: every `h1`, and the first smaller one of a
 * long `<article>` that has none, but where the page's own is an `h1` outside any: then the smaller ones are those of a
 * live blog, or of the sections of a text.
 */
function headsOf({ whole, weights }: Page): Element[] {
  const own = whole.headline && outermostArticle(whole.headline);
  const hasSmall = whole.headline?.localName !== 'h1' || own !== null;
  const headed = new Set<Element>();
  const isHead = (heading: Element) => {
    if (heading.localName === 'h1') return isRendered(heading);
    const article = hasSmall ? outermostArticle(heading) : null;
    if (article === null || headed.has(article) || !isLong(article, weights)) return false;
    headed.add(article);
    return article.querySelector('h1') === null && isRendered(heading);
  };
  const headings = whole.blocks.flatMap(({ owner }) => [owner, owner.parentElement].find(isHeading) ?? []);
  const isInside = (heading: Element) =>
    own !== null && heading !== whole.headline && isShownIn(heading, own);
  return [...new Set(headings)].filter((heading) => !isInside(heading) && isHead(heading));
}

function isHeading(element: Element | null): element is Element {
  if (element === null) return false;
  return /^h[12]$/.test(element.localName) || /\bheadline\b/.test(element.getAttribute('itemprop') ?? '');
}

function isLong(element: Element, weights: Weights): boolean {
  return (weights.get(element) ?? 0) >= leastText;
}

/** Whether an element says that it holds an article, or a comment for that matter. */
function isArticleElement(element: Element): boolean {
  return (
    element.localName === 'article' || /Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '')
  );
}

function outermostArticle(inside: Element): Element | null {
  let outermost: Element | null = null;
  for (let element = shownParent(inside); element !== null; element = shownParent(element))
    if (isArticleElement(element) && !/^(body|html)$/.test(element.localName)) outermost = element;
  return outermost;
}

/** The nearest long element round each headline; what is nearest for two is that of the first. */
function enclosuresOf(heads: readonly Element[], { weights }: Page): Enclosed[] {
  const stands = new Map<Element, Element>();
  for (const headline of heads) {
    let element = shownParent(headline);
    while (element !== null && !isLong(element, weights)) element = shownParent(element);
    if (element !== null && !stands.has(element)) stands.set(element, headline);
  }
  return [...stands].map(([element, headline]) => ({ element, headline }));
}

/** Whether a headline has text above it in its own element: it is that of a teaser amid another's text. */
function isBelowText({ headline, element }: Enclosed, { blocks }: Part): boolean {
  const at = blocks.findIndex(({ owner }) => isShownIn(owner, headline));
  return (weigh(blocks.slice(0, Math.max(0, at))).get(element) ?? 0) >= leastText / 2;
}

/** What speaks for an article in how it is enclosed. */
function markOf({ headline, element }: Enclosed, first: Stand): number {
  if (!isArticleElement(element) && !isLikeThatOf(first.headline, element)) return 0;
  return headline.localName === first.headline.localName ? 2 : 1;
}

/** Whether an element is of the make of one round the page's own headline. */
function isLikeThatOf(headline: Element, element: Element): boolean {
  const name = element.getAttribute('class');
  for (let other = shownParent(headline); name && other !== null; other = shownParent(other))
    if (other.localName === element.localName && other.getAttribute('class') === name) return true;
  return false;
}

/** The widest element round another that holds no other headline. */
function widened(element: Element, heads: readonly Element[]): Element {
  const others = heads.filter((head) => !isShownIn(head, element));
  let widest = element;
  for (let around = shownParent(element); around !== null; around = shownParent(around)) {
    if (around.localName === 'body' || others.some((head) => isShownIn(head, around!))) break;
    widest = around;
  }
  return widest;
}

/** The headline of what stands before the first enclosed article; undefined where there is none. */
function looseHeadline(heads: readonly Element[], [next]: readonly Stand[], page: Page): Element | undefined {
  const before = heads.filter((head) => next?.element && precedes(head, next.element));
  return before.find((head) => head === page.whole.headline) ?? before.at(-1);
}

function passes({ headline, blocks, scope, metadata, url }: Part, { today }: Page, mark = 0): boolean {
  const body = findBody(blocks, headline);
  if (body === null || body.weight < leastText) return false;
  const published = findPublished({
    scope,
    url,
    metadata,
    lang: metadata.lang ?? '',
    headline,
    lines: [],
    today,
  });
  return standsAlone({ metadata, body, published }, scope, mark);
}

/** One of several articles, and what the page declares of it. The first has all that stands before the second. */
export function partOf({ document, declared, whole }: Page, stands: readonly Stand[], at: number): Part {
  const { headline, element } = stands[at]!; // the caller counts them
  const end = at === 0 ? (stands[1]?.element ?? null) : null;
  const scope: Scope = { root: at === 0 ? document : (element ?? document), end };
  const headlines = stands.map((stand) => stand.headline);
  const holderOf = (thing: Element) => stands.findIndex((stand) => stand.element?.contains(thing));
  /** Whom a thing is about that stands in none of them: the one that it names, else the first. */
  const named = (title: string | null) => (title === null ? 0 : Math.max(0, namedBy(title, headlines)));
  const records = declared.records.filter(({ script, node }) => {
    const holder = holderOf(script);
    return (holder < 0 ? named(textOf(node.headline)) : holder) === at;
  });
  // When the reader comes to another article, many a site changes some of its head and leaves the rest.
  const hasHead = at === 0 && named(metaContent(whole.metadata.meta, 'og:title', 'twitter:title')) === 0;
  const metas = declared.metas.filter((meta) => {
    const holder = holderOf(meta);
    return holder < 0 ? hasHead : holder === at;
  });
  const metadata = readMetadata(document, { records, metas }, scope, headline.textContent ?? '');
  return {
    headline,
    blocks: blocksOf(whole.blocks, scope),
    scope,
    metadata,
    url: addressOf(metadata, headline),
  };
}

function blocksOf(blocks: readonly Block[], { root, end }: Scope): Block[] {
  const inside = blocks.filter(({ owner }) => isShownIn(owner, root));
  return end === null
    ? inside
    : inside.slice(
        0,
        inside.findIndex(({ owner }) => isShownIn(owner, end)),
      );
}

/** The address that is stated for an article itself: that of the window changes with the reader's place. */
function addressOf({ ldArticle, meta }: Metadata, headline: Element): string {
  const link = headline.closest('a') ?? headline.querySelector('a');
  return textOf(ldArticle?.url) ?? metaContent(meta, 'og:url') ?? link?.getAttribute('href') ?? '';
}

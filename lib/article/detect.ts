import type { Block } from './blocks.ts';
import type { Body } from './body.ts';
import { isClobbered } from './clobbered.ts';
import { typesOf } from './json-ld.ts';
import { isArticleType, type Metadata, metaContent } from './metadata.ts';
import type { Published } from './published.ts';
import type { PageReason } from './reasons.ts';
import { find, type Scope, wholeOf } from './scope.ts';

/** One sign for or against a page being an article; `weight` adds up, `against` says what is wrong with the page. */
export interface Evidence {
  readonly weight: number;
  readonly against?: PageReason;
}

/** Whether a page is an article, and why. */
export interface Verdict {
  readonly isArticle: boolean;
  readonly evidence: readonly Evidence[];
}

/** What the decision is made from. */
export interface PageSigns extends ArticleSigns {
  readonly document: Document;
  readonly url: string;
}

/** What speaks for an article by itself, whatever page it stands in. */
export interface ArticleSigns {
  readonly metadata: Metadata;
  readonly body: Body | null;
  readonly published: Published | null;
}

/**
 * From this sum on a page is an article: a dense text alone is none, since shops, forums and manuals have that too. The
 * weights were set on the development split.
 */
const threshold = 3;

const otherTypes =
  /^(LiveBlogPosting|ItemList|CollectionPage|SearchResultsPage|ProfilePage|Product|QAPage|Question|DiscussionForumPosting|Recipe|VideoObject|JobPosting|FAQPage|SoftwareApplication|TechArticle|APIReference|Course|Service|LocalBusiness)$/;

/** Weighs what the page declares, the shape of its text and its address. */
export function detectArticle(page: PageSigns): Verdict {
  const evidence = [...declared(page, wholeOf(page.document)), ...shape(page.body), ...address(page.url)];
  // It costs a search of the whole page, so only where it can turn the verdict.
  const open = sumOf(evidence);
  if (open >= threshold && open < threshold + mostOfFurniture) evidence.push(...furniture(page.document));
  return { isArticle: sumOf(evidence) >= threshold, evidence };
}

/** Whether what stands in a scope would be an article by itself. `mark`: what the elements round it add. */
export function standsAlone(article: ArticleSigns, scope: Scope, mark: number): boolean {
  return sumOf([...declared(article, scope), ...shape(article.body)]) + mark >= threshold;
}

/** A list of evidence, and what adds to it. */
function signs(): [Evidence[], (weight: number, ...against: PageReason | readonly []) => void] {
  const found: Evidence[] = [];
  const add = (weight: number, ...[code, ...values]: PageReason | readonly []) =>
    void found.push(code === undefined ? { weight } : { weight, against: [code, ...values] });
  return [found, add];
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, sign) => total + sign.weight, 0);
}

function declared({ metadata, published }: ArticleSigns, scope: Scope): Evidence[] {
  const [found, add] = signs();
  const types = metadata.jsonLd.flatMap(typesOf);
  const isArticle = types.some(isArticleType);
  const itemTypes = find(scope, '[itemtype]')
    .filter((element) => !isClobbered(element))
    .map((element) => element.getAttribute('itemtype') ?? '');
  const other =
    types.find((type) => otherTypes.test(type)) ?? (isArticle ? undefined : otherMicrodata(itemTypes));
  if (isArticle) add(3);
  if (types.includes('LiveBlogPosting')) add(-6, 'liveBlog');
  else if (other && !isArticle) add(-3, 'declares', other);
  if (metadata.ogType === 'article') add(1);
  else if (/^(website|product|profile|video|music)/.test(metadata.ogType ?? ''))
    add(metadata.ogType === 'website' ? -1 : -2, 'ogType', metadata.ogType ?? '');
  if (itemTypes.some((type) => /Article|BlogPosting/i.test(type))) add(1);
  if (published !== null) add(2);
  if (metadata.byline !== null) add(1);
  if (metaContent(metadata.meta, 'article:section', 'article:tag', 'news_keywords') !== null) add(1);
  const generator =
    /docusaurus|sphinx|mkdocs|mediawiki|phpbb|vbulletin|discourse|xenforo|gitbook|prestashop/i.exec(
      metaContent(metadata.meta, 'generator') ?? '',
    );
  if (generator) add(-2, 'writtenBy', generator[0]);
  return found;
}

function otherMicrodata(itemTypes: readonly string[]): string | undefined {
  const other = /\/(QAPage|Question|DiscussionForumPosting|Product)$/;
  return itemTypes.map((type) => other.exec(type)?.[1]).find((type) => type !== undefined);
}

function shape(body: Body | null): Evidence[] {
  if (body === null) return [{ weight: -3, against: ['noParagraph'] }];
  const [found, add] = signs();
  const { weight, pageWeight, paragraphs } = body;
  if (weight >= 900 && paragraphs.length >= 3) add(2);
  else if (weight >= 400) add(1);
  else add(-2, 'hardlyText');
  if (weight < pageWeight / 2) add(-1, 'textElsewhere');
  const sum = (of: (block: Block) => number) => paragraphs.reduce((total, block) => total + of(block), 0);
  if (sum(({ linked }) => linked) > sum(({ length }) => length) * 0.35) add(-2, 'mostlyLinks');
  const named = (name: string) => sum(({ owner }) => Number(owner.localName === name));
  if (named('li') > named('p')) add(-1, 'mostlyLists');
  return found;
}

/** More than so many prices or posts are no accident. */
const few = 2;
/** What prices and posts weigh together. */
const mostOfFurniture = 2;

function furniture(document: Document): Evidence[] {
  const [found, add] = signs();
  const many = (selector: string) => document.querySelectorAll(selector).length > few;
  if (many('[itemprop~="price"], [class*="add-to-cart" i], [class*="addtocart" i], [class*="price" i]'))
    add(-1, 'prices');
  if (many('[id^="post"], [class*="postbody" i], [class*="post-content" i], [class*="message" i]'))
    add(-1, 'posts');
  return found;
}

/** Parts of the addresses of manuals, forums, shops, services, lists and forms. */
const otherPath =
  /\/(docs?|documentation|learn\w*|books?|wiki|forums?|threads?|topic|t|r|boards?|bbs|community|questions?|comments|viewtopic|showthread|viewforum|products?|shop|store|cart|collections?|services?|use-cases|c|o|s|categor(y|ies)|tags?|browse|search|sections|departments?|login|sign-?(in|up)|register|registro|registration|create_\w*account\w*|account|locations?|programs?)(?=[/.?]|$)|^\/[^/]*-services$/i;
const homePath = /^\/?(index\.\w+|home|[a-z]{2}(-[a-z]{2})?\/?)?$/i;
/** `/technology`, `/news/science/`: one or two words and nothing that tells one text from another. */
const sectionPath = /^\/([\w-]+\/)?[a-z]+\/?$/i;
/** A date, a number or a headline in the address. */
const ownPath = /\/(19|20)\d\d\/|\d{5}|([^/]*[-_]){3}[^/]*\/?$/;

function address(url: string): Evidence[] {
  const [, path = '/', query = ''] = /^(?:https?:)?\/\/[^/]+(\/[^?#]*)?(\?[^#]*)?/i.exec(url) ?? [];
  if (!/^(https?:)?\/\//i.test(url) || /\/\/(localhost|127\.0\.0\.1)\b/.test(url)) return [{ weight: 1 }];
  const [found, add] = signs();
  if (homePath.test(path) || sectionPath.test(path)) add(-3, 'homeAddress');
  if (otherPath.test(path)) add(-3, 'otherAddress');
  if (ownPath.test(path) || /\d{5}/.test(query)) add(1);
  return found;
}

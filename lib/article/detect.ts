import type { Body } from './body.ts';
import { typesOf } from './json-ld.ts';
import { isArticleType, type Metadata, metaContent } from './metadata.ts';

/** One sign for or against a page being an article; `weight` adds up, `says` is a clause for the reader. */
export interface Evidence {
  readonly weight: number;
  readonly says: string;
}

/** Whether a page is an article, and why. */
export interface Verdict {
  readonly isArticle: boolean;
  readonly evidence: readonly Evidence[];
}

/** From this sum on a page is an article: declared metadata and some text, or a headline over a dense text. */
const threshold = 3;

const otherTypes =
  /^(LiveBlogPosting|ItemList|CollectionPage|SearchResultsPage|ProfilePage|Product|QAPage|DiscussionForumPosting|Recipe|VideoObject|JobPosting|FAQPage|SoftwareApplication)$/;

/** Weighs what the page declares and the shape of its text. */
export function detectArticle(
  document: Document,
  url: string,
  metadata: Metadata,
  headline: Element | null,
  body: Body | null,
): Verdict {
  const evidence = [...declared(document, metadata), ...shape(headline, body), ...address(url)];
  const sum = evidence.reduce((total, sign) => total + sign.weight, 0);
  return { isArticle: sum >= threshold, evidence };
}

function declared(document: Document, metadata: Metadata): Evidence[] {
  const found: Evidence[] = [];
  const types = metadata.jsonLd.nodes.flatMap(typesOf);
  const other = types.find((type) => otherTypes.test(type));
  if (types.some(isArticleType)) found.push({ weight: 3, says: 'its JSON-LD declares an article' });
  if (types.includes('LiveBlogPosting')) found.push({ weight: -4, says: 'its JSON-LD declares a live blog' });
  else if (other && !types.some(isArticleType))
    found.push({ weight: -3, says: `its JSON-LD declares a ${other}` });
  if (metadata.jsonLd.broken)
    found.push({ weight: 0, says: 'its JSON-LD is broken and was read as far as possible' });
  if (metadata.ogType === 'article') found.push({ weight: 2, says: 'og:type is article' });
  else if (metadata.ogType !== null) found.push({ weight: -1, says: `og:type is ${metadata.ogType}` });
  if (document.querySelector('[itemtype*="Article" i], [itemtype*="BlogPosting" i]') !== null) {
    found.push({ weight: 2, says: 'its microdata declare an article' });
  }
  if (metaContent(metadata.meta, 'article:published_time', 'datePublished', 'date') !== null) {
    found.push({ weight: 1, says: 'a meta element gives a date of publication' });
  }
  return found;
}

function shape(headline: Element | null, body: Body | null): Evidence[] {
  if (body === null) return [{ weight: -3, says: 'it has no paragraph of text' }];
  const found: Evidence[] = [];
  const { weight, pageWeight, paragraphs } = body;
  if (headline !== null) found.push({ weight: 1, says: 'it has a headline' });
  if (weight >= 900 && paragraphs.length >= 3)
    found.push({ weight: 2, says: 'a headline stands over a dense text' });
  else if (weight >= 400) found.push({ weight: 1, says: 'it has some text' });
  else found.push({ weight: -2, says: 'it has hardly any text' });
  if (weight < pageWeight / 2) found.push({ weight: -1, says: 'most of its text stands elsewhere' });
  const linked = paragraphs.reduce((sum, block) => sum + block.linked, 0);
  const length = paragraphs.reduce((sum, block) => sum + block.length, 0);
  if (linked > length * 0.35) found.push({ weight: -2, says: 'much of its text is links' });
  return found;
}

function address(url: string): Evidence[] {
  const path = /^[a-z-]+:\/\/[^/]+(\/[^?#]*)?/i.exec(url)?.[1] ?? '/x';
  const isHome = /^\/?(index\.\w+|home|[a-z]{2}(-[a-z]{2})?\/?)?$/i.test(path) && /^https?:/i.test(url);
  return isHome && !/localhost|127\.0\.0\.1/.test(url)
    ? [{ weight: -3, says: 'its address is that of a home page' }]
    : [];
}

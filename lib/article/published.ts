import { dateInUrl, findDate, parseDate } from './dates.ts';
import { textOf } from './json-ld.ts';
import { type Metadata, metaContent } from './metadata.ts';

/** The day of publication, and where the page states it. */
export interface Published {
  /** YYYY-MM-DD, as the page writes it. */
  readonly date: string;
  readonly source: 'JSON-LD' | 'meta' | 'itemprop' | 'time' | 'url' | 'byline';
}

/** What the cascade looks at. `lines`: the short lines round the headline, for a date in words. */
export interface PublishedInput {
  readonly document: Document;
  readonly url: string;
  readonly metadata: Metadata;
  readonly lang: string;
  readonly headline: Element | null;
  readonly lines: readonly string[];
  /** YYYY-MM-DD; a later date is none of publication. */
  readonly today: string;
}

const metaNames = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publishdate',
  'article.published',
  'cXenseParse:recs:publishtime',
  'citation_publication_date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'date',
];

/**
 * The day of publication by a cascade from the most to the least reliable source: JSON-LD, meta elements, microdata,
 * `<time>`, the address, a date in words beside the headline. Null where the page states none.
 */
export function findPublished(input: PublishedInput): Published | null {
  const { document, url, metadata } = input;
  return (
    first(input, 'JSON-LD', ldDates(metadata)) ??
    first(input, 'meta', metaDates(metadata)) ??
    first(input, 'itemprop', itempropDates(document)) ??
    first(input, 'time', timeDates(input)) ??
    valid(input, 'url', dateInUrl(url)) ??
    fromLines(input)
  );
}

function first(
  input: PublishedInput,
  source: Published['source'],
  values: readonly (string | null | undefined)[],
): Published | null {
  for (const value of values) {
    const found = value ? valid(input, source, parseDate(value, input.lang)) : null;
    if (found !== null) return found;
  }
  return null;
}

function valid(input: PublishedInput, source: Published['source'], date: string | null): Published | null {
  return date !== null && date >= '1980' && date <= input.today ? { date, source } : null;
}

function ldDates({ ldArticle, jsonLd }: Metadata): (string | null)[] {
  const nodes = ldArticle === null ? jsonLd.nodes : [ldArticle];
  return [
    ...nodes.map((node) => textOf(node.datePublished)),
    ...nodes.map((node) => textOf(node.dateCreated)),
  ];
}

function metaDates({ meta }: Metadata): (string | null)[] {
  return metaNames.map((name) => metaContent(meta, name));
}

function itempropDates(document: Document): (string | null)[] {
  return [...document.querySelectorAll('[itemprop~="datePublished"], [itemprop~="dateCreated"]')].map(stated);
}

function timeDates({ document, headline }: PublishedInput): (string | null)[] {
  const times = [...document.querySelectorAll('time, abbr.published')].filter((time) => !isBeside(time));
  const marked = times.filter((time) => time.hasAttribute('pubdate') || publishedName.test(namesOf(time)));
  const after = headline === null ? times : times.filter((time) => follows(headline, time));
  return [...marked, ...after.slice(0, 1), ...times.slice(0, 1)].map(stated);
}

const publishedName = /publi|posted|entry-date|created/i;
const updatedName = /updat|modif|edited/i;

/** Whether a time belongs to something else: an update, a comment, a teaser of another article. */
function isBeside(time: Element): boolean {
  if (updatedName.test(namesOf(time))) return true;
  return (
    time.closest('aside, nav, footer, li, [class*="comment" i], [class*="related" i], [id*="comment" i]') !==
    null
  );
}

function namesOf(element: Element): string {
  return `${element.className} ${element.parentElement?.className ?? ''}`;
}

function follows(before: Element, after: Element): boolean {
  return (before.compareDocumentPosition(after) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}

function stated(element: Element): string | null {
  return (
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    element.getAttribute('title') ||
    element.textContent
  );
}

function fromLines(input: PublishedInput): Published | null {
  for (const line of input.lines) {
    const found = updatedLine.test(line) ? null : valid(input, 'byline', findDate(line, input.lang));
    if (found !== null) return found;
  }
  return null;
}

const updatedLine = /^\s*(last\s+)?(updated|modified|mis à jour|actualizado|aktualisiert|обновлено|更新)/i;

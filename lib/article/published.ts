import { dateInUrl, findDate, parseDate } from './dates.ts';
import { textOf } from './json-ld.ts';
import { type Metadata, metaContent } from './metadata.ts';
import { find, type Scope } from './scope.ts';

/** The day of publication, and where the page states it. */
export interface Published {
  /** YYYY-MM-DD, as the page writes it. */
  readonly date: string;
  readonly source: 'JSON-LD' | 'meta' | 'itemprop' | 'time' | 'url' | 'byline';
  /** The offset from UTC as the page writes it, "Z" or "+02:00"; null where it gives no time of day or no zone. */
  readonly zone: string | null;
  /** The day of the last change where the page states one, YYYY-MM-DD. */
  readonly updated: string | null;
}

/** What the cascade looks at. `lines`: the short lines round the headline, for a date in words. */
export interface PublishedInput {
  readonly scope: Scope;
  readonly url: string;
  readonly metadata: Metadata;
  readonly lang: string;
  readonly headline: Element | null;
  readonly lines: readonly string[];
  /** YYYY-MM-DD; a later date is none of publication. */
  readonly today: string;
}

const metaNames =
  `article:published_time og:published_time og:article:published_time datePublished parsely-pub-date
  sailthru.date pubdate publish-date publish_date publication_date publishdate article.published
  cXenseParse:recs:publishtime citation_publication_date dcterms.created dcterms.date dc.date.issued
  dc.date.created dc.date date`.split(/\s+/);

/**
 * The day of publication by a cascade from the most to the least reliable source: JSON-LD, meta elements, microdata,
 * `<time>`, the address, a date in words beside the headline. Null where the page states none.
 */
export function findPublished(input: PublishedInput): Published | null {
  const found = firstStated(input);
  return found === null ? null : { ...localDay(found, input.url), updated: findUpdated(input) };
}

type Stated = Omit<Published, 'updated'>;

function firstStated(input: PublishedInput): Stated | null {
  const { scope, url, metadata } = input;
  return (
    first(input, 'JSON-LD', ldDates(metadata)) ??
    first(input, 'meta', metaDates(metadata)) ??
    first(input, 'itemprop', itempropDates(scope)) ??
    first(input, 'time', timeDates(input)) ??
    valid(input, 'url', dateInUrl(url)) ??
    fromLines(input, datedParts(titleOf(scope))) ??
    fromLines(input, namedDates(scope)) ??
    fromLines(input, input.lines)
  );
}

function first(
  input: PublishedInput,
  source: Published['source'],
  values: readonly (string | null | undefined)[],
): Stated | null {
  for (const value of values) {
    const found = value ? valid(input, source, parseDate(value, input.lang), zoneOf(value)) : null;
    if (found !== null) return found;
  }
  return null;
}

function valid(
  input: PublishedInput,
  source: Published['source'],
  date: string | null,
  zone: string | null = null,
): Stated | null {
  return date !== null && date >= '1980' && date <= input.today ? { date, source, zone } : null;
}

function zoneOf(value: string): string | null {
  return /\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/i.exec(value.trim())?.[1] ?? null;
}

/** A time in UTC may fall on the day before or after the newsroom's own, which its address then tells. */
function localDay(found: Stated, url: string): Stated {
  const inUrl = dateInUrl(url);
  if (inUrl === null || found.zone === null || !/^(Z|[+-]00:?00)$/i.test(found.zone)) return found;
  const apart = Math.abs(Date.parse(inUrl) - Date.parse(found.date));
  return apart === 24 * 60 * 60 * 1000 ? { date: inUrl, source: 'url', zone: null } : found;
}

const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'last-modified',
  'dcterms.modified',
];

function findUpdated({ metadata, lang }: PublishedInput): string | null {
  const { ldArticle, meta } = metadata;
  const values = [textOf(ldArticle?.dateModified), ...updatedNames.map((name) => metaContent(meta, name))];
  for (const value of values) {
    const date = value && parseDate(value, lang);
    if (date) return date;
  }
  return null;
}

function ldDates({ ldArticle, jsonLd }: Metadata): (string | null)[] {
  const nodes = ldArticle === null ? jsonLd : [ldArticle];
  return [
    ...nodes.map((node) => textOf(node.datePublished)),
    ...nodes.map((node) => textOf(node.dateCreated)),
  ];
}

function metaDates({ meta }: Metadata): (string | null)[] {
  return metaNames.map((name) => metaContent(meta, name));
}

function itempropDates(scope: Scope): (string | null)[] {
  return find(scope, '[itemprop~="datePublished"], [itemprop~="dateCreated"]').map(stated);
}

function timeDates({ scope, headline }: PublishedInput): (string | null)[] {
  const times = find(scope, 'time, abbr.published').filter((time) => !isBeside(time));
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

/** The title of a page is that of its article where it has no other. */
function titleOf({ root, end }: Scope): string {
  return 'title' in root && end === null ? root.title : '';
}

/** Parts of a title between bars that are no longer than a date: "Headline | Paper | 28.04.2023". */
function datedParts(title: string): string[] {
  const [, ...parts] = title.split(/\s[|–—·-]\s/);
  return parts.filter((part) => part.length < longestDate);
}

/** Short texts of elements that are called a date or a time, but for those in lists and in headings. */
function namedDates(scope: Scope): string[] {
  return find(scope, '[class*="date" i], [class*="time" i], [id*="date" i]')
    .filter((element) => !isBeside(element) && element.closest('h2, h3, h4, td') === null)
    .map((element) => (element.textContent ?? '').trim())
    .filter((text) => text.length < longestDate);
}

const longestDate = 30;

function fromLines(input: PublishedInput, lines: readonly string[]): Stated | null {
  for (const line of lines) {
    const found = updatedLine.test(line) ? null : valid(input, 'byline', findDate(line, input.lang));
    if (found !== null) return found;
  }
  return null;
}

const updatedLine = /^\s*(last\s+)?(updated|modified|mis à jour|actualizado|aktualisiert|обновлено|更新)/i;

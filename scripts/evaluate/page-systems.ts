import { extractFromHtml } from '@extractus/article-extractor';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import mercury from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { annotate } from '../../lib/annotate.ts';
import { extractArticle, isExtracted } from '../../lib/article/extract.ts';
import { openingOfArticle } from '../../lib/article/glance.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import { namesTwoCamps } from '../../lib/topic/camps.ts';
import type { Topic } from '../../lib/topic/topic.ts';

/** A saved page as the systems are given it: none of them may change the document. */
export interface ParsedPage {
  readonly url: string;
  readonly html: string;
  readonly document: Document;
  readonly facts: FactIndex;
}

/** What a system says of a page: whether it is an article, and its day and text, empty where it finds none. */
export interface Reading {
  readonly isArticle: boolean;
  readonly published: string | null;
  readonly text: string;
  readonly topic?: Topic;
}

/**
 * A reading and the milliseconds of processor that it took, without what turns the system's answer into one: on a machine
 * with other work to do, time by the clock would measure that.
 */
export interface TimedReading extends Reading {
  readonly ms: number;
}

type System = (page: ParsedPage) => Promise<TimedReading>;

function system<Found>(
  find: (page: ParsedPage) => Found | Promise<Found>,
  tell: (found: Found, page: ParsedPage) => Reading,
): System {
  return async (page) => {
    const start = process.cpuUsage();
    const found = await find(page);
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    return { ...tell(found, page), ms };
  };
}

export const OURS = 'Sidelight';
export const GATE = "Sidelight's gate";
export const READABLE = 'isProbablyReaderable';
export const DECLARED = 'JSON-LD, og:type or microdata say so';

/** Libraries that find the text of a page. Those that are given the source parse it themselves. */
const peers: Readonly<Record<string, System>> = {
  Readability: system(
    ({ document }) => new Readability(document.cloneNode(true) as Document).parse(), // A clone is of the same kind.
    (found, { document }) => reading(found?.content, found?.publishedTime, document),
  ),
  mercury: system(
    ({ url, html }) => mercury.parse(url, { html, fetchAllPages: false }),
    (found, { document }) => reading(found.content, found.date_published, document),
  ),
  defuddle: system(
    ({ url, html }) => Defuddle(html, url, { useAsync: false }),
    (found, { document }) => reading(found.content, found.published, document),
  ),
  extractus: system(
    ({ url, html }) => extractFromHtml(html, url),
    (found, { document }) => reading(found?.content, found?.published, document),
  ),
};

/** Every system by its name in the report. */
export const systems: Readonly<Record<string, System>> = {
  [OURS]: system(({ document, url }) => extractArticle(document, url), tellOurs),
  [GATE]: system(({ document }) => opens(document), verdict),
  [READABLE]: system(({ document }) => isProbablyReaderable(document), verdict),
  [DECLARED]: system(({ document }) => declaresArticle(document), verdict),
  ...peers,
};

export const PEERS: readonly string[] = Object.keys(peers);
export const allSystems: readonly string[] = Object.keys(systems);
/** Those that take next to no time, for pages of which no more than the verdict is known. */
export const cheapSystems: readonly string[] = [OURS, GATE, READABLE, DECLARED];

function tellOurs(found: ReturnType<typeof extractArticle>, { document, url, facts }: ParsedPage): Reading {
  // What the decision refuses is read all the same, so that each figure is of one step.
  const read = isExtracted(found) ? found : extractArticle(document, url, { force: true });
  if (!isExtracted(read)) return verdict(false);
  const { article } = read;
  return {
    isArticle: isExtracted(found),
    published: article.published,
    text: article.text.slice(article.bodyStart),
    topic: annotate(article, facts, languageFor(article.lang)).topic,
  };
}

function opens(document: Document): boolean {
  const opening = openingOfArticle(document);
  return opening !== null && namesTwoCamps(opening);
}

/** A reading that is no more than a verdict. */
function verdict(isArticle: boolean): Reading {
  return { isArticle, published: null, text: '' };
}

const declarations =
  'meta[property="og:type"][content="article" i], [itemtype*="Article"], [itemtype*="BlogPosting"]';

/** What anybody could do without a library: the page says that it is an article. */
function declaresArticle(document: Document): boolean {
  return (
    document.querySelector(declarations) !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"@type"\s*:\s*\[?\s*"\w*(Article|BlogPosting)"/.test(script.textContent ?? ''),
    )
  );
}

function reading(
  html: string | null | undefined,
  published: string | null | undefined,
  document: Document,
): Reading {
  const holder = document.createElement('template');
  holder.innerHTML = (html ?? '').replace(/<(?=\/?(?:p|div|br|li|h\d|tr|td|blockquote|section)\b)/gi, '\n<');
  return { isArticle: true, text: holder.content.textContent ?? '', published: published || null };
}

import { atOnce, type Steps } from '../steps.ts';
import type { Article } from '../text/article.ts';
import { type Block, collectBlocks } from './blocks.ts';
import { type Body, findBody, weigh } from './body.ts';
import { detectArticle, type Evidence } from './detect.ts';
import { findHeadline } from './headline.ts';
import { textLanguage } from './language.ts';
import { readDeclared, readMetadata } from './metadata.ts';
import { findPublished, type Published } from './published.ts';
import type { PageReason } from './reasons.ts';
import { type Scope, wholeOf } from './scope.ts';
import { articlesOf, type Part, partOf } from './several.ts';
import { TextBuilder, type TextMap } from './text-map.ts';

/** An article found in a page, and the way from its text back to the page. */
export interface Extracted {
  readonly article: Article;
  readonly textMap: TextMap;
  readonly published: Published | null;
  readonly evidence: readonly Evidence[];
  /** Set where the text was cut at `maxText` units. */
  readonly notice: PageReason | null;
  /** The headlines of all articles of the page where it has several below one another, and which of them this is. */
  readonly headlines: readonly Element[];
  readonly at: number;
}

/** Why there is nothing to read: the page is no article, or has no text. */
export interface NotExtracted {
  readonly status: 'notArticle' | 'noText';
  readonly reason: PageReason;
  readonly evidence: readonly Evidence[];
}

export interface ExtractOptions {
  /** Read the page even where it does not look like an article, because the reader asked for it. */
  readonly force?: boolean;
  /** YYYY-MM-DD, for checks of the date of publication. */
  readonly today?: string;
  /** Which to read of several articles below one another, by their headlines; the first, unless somebody knows better. */
  readonly choose?: (headlines: readonly Element[]) => number;
}

/** Text beyond this many units is left unread: a page of books is no article, and a reader's machine is not ours. */
export const maxText = 400_000;

/**
 * Reads the article of a live page, or of a parsed file, or one of several articles below one another: never changes the
 * document. Returns a reason instead where the page is no article or has no text; never throws on odd pages.
 */
export function extractArticle(
  document: Document,
  url: string,
  options: ExtractOptions = {},
): Extracted | NotExtracted {
  return atOnce(extractInSteps(document, url, options));
}

/** The same in steps. Where the page changes in between, the later ones see it as it is then. */
export function* extractInSteps(
  document: Document,
  url: string,
  { force = false, today = latestDay(Date.now()), choose = () => 0 }: ExtractOptions = {},
): Steps<Extracted | NotExtracted> {
  const root: Element | null = document.body;
  if (root === null) return { status: 'noText', reason: ['emptyPage'], evidence: [] };
  const declared = readDeclared(document);
  const declaredOfPage = readMetadata(document, declared);
  yield;
  const allBlocks = yield* collectBlocks(root, maxText * 2);
  yield;
  const weights = weigh(allBlocks);
  const whole: Part = {
    headline: findHeadline(document, declaredOfPage.title, allBlocks),
    blocks: allBlocks,
    scope: wholeOf(document),
    metadata: declaredOfPage,
    url,
  };
  yield;
  const page = { document, declared, whole, weights, today };
  const articles = yield* articlesOf(page);
  const headlines = articles.map((article) => article.headline);
  const at = articles.length > 0 ? choose(headlines) : 0;
  const part = articles.length > 0 ? partOf(page, articles, at) : whole;
  const { headline, blocks, scope, metadata } = part;
  const body = findBody(blocks, headline, part === whole ? weights : undefined);
  if (body === null) {
    const { evidence } = detectArticle({ document, url, metadata, body, published: null });
    return noText(blocks, evidence);
  }
  yield;
  const { textMap, bodyStart, cut } = yield* write(headline, body);
  yield;
  const lang = textLanguage(textMap.text.slice(bodyStart), metadata.lang);
  const lines = linesRound(part, body);
  const published = findPublished({ scope, url: part.url, metadata, lang, headline, lines, today });
  yield;
  const verdict = detectArticle({ document, url, metadata: declaredOfPage, body, published });
  if (!verdict.isArticle && !force) return notArticle(verdict.evidence);
  const title = headline === null ? metadata.title : textMap.text.slice(0, Math.max(0, bodyStart - 2));
  return {
    article: {
      title: title || metadata.title,
      byline: metadata.byline,
      published: published?.date ?? null,
      lang,
      text: textMap.text,
      bodyStart,
    },
    textMap,
    published,
    evidence: verdict.evidence,
    notice: cut ? ['cutAt', maxText] : null,
    headlines,
    at,
  };
}

/** No clock is right on which it is earlier than when this was written. */
const written = Date.UTC(2026, 10, 28);
const aDay = 86_400_000;

/** The last day on which a page can have been published, by a clock: its tomorrow, which has come in the east. */
export function latestDay(now: number): string {
  return new Date(Math.max(now, written) + aDay).toISOString().slice(0, 10);
}

/** Whether an article was found. */
export function isExtracted(result: Extracted | NotExtracted): result is Extracted {
  return 'article' in result;
}

function* write(
  headline: Element | null,
  body: Body,
): Steps<{ textMap: TextMap; bodyStart: number; cut: boolean }> {
  const builder = new TextBuilder();
  const [title] = headline === null ? [] : yield* collectBlocks(headline);
  if (title !== undefined) builder.addParagraph(title);
  const bodyStart = builder.length === 0 ? 0 : builder.length + 2;
  let cut = false;
  for (const paragraph of body.paragraphs) {
    cut = builder.length + paragraph.length > maxText;
    if (cut) break;
    builder.addParagraph(paragraph);
    yield;
  }
  return { textMap: builder.finish(), bodyStart, cut };
}

/** Short lines from the headline to the first paragraph, then those of the first and last paragraphs: where bylines stand. */
function linesRound({ blocks, headline, scope }: Part, body: Body): string[] {
  const first = blocks.indexOf(body.paragraphs[0]!); // a body has at least one paragraph
  const above = blocks
    .slice(0, first)
    .filter((block) => headline === null || !headline.contains(block.owner));
  const near = [...above.slice(-linesAbove), ...body.paragraphs.slice(0, 2), ...body.paragraphs.slice(-1)];
  const bare = body.paragraphs.slice(2, 6).filter((block) => block.length < longestDate);
  const short = [...near.filter((block) => block.length < longestLine), ...bare].map(textOfBlock);
  return headline === null ? short : [...short, ...linesAfter(headline, scope)];
}

/** The short elements that follow the headline or what it stands in, also where they look like a menu or a caption. */
function linesAfter(headline: Element, { root, end }: Scope): string[] {
  const lines: string[] = [];
  let around: Element | null = headline;
  for (
    let up = 0;
    around !== null && around !== root && up < linesEachSide;
    up++, around = around.parentElement
  ) {
    let next = around.nextElementSibling;
    for (
      let on = 0;
      next !== null && next !== end && on < linesEachSide;
      on++, next = next.nextElementSibling
    ) {
      const text = (next.textContent ?? '').trim();
      if (text.length < longestLine && !/^(script|style)$/.test(next.localName)) lines.push(text);
    }
  }
  return lines;
}

const linesAbove = 8;
const linesEachSide = 3;
const longestLine = 160;
/** Further down, a line is that of the date where it is no longer than one. */
const longestDate = 30;

function textOfBlock(block: Block): string {
  return block.nodes.map((node) => node.textContent ?? '').join('');
}

function noText(blocks: readonly Block[], evidence: readonly Evidence[]): NotExtracted {
  return { status: 'noText', reason: [blocks.length === 0 ? 'emptyPage' : 'noArticleText'], evidence };
}

function notArticle(evidence: readonly Evidence[]): NotExtracted {
  const signs = evidence.flatMap(({ against }) => (against ? [against] : []));
  const [first = ['statesNothing'], ...others] = signs;
  const why = others.reduce<PageReason>((all, sign) => ['and', all, sign], first);
  return { status: 'notArticle', reason: ['notArticle', why], evidence };
}

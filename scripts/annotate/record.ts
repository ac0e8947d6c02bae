import { inEnglish } from '../../components/english.ts';
import { sayClause, sayReason } from '../../components/reasons.ts';
import { type Annotation, annotate } from '../../lib/annotate.ts';
import { findDateline } from '../../lib/article/dateline.ts';
import { extractArticle } from '../../lib/article/extract.ts';
import { textLanguage } from '../../lib/article/language.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { isPartialDate } from '../../lib/facts/partial-date.ts';
import { languageFor } from '../../lib/languages.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';

/** One line of input: a text as it is, or a page. */
export interface Input {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly lang?: string;
}

/** One line of output; see the README for its fields. Offsets refer to the input's text, or to `text` for a page. */
export type Output = Record<string, unknown>;

export interface Read {
  readonly article: Article;
  /** Null for plain text, of which it was not asked. */
  readonly isArticle: boolean | null;
}

/** Checks one parsed line. Throws an Error with a sentence that says what is wrong with it. */
export function asInput(value: unknown): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The line is not a JSON object.');
  const fields = value as Record<string, unknown>;
  if (typeof fields.id !== 'string' && typeof fields.id !== 'number')
    throw new Error('The line has no "id" (a string or a number).');
  for (const name of ['text', 'html', 'url', 'title', 'published', 'lang'])
    if (fields[name] !== undefined && fields[name] !== null && typeof fields[name] !== 'string')
      throw new Error(`"${name}" must be a string.`);
  if ((typeof fields.text === 'string') === (typeof fields.html === 'string'))
    throw new Error('The line must have either "text" or "html".');
  if (typeof fields.published === 'string' && !isPartialDate(fields.published.slice(0, 10)))
    throw new Error(
      `"published" must be a date such as 2021-03-24, not ${JSON.stringify(fields.published)}.`,
    );
  const given = Object.entries(fields).filter(([, field]) => field !== null);
  // Every field was checked above; others are ignored.
  return { ...(Object.fromEntries(given) as Omit<Input, 'id'>), id: String(fields.id) };
}

/** The article of one input, text unaltered; a page is parsed and read as the extension reads it. */
export async function readArticle(input: Input): Promise<Read> {
  const published = day(input.published);
  if (input.text !== undefined) {
    const lang = textLanguage(input.text, input.lang ?? null);
    return {
      article: {
        title: input.title ?? '',
        byline: null,
        published: published ?? findDateline(input.text, lang),
        lang,
        text: input.text,
        bodyStart: 0,
      },
      isArticle: null,
    };
  }
  const document = await parseHtml(input.html ?? '');
  const found = extractArticle(document, input.url ?? 'about:blank');
  const forced =
    'article' in found ? found : extractArticle(document, input.url ?? 'about:blank', { force: true });
  const isArticle = 'article' in found;
  if (!('article' in forced))
    return {
      article: { title: '', byline: null, published, lang: input.lang ?? 'und', text: '', bodyStart: 0 },
      isArticle,
    };
  const { article } = forced;
  return {
    article: { ...article, published: published ?? article.published, lang: input.lang ?? article.lang },
    isArticle,
  };
}

let parser: DOMParser | null = null;
let parsed = 0;

/** jsdom's window holds on to every document that its parser made; so it is let go of after so many. */
const DOCUMENTS_A_WINDOW = 16;

/** A document without a window: it loads nothing, and no style sheet of it is parsed, which takes long and can fail. */
export async function parseHtml(html: string): Promise<Document> {
  if (parser === null || parsed++ % DOCUMENTS_A_WINDOW === 0) {
    const { JSDOM } = await import('jsdom');
    parser = new new JSDOM('').window.DOMParser();
  }
  return parser.parseFromString(html, 'text/html');
}

/** A full day, or null: roles are asked for by the day. */
function day(published: string | undefined): string | null {
  const date = published?.slice(0, 10);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** Annotates one input and writes the record of the contract. */
export async function outputFor(input: Input, facts: FactIndex): Promise<Output> {
  const { article, isArticle } = await readArticle(input);
  const annotation = annotate(article, facts, languageFor(article.lang));
  const shift = input.html !== undefined ? article.bodyStart : 0;
  const inBody = (span: Span) => span.start >= shift;
  const named = (mention: Mention) => inBody(mention) && mention.how !== 'term';
  return {
    id: input.id,
    lang: article.lang,
    published: article.published,
    isArticle,
    ...(input.html !== undefined && { title: article.title, text: article.text.slice(shift) }),
    topic: { ...annotation.topic, reasons: annotation.topic.reasons.map(inWords) },
    mentions: annotation.mentions.filter(named).map((mention) => shiftedMention(mention, shift)),
    quotes: annotation.quotes.filter(inBody).map((quote) => shiftedQuote(quote, shift)),
    context: contextOf(annotation, shift, kept(annotation.mentions, named), kept(annotation.quotes, inBody)),
  };
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}

function inWords(reason: Parameters<typeof sayReason>[0]): string {
  return sayReason(reason, inEnglish);
}

function shiftedMention(mention: Mention, by: number): unknown {
  const { why, repair } = mention;
  const mended = repair && { repair: { ...repair, what: sayClause(repair.what, inEnglish) } };
  return { ...shifted(mention, by), why: inWords(why), ...mended };
}

function shiftedQuote(quote: Quote, by: number): unknown {
  const { speaker, cue, why, repair } = quote;
  const { start, end } = speaker ?? {};
  const told =
    start !== undefined && end !== undefined ? { ...speaker, start: start - by, end: end - by } : speaker;
  const mended = repair && { repair: marksMended(repair) };
  return {
    ...shifted(quote, by),
    speaker: told,
    cue: cue && shifted(cue, by),
    why: inWords(why),
    ...mended,
  };
}

/** What was wrong with the marks of a quotation, in a clause. */
export function marksMended(faults: NonNullable<Quote['repair']>): string {
  return faults.map((fault) => sayClause([fault], inEnglish)).join('; ');
}

/** Per item of a list its index among those that are written, or -1: the context refers to mentions and quotes by index. */
function kept<T>(items: readonly T[], keep: (item: T) => boolean): number[] {
  let next = 0;
  return items.map((item) => (keep(item) ? next++ : -1));
}

function contextOf({ context }: Annotation, shift: number, mentions: number[], quotes: number[]): unknown {
  const moved = (indices: readonly number[], to: number[]) =>
    indices.map((index) => to[index] ?? -1).filter((index) => index >= 0);
  const actors = (list: typeof context.actors) =>
    list.map((actor) => ({
      ...actor,
      mentions: moved(actor.mentions, mentions),
      quotes: moved(actor.quotes, quotes),
    }));
  return {
    ...context,
    actors: actors(context.actors),
    terms: actors(context.terms),
    unknown: actors(context.unknown),
    notes: context.notes.filter((note) => note.start >= shift).map((note) => shifted(note, shift)),
  };
}

import { type Annotation, annotate } from '../../lib/annotate.ts';
import { extractArticle } from '../../lib/article/extract.ts';
import { textLanguage } from '../../lib/article/language.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { isPartialDate } from '../../lib/facts/partial-date.ts';
import type { Mention } from '../../lib/mentions/mention.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Article } from '../../lib/text/article.ts';

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
  if (input.text !== undefined)
    return {
      article: {
        title: input.title ?? '',
        byline: null,
        published,
        lang: textLanguage(input.text, input.lang ?? null),
        text: input.text,
        bodyStart: 0,
      },
      isArticle: null,
    };
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM(input.html ?? '', input.url !== undefined ? { url: input.url } : {});
  const found = extractArticle(window.document, input.url ?? 'about:blank');
  const forced =
    'article' in found ? found : extractArticle(window.document, input.url ?? 'about:blank', { force: true });
  const isArticle = 'article' in found;
  window.close();
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

/** A full day, or null: roles are asked for by the day. */
function day(published: string | undefined): string | null {
  const date = published?.slice(0, 10);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** Annotates one input and writes the record of the contract. */
export async function outputFor(input: Input, facts: FactIndex): Promise<Output> {
  const { article, isArticle } = await readArticle(input);
  const annotation = annotate(article, facts);
  const shift = input.html !== undefined ? article.bodyStart : 0;
  return {
    id: input.id,
    lang: article.lang,
    published: article.published,
    isArticle,
    ...(input.html !== undefined && { title: article.title, text: article.text.slice(shift) }),
    topic: annotation.topic,
    mentions: annotation.mentions
      .filter((mention) => mention.start >= shift)
      .map((mention) => shifted(mention, shift)),
    quotes: annotation.quotes
      .filter((quote) => quote.start >= shift)
      .map((quote) => shiftedQuote(quote, shift)),
    context: contextOf(annotation, shift),
  };
}

function shifted<T extends { readonly start: number; readonly end: number }>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}

function shiftedQuote(quote: Quote, by: number): unknown {
  const { speaker, cue } = quote;
  const told =
    speaker && speaker.start !== undefined && speaker.end !== undefined
      ? { ...speaker, start: speaker.start - by, end: speaker.end - by }
      : speaker;
  return { ...shifted(quote, by), speaker: told, cue: cue && shifted(cue, by) };
}

/** The context refers to mentions and quotes by index; those of a page's headline are left out with it. */
function contextOf({ context, mentions, quotes }: Annotation, shift: number): unknown {
  const kept = (spans: readonly (Mention | Quote)[]) => spans.filter((span) => span.start < shift).length;
  const [lostMentions, lostQuotes] = [kept(mentions), kept(quotes)];
  const moved = (indices: readonly number[], lost: number) =>
    indices.filter((index) => index >= lost).map((index) => index - lost);
  const actors = (list: typeof context.actors) =>
    list.map((actor) => ({
      ...actor,
      mentions: moved(actor.mentions, lostMentions),
      quotes: moved(actor.quotes, lostQuotes),
    }));
  return {
    ...context,
    actors: actors(context.actors),
    terms: actors(context.terms),
    unknown: actors(context.unknown),
    notes: context.notes.filter((note) => note.start >= shift).map((note) => shifted(note, shift)),
  };
}

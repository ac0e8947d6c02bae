import type { EntityId } from '../facts/schema.ts';
import type { QuoteKind, SpeakerForm } from '../quotes/quote.ts';
import type { Selectors } from './anchor.ts';

/** What the reader has kept, article by article, the one kept first at the top. Plain data, never changed in place. */
export interface Notebook {
  readonly articles: readonly SavedArticle[];
}

/** An article with what was kept of it; told apart by its address. */
export interface SavedArticle {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  /** YYYY-MM-DD; null where the page stated none. */
  readonly published: string | null;
  readonly lang: string;
  /** When it was first kept, as an ISO time. */
  readonly saved: string;
  /** The reader's own words on the article; empty where there are none. */
  readonly note: string;
  readonly quotes: readonly SavedQuote[];
}

/** A kept quotation: its words, where they stand, and who said them as far as Sidelight could tell. */
export interface SavedQuote extends Selectors {
  /** A UUID. */
  readonly id: string;
  readonly kind: QuoteKind;
  readonly speaker: SavedSpeaker | null;
  /** Why this speaker, or why none. */
  readonly why: string;
  readonly saved: string;
  readonly note: string;
}

export interface SavedSpeaker {
  readonly name: string;
  readonly form: SpeakerForm;
  readonly entity: EntityId | null;
  /** The role on the article's day; null where there is none or it is not known. */
  readonly role: string | null;
}

export const emptyNotebook: Notebook = { articles: [] };

/** The address that an article is kept under: without the place in the page. */
export function addressOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

export function articleAt({ articles }: Notebook, url: string): SavedArticle | undefined {
  return articles.find((article) => article.url === addressOf(url));
}

/** Keeps a quote of an article, which is taken in where it is new; a quote that is kept already stays as it is. */
export function keepQuote(
  notebook: Notebook,
  article: Omit<SavedArticle, 'note' | 'quotes'>,
  quote: SavedQuote,
): Notebook {
  const known = articleAt(notebook, article.url) ?? { ...article, note: '', quotes: [] };
  if (known.quotes.some((other) => isSameQuote(other, quote))) return notebook;
  return withArticle(notebook, { ...known, quotes: [...known.quotes, quote].sort(byPlace) });
}

/** Whether two kept quotes are the same words in the same place. */
export function isSameQuote(a: Selectors, b: Selectors): boolean {
  return a.exact === b.exact && a.position.start === b.position.start;
}

/** Gives a quote up; an article of which nothing is left goes with it. */
export function dropQuote(notebook: Notebook, url: string, id: string): Notebook {
  return changeArticle(notebook, url, (article) => ({
    ...article,
    quotes: article.quotes.filter((quote) => quote.id !== id),
  }));
}

export function dropArticle({ articles }: Notebook, url: string): Notebook {
  return { articles: articles.filter((article) => article.url !== url) };
}

/** Sets the reader's words on a quote, or on the whole article where `id` is null. */
export function setNote(notebook: Notebook, url: string, id: string | null, note: string): Notebook {
  return changeArticle(notebook, url, (article) =>
    id === null
      ? { ...article, note }
      : { ...article, quotes: article.quotes.map((quote) => (quote.id === id ? { ...quote, note } : quote)) },
  );
}

/**
 * Both notebooks in one: articles by address, quotes by words and place. Nothing of `into` is lost: where both have
 * words of the reader's on the same thing and they differ, both are kept, one under the other.
 */
export function merge(into: Notebook, from: Notebook): Notebook {
  return from.articles.reduce((notebook, article) => {
    const known = articleAt(notebook, article.url);
    if (!known) return withArticle(notebook, article);
    const added = article.quotes.filter((quote) => !known.quotes.some((own) => isSameQuote(own, quote)));
    const quotes = known.quotes.map((own) => {
      const other = article.quotes.find((quote) => isSameQuote(own, quote));
      return other ? { ...own, note: bothNotes(own.note, other.note) } : own;
    });
    return withArticle(notebook, {
      ...known,
      note: bothNotes(known.note, article.note),
      quotes: [...quotes, ...added].sort(byPlace),
    });
  }, into);
}

function bothNotes(own: string, other: string): string {
  if (other === '' || own.includes(other)) return own;
  return own === '' ? other : `${own}\n\n${other}`;
}

function byPlace(a: SavedQuote, b: SavedQuote): number {
  return a.position.start - b.position.start || a.position.end - b.position.end;
}

function withArticle({ articles }: Notebook, article: SavedArticle): Notebook {
  const at = articles.findIndex(({ url }) => url === article.url);
  return {
    articles:
      at < 0
        ? [...articles, article]
        : articles.map((other) => (other.url === article.url ? article : other)),
  };
}

function changeArticle(
  notebook: Notebook,
  url: string,
  change: (article: SavedArticle) => SavedArticle,
): Notebook {
  const article = articleAt(notebook, url);
  if (!article) return notebook;
  const changed = change(article);
  const isEmpty = changed.quotes.length === 0 && changed.note === '';
  return isEmpty ? dropArticle(notebook, article.url) : withArticle(notebook, changed);
}

import type { Keeping } from '../../components/panel/reading.ts';
import { sayReason } from '../../components/reasons.ts';
import type { Words } from '../../components/words.ts';
import type { Annotation } from '../../lib/annotate.ts';
import type { Context } from '../../lib/context/context.ts';
import { selectorsOf } from '../../lib/notebook/anchor.ts';
import {
  addressOf,
  articleAt,
  dropQuote,
  isSameQuote,
  keepQuote,
  type Notebook,
  type SavedQuote,
  type SavedSpeaker,
} from '../../lib/notebook/notebook.ts';
import type { Changed } from '../../lib/notebook/store.ts';
import type { Quote, Speaker } from '../../lib/quotes/quote.ts';
import { changeNotebook } from '../notebook/store.ts';

/** The notebook's side of one article: what of it is kept, and how to keep more, with its reasons in the reader's words. `onChange` hears how each change went. */
export function keepingOf(
  { article, context }: Annotation,
  url: string,
  notebook: Notebook,
  words: Words,
  onChange: (changed: Changed) => void,
): Keeping {
  const { title, byline, published, lang, text } = article;
  const saved = articleAt(notebook, url)?.quotes ?? [];
  const kept = (quote: Quote) => {
    if (saved.length === 0) return undefined;
    const selectors = selectorsOf(text, quote);
    return saved.find((other) => isSameQuote(other, selectors));
  };
  return {
    isKept: (quote) => kept(quote) !== undefined,
    onKeep: (quote) => {
      const known = kept(quote);
      const now = new Date().toISOString();
      const about = { url: addressOf(url), title, byline, published, lang, saved: now };
      void changeNotebook((book) =>
        known
          ? dropQuote(book, url, known.id)
          : keepQuote(book, about, savedQuote(quote, text, context, words, now)),
      ).then(onChange);
    },
  };
}

function savedQuote(quote: Quote, text: string, context: Context, words: Words, saved: string): SavedQuote {
  const { kind, speaker, why } = quote;
  return {
    id: crypto.randomUUID(),
    ...selectorsOf(text, quote),
    kind,
    speaker: speaker && savedSpeaker(speaker, context),
    why: sayReason(why, words),
    saved,
    note: '',
  };
}

function savedSpeaker({ name, form, entity }: Speaker, { actors }: Context): SavedSpeaker {
  const roles = actors.find((actor) => actor.entity !== null && actor.entity === entity)?.roles?.then ?? [];
  return { name, form, entity, role: roles.map(({ title }) => title).join('; ') || null };
}

import type { Keeping } from '../../components/panel/reading.ts';
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

/** The notebook's side of one article: what of it is kept, and how to keep more. `onChange` hears how each change went. */
export function keepingOf(
  { article, context }: Annotation,
  url: string,
  notebook: Notebook,
  onChange: (changed: Changed) => void,
): Keeping {
  const { title, byline, published, lang, text } = article;
  const kept = (quote: Quote) =>
    articleAt(notebook, url)?.quotes.find((other) => isSameQuote(other, selectorsOf(text, quote)));
  return {
    isKept: (quote) => kept(quote) !== undefined,
    onKeep: (quote) => {
      const known = kept(quote);
      const saved = new Date().toISOString();
      const about = { url: addressOf(url), title, byline, published, lang, saved };
      void changeNotebook((book) =>
        known
          ? dropQuote(book, url, known.id)
          : keepQuote(book, about, savedQuote(quote, text, context, saved)),
      ).then(onChange);
    },
  };
}

function savedQuote(quote: Quote, text: string, context: Context, saved: string): SavedQuote {
  const { kind, speaker, why } = quote;
  return {
    id: crypto.randomUUID(),
    ...selectorsOf(text, quote),
    kind,
    speaker: speaker && savedSpeaker(speaker, context),
    why,
    saved,
    note: '',
  };
}

function savedSpeaker({ name, form, entity }: Speaker, { actors }: Context): SavedSpeaker {
  const roles = actors.find((actor) => actor.entity !== null && actor.entity === entity)?.roles?.then ?? [];
  return { name, form, entity, role: roles.map(({ title }) => title).join('; ') || null };
}

import { merge, type Notebook, type SavedArticle, type SavedQuote } from '../notebook/notebook.ts';
import { isSavedArticle } from '../notebook/saved.ts';

/** Names of our own beside those of the W3C: what a reader of theirs may pass over. */
const contexts = ['http://www.w3.org/ns/anno.jsonld', { sidelight: 'https://sidelight.example/ns#' }];

type Json = Readonly<Record<string, unknown>>;

/** The notebook as a collection of the W3C Web Annotation model (JSON-LD), an annotation for each quote and each note on an article. */
export function toWebAnnotations({ articles }: Notebook): Json {
  const items = articles.flatMap((article) => [
    ...(article.note === '' ? [] : [noteAnnotation(article)]),
    ...article.quotes.map((quote) => quoteAnnotation(article, quote)),
  ]);
  const id = 'urn:sidelight:notebook';
  return {
    '@context': contexts,
    id,
    type: 'AnnotationCollection',
    label: 'Sidelight notebook',
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function quoteAnnotation(article: SavedArticle, quote: SavedQuote): Json {
  const { id, exact, prefix, suffix, position, kind, speaker, why, saved, note } = quote;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : ['highlighting', 'commenting'],
    created: saved,
    ...(note !== '' && { body: comment(note) }),
    target: {
      source: article.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', ...position },
      ],
    },
    'sidelight:quote': { kind, speaker, why },
    'sidelight:article': aboutOf(article),
  };
}

function noteAnnotation(article: SavedArticle): Json {
  return {
    id: `urn:sidelight:note:${encodeURIComponent(article.url)}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: article.saved,
    body: comment(article.note),
    target: article.url,
    'sidelight:article': aboutOf(article),
  };
}

function comment(value: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' };
}

function aboutOf({ title, byline, published, lang, saved }: SavedArticle): Json {
  return { title, byline, published, lang, saved };
}

export type Imported =
  /** `left`: how many annotations were not ours, and were left out. */
  | { readonly ok: true; readonly notebook: Notebook; readonly left: number }
  | { readonly ok: false; readonly why: 'notJson' | 'noAnnotations' };

/** The notebook in a file that `toWebAnnotations` wrote. Never throws. */
export function fromWebAnnotations(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'notJson' };
  }
  const items = itemsOf(value);
  if (!items)
    return {
      ok: false,
      why: 'noAnnotations',
    };
  const read = items.map(articleOf);
  const articles = read.filter((article) => article !== null);
  const notebook = articles.reduce<Notebook>((all, article) => merge(all, { articles: [article] }), {
    articles: [],
  });
  return { ok: true, notebook, left: read.length - articles.length };
}

function itemsOf(value: unknown): readonly unknown[] | null {
  const items = at(at(value, 'first'), 'items');
  return Array.isArray(items) ? items : null;
}

/** An annotation of ours as an article that has nothing else; null where it is not ours. */
function articleOf(annotation: unknown): SavedArticle | null {
  const target = at(annotation, 'target');
  const source = typeof target === 'string' ? target : at(target, 'source');
  const about = at(annotation, 'sidelight:article');
  const quote = typeof target === 'string' ? null : quoteOf(annotation);
  const article = {
    ...(typeof about === 'object' ? about : null),
    url: source,
    note: quote ? '' : noteOf(annotation),
    quotes: quote ? [quote] : [],
  };
  const isWhole = isSavedArticle(article) && (quote !== null || article.note !== '');
  return isWhole ? (article as unknown as SavedArticle) : null; // just seen to be one
}

function quoteOf(annotation: unknown): unknown {
  const selectors = at(at(annotation, 'target'), 'selector');
  const ofType = (type: string) =>
    Array.isArray(selectors) ? selectors.find((selector) => at(selector, 'type') === type) : undefined;
  const words = ofType('TextQuoteSelector');
  const place = ofType('TextPositionSelector');
  const about = at(annotation, 'sidelight:quote');
  return {
    id: String(at(annotation, 'id')).replace('urn:uuid:', ''),
    exact: at(words, 'exact'),
    prefix: at(words, 'prefix'),
    suffix: at(words, 'suffix'),
    position: { start: at(place, 'start'), end: at(place, 'end') },
    kind: at(about, 'kind'),
    speaker: at(about, 'speaker'),
    why: at(about, 'why'),
    saved: at(annotation, 'created'),
    note: noteOf(annotation),
  };
}

function noteOf(annotation: unknown): string {
  const value = at(at(annotation, 'body'), 'value');
  return typeof value === 'string' ? value : '';
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)[name] : undefined; // an object has names
}

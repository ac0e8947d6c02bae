import type { QuoteKind, SpeakerForm } from '../quotes/quote.ts';
import { emptyNotebook, type Notebook } from './notebook.ts';

/** The version in which notebooks are written; every older one is brought up to it, step by step, when it is read. */
export const notebookVersion = 1;

/** What is written: the notebook and the version of its form. */
export interface Saved extends Notebook {
  readonly version: number;
}

export type ReadNotebook =
  | { readonly ok: true; readonly notebook: Notebook }
  /** `newer`: written by a later Sidelight. `damaged`: no notebook of any version. */
  | { readonly ok: false; readonly why: 'newer' | 'damaged' };

/** Brings a saved notebook of one version to the next. */
export type Step = (saved: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step at index 0 leads from version 1 to 2. None yet: this is the first version. */
const steps: readonly Step[] = [];

export function toSaved(notebook: Notebook): Saved {
  return { version: notebookVersion, articles: notebook.articles };
}

/** The notebook in what was saved, by whatever version. Nothing saved is an empty notebook. Never throws. */
export function readSaved(value: unknown, migrations: readonly Step[] = steps): ReadNotebook {
  if (value === undefined || value === null) return { ok: true, notebook: emptyNotebook };
  const version = isRecord(value) ? value.version : undefined;
  if (!isRecord(value) || !Number.isSafeInteger(version) || Number(version) < 1)
    return { ok: false, why: 'damaged' };
  if (Number(version) > migrations.length + 1) return { ok: false, why: 'newer' };
  try {
    const current = migrations.slice(Number(version) - 1).reduce((saved, step) => step(saved), value);
    return isNotebook(current)
      ? { ok: true, notebook: { articles: current.articles } }
      : { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const count: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf =
  (words: Readonly<Record<string, true>>): Shape =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(words, value);
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));

const kinds: Readonly<Record<QuoteKind, true>> = {
  direct: true,
  indirect: true,
  mixed: true,
  scare: true,
  title: true,
  term: true,
};
const forms: Readonly<Record<SpeakerForm, true>> = {
  name: true,
  pronoun: true,
  office: true,
  nominal: true,
  institution: true,
  collective: true,
  document: true,
  unnamed: true,
};

const quote = record({
  id: text,
  exact: text,
  prefix: text,
  suffix: text,
  position: record({ start: count, end: count }),
  kind: oneOf(kinds),
  speaker: orNull(record({ name: text, form: oneOf(forms), entity: orNull(text), role: orNull(text) })),
  why: text,
  saved: text,
  note: text,
});

const article = record({
  url: text,
  title: text,
  byline: orNull(text),
  published: orNull(text),
  lang: text,
  saved: text,
  note: text,
  quotes: listOf(quote),
});

/** Whether a value has the form of an article of the notebook. */
export const isSavedArticle: Shape = article;

function isNotebook(value: unknown): value is Notebook {
  return record({ articles: listOf(article) })(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

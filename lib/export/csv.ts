import type { Notebook, SavedArticle, SavedQuote } from '../notebook/notebook.ts';

const columns: readonly (readonly [string, (article: SavedArticle, quote: SavedQuote) => string])[] = [
  ['quote', (_, { exact }) => exact],
  ['kind', (_, { kind }) => kind],
  ['speaker', (_, { speaker }) => speaker?.name ?? ''],
  ['role', (_, { speaker }) => speaker?.role ?? ''],
  ['form', (_, { speaker }) => speaker?.form ?? ''],
  ['entity', (_, { speaker }) => speaker?.entity ?? ''],
  ['reason', (_, { why }) => why],
  ['note', (_, { note }) => note],
  ['article', ({ title }) => title],
  ['url', ({ url }) => url],
  ['published', ({ published }) => published ?? ''],
  ['start', (_, { position }) => String(position.start)],
  ['end', (_, { position }) => String(position.end)],
  ['saved', (_, { saved }) => saved],
];

/** The kept quotes as CSV (RFC 4180), a line each below a line of names. */
export function toCsv({ articles }: Notebook): string {
  const rows = articles.flatMap((article) =>
    article.quotes.map((quote) => columns.map(([, read]) => read(article, quote))),
  );
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What spreadsheets take for the start of a formula, in their wide forms too. */
const formula = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/** A cell that no spreadsheet runs: an apostrophe before what could be a formula shows it as text. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

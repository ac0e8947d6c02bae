import type { Notebook, SavedArticle, SavedQuote } from '../notebook/notebook.ts';

/** Who is said to have said a quote, in the reader's language: "Wang Yi, Foreign Minister, reported". */
export type Teller = (quote: SavedQuote) => string;

/** Notes and quotes as Markdown (CommonMark), one heading for each article. */
export function toMarkdown({ articles }: Notebook, teller: Teller): string {
  return `${articles.map((article) => articleToMarkdown(article, teller)).join('\n\n')}\n`;
}

function articleToMarkdown(
  { title, url, byline, published, note, quotes }: SavedArticle,
  teller: Teller,
): string {
  const about = [published, byline].filter((part) => part !== null).map(literal);
  const name = literal(title || url);
  const link = /^https?:/i.test(url) ? `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
  return [
    `## ${link}`,
    about.join(', '),
    paragraphs(note),
    ...quotes.map((quote) => quoteToMarkdown(quote, teller)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quoteToMarkdown(quote: SavedQuote, teller: Teller): string {
  const { exact, note } = quote;
  const lines = [exact.trim(), `— ${teller(quote)}`].map((part) => paragraphs(part).replace(/^/gm, '> '));
  return [lines.join('\n>\n'), paragraphs(note)].filter((part) => part !== '').join('\n\n');
}

/** Text as it is: nothing in it is taken for markup, and its lines stay lines. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => literal(line.trim()))
    .join('\n')
    .trim();
}

function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

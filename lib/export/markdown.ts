import type { Notebook, SavedArticle, SavedQuote } from '../notebook/notebook.ts';

/** Notes and quotes as Markdown (CommonMark), one heading for each article. */
export function toMarkdown({ articles }: Notebook): string {
  return `${articles.map(articleToMarkdown).join('\n\n')}\n`;
}

function articleToMarkdown({ title, url, byline, published, note, quotes }: SavedArticle): string {
  const about = [published, byline].filter((part) => part !== null).map(literal);
  const name = literal(title || url);
  const link = /^https?:/i.test(url) ? `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
  return [`## ${link}`, about.join(', '), paragraphs(note), ...quotes.map(quoteToMarkdown)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quoteToMarkdown({ exact, kind, speaker, note }: SavedQuote): string {
  const who = speaker
    ? [speaker.name, speaker.role].filter((part) => part !== null).join(', ')
    : 'Speaker not stated';
  const said = kind === 'direct' ? '' : ` (${kind})`;
  const lines = [exact.trim(), `— ${who}${said}`].map((part) => paragraphs(part).replace(/^/gm, '> '));
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

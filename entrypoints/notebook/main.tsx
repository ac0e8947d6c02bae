import { render } from 'preact';
import { inEnglish } from '../../components/english.ts';
import {
  type Format,
  NotebookView,
  type NotebookViewProps,
  teller,
} from '../../components/notebook/NotebookView.tsx';
import { Speaking } from '../../components/words.ts';
import { toCsv } from '../../lib/export/csv.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { addressAt } from '../../lib/export/text-fragment.ts';
import { fromWebAnnotations, toWebAnnotations } from '../../lib/export/web-annotation.ts';
import {
  dropArticle,
  dropQuote,
  emptyNotebook,
  merge,
  type Notebook,
  setNote,
} from '../../lib/notebook/notebook.ts';
import { loadWords } from '../sidepanel/tab.ts';
import { changeNotebook, readNotebook, watchNotebook } from './store.ts';

const node = document.getElementById('notebook')!;

let notebook: Notebook = emptyNotebook;
let trouble: NotebookViewProps['trouble'];
let imported: NotebookViewProps['imported'];
let words = inEnglish;

/** Each format's file; spreadsheets take CSV for UTF-8 by the mark at its start. */
const files: Readonly<
  Record<Format, { readonly name: string; readonly type: string; write(book: Notebook): string }>
> = {
  markdown: {
    name: 'sidelight-notebook.md',
    type: 'text/markdown',
    write: (book) => toMarkdown(book, (quote) => teller(quote, words)),
  },
  csv: { name: 'sidelight-quotes.csv', type: 'text/csv', write: (book) => `\ufeff${toCsv(book)}` },
  jsonld: {
    name: 'sidelight-notebook.jsonld',
    type: 'application/ld+json',
    write: (book) => JSON.stringify(toWebAnnotations(book), null, 2),
  },
};

function save(format: Format, url: string | null): void {
  const { name, type, write } = files[format];
  const articles = notebook.articles.filter((article) => url === null || article.url === url);
  const address = URL.createObjectURL(new Blob([write({ articles })], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function change(
  next: (book: Notebook) => Notebook,
  read?: NotebookViewProps['imported'],
): Promise<void> {
  const answer = await changeNotebook(next);
  imported = answer.ok ? read : undefined;
  trouble = answer.ok ? undefined : answer.trouble;
  if (answer.ok) notebook = answer.notebook;
  draw();
}

async function importFile(file: File): Promise<void> {
  const read = fromWebAnnotations(await file.text());
  if (read.ok) {
    const quotes = read.notebook.articles.reduce((sum, article) => sum + article.quotes.length, 0);
    await change((book) => merge(book, read.notebook), { quotes, left: read.left });
  } else {
    trouble = read.why;
    draw();
  }
}

function draw(): void {
  render(
    <Speaking value={words}>
      <NotebookView
        notebook={notebook}
        trouble={trouble}
        imported={imported}
        addressOf={({ url }, quote) => addressAt(url, quote)}
        onNote={(url, id, note) => void change((book) => setNote(book, url, id, note))}
        onDeleteQuote={(url, id) => void change((book) => dropQuote(book, url, id))}
        onDeleteArticle={(url) => void change((book) => dropArticle(book, url))}
        onDeleteAll={() => void change(() => emptyNotebook)}
        onExport={save}
        onImport={(file) => void importFile(file)}
      />
    </Speaking>,
    node,
  );
}

async function refresh(): Promise<void> {
  ({ notebook, trouble } = { trouble: undefined, ...(await readNotebook()) });
  draw();
}

async function start(): Promise<void> {
  words = await loadWords();
  document.title = words.say('notebook_title');
  await refresh();
}

watchNotebook(() => void refresh());
void start();

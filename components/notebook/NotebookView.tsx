import type { Notebook, SavedArticle, SavedQuote } from '../../lib/notebook/notebook.ts';
import { printDate } from '../dates.ts';
import { words } from '../words.ts';
import { Confirm } from './Confirm.tsx';
import { notebookWords } from './notebook-words.ts';

export type Format = keyof typeof notebookWords.formats;

export interface NotebookViewProps {
  readonly notebook: Notebook;
  /** What went wrong, in a sentence. */
  readonly trouble?: string | undefined;
  /** What has just been done, in a sentence. */
  readonly done?: string | undefined;
  /** Sets the reader's words on a quote, or on the article where `id` is null. */
  readonly onNote: (url: string, id: string | null, note: string) => void;
  readonly onDeleteQuote: (url: string, id: string) => void;
  readonly onDeleteArticle: (url: string) => void;
  readonly onDeleteAll: () => void;
  /** The address of an article at a quote. */
  readonly addressOf: (article: SavedArticle, quote: SavedQuote) => string;
  /** Saves a file: of one article, or of all where `url` is null. */
  readonly onExport: (format: Format, url: string | null) => void;
  readonly onImport: (file: File) => void;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** All that the reader has kept, article by article, with the ways in and out. */
export function NotebookView(props: NotebookViewProps) {
  const { notebook, trouble, done, onDeleteAll, onExport, onImport, theme, dir } = props;
  const { articles } = notebook;
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const isEmpty = articles.length === 0;
  return (
    <div class="panel notebook" lang={words.lang} data-theme={theme} dir={dir}>
      <header>
        <h1>{notebookWords.title}</h1>
        <p class="panel-plain">
          {isEmpty ? notebookWords.empty : notebookWords.count(quotes, articles.length)}
        </p>
        {trouble && (
          <p class="panel-notice" role="alert">
            {trouble}
          </p>
        )}
        <p role="status">{done}</p>
        <div class="notebook-tools">
          {!isEmpty && (
            <Export title={notebookWords.exportAll} onExport={(format) => onExport(format, null)} />
          )}
          <label class="notebook-import">
            {notebookWords.import}
            <input
              type="file"
              accept=".jsonld,.json,application/ld+json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) onImport(file);
                currentTarget.value = '';
              }}
            />
          </label>
          {!isEmpty && (
            <Confirm question={notebookWords.deleteAllSure} onSure={onDeleteAll}>
              {notebookWords.deleteAll}
            </Confirm>
          )}
        </div>
      </header>
      {articles.map((article) => (
        <Article key={article.url} {...props} article={article} />
      ))}
    </div>
  );
}

interface ArticleProps extends NotebookViewProps {
  readonly article: SavedArticle;
}

function Article({ article, addressOf, onNote, onDeleteQuote, onDeleteArticle, onExport }: ArticleProps) {
  const { url, title, published, byline, lang, note, quotes } = article;
  const about = [published && printDate(published), byline].filter(Boolean).join(' · ');
  return (
    <section class="panel-section">
      <h2 lang={lang} dir="auto">
        <ArticleLink url={url}>{title || notebookWords.noTitle}</ArticleLink>
      </h2>
      {about && <p class="panel-plain">{about}</p>}
      <Note label={notebookWords.articleNote} note={note} onNote={(text) => onNote(url, null, text)} />
      <ul class="notebook-quotes">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote lang={lang} dir="auto">
              {quote.exact}
            </blockquote>
            <p class="panel-plain">
              {teller(quote)}{' '}
              <ArticleLink url={addressOf(article, quote)}>{notebookWords.toText}</ArticleLink>
            </p>
            <Note
              label={notebookWords.quoteNote}
              note={quote.note}
              onNote={(text) => onNote(url, quote.id, text)}
            />
            <Confirm question={notebookWords.deleteQuoteSure} onSure={() => onDeleteQuote(url, quote.id)}>
              {notebookWords.deleteQuote}
            </Confirm>
          </li>
        ))}
      </ul>
      <div class="notebook-tools">
        <Export title={notebookWords.exportOne} onExport={(format) => onExport(format, url)} />
        <Confirm question={notebookWords.deleteArticleSure} onSure={() => onDeleteArticle(url)}>
          {notebookWords.deleteArticle}
        </Confirm>
      </div>
    </section>
  );
}

/** Only a web page is a link: the address may come from a file of somebody else's. */
function ArticleLink({ url, children }: { readonly url: string; readonly children: string }) {
  if (!isWebPage(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={notebookWords.newTab}>
      {children}
    </a>
  );
}

function isWebPage(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function teller({ speaker, kind }: SavedQuote): string {
  const who = speaker ? [speaker.name, speaker.role] : [notebookWords.notStated];
  return [...who, kind === 'direct' ? null : words.quoteKinds[kind]].filter(Boolean).join(', ');
}

interface NoteProps {
  readonly label: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** The reader's own words, saved as they are written. */
function Note({ label, note, onNote }: NoteProps) {
  return (
    <label class="notebook-note">
      <span>{label}</span>
      <textarea
        rows={note === '' ? 1 : 3}
        defaultValue={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </label>
  );
}

interface ExportProps {
  readonly title: string;
  readonly onExport: (format: Format) => void;
}

function Export({ title, onExport }: ExportProps) {
  const formats = Object.keys(notebookWords.formats) as Format[]; // the keys of the words are the formats
  return (
    <fieldset class="notebook-export">
      <legend>{title}</legend>
      {formats.map((format) => (
        <button key={format} type="button" class="panel-link" onClick={() => onExport(format)}>
          {notebookWords.formats[format]}
        </button>
      ))}
    </fieldset>
  );
}

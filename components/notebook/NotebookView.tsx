import type { Notebook, SavedArticle, SavedQuote } from '../../lib/notebook/notebook.ts';
import type { Trouble } from '../../lib/notebook/store.ts';
import { printDate } from '../dates.ts';
import { printRegion } from '../regions.ts';
import { useWords, type Words } from '../words.ts';
import { Confirm } from './Confirm.tsx';

const formats = ['markdown', 'csv', 'jsonld'] as const;
export type Format = (typeof formats)[number];

export interface NotebookViewProps {
  readonly notebook: Notebook;
  /** What went wrong with the store, or with a file. */
  readonly trouble?: Trouble | 'notJson' | 'noAnnotations' | undefined;
  /** What has just been read from a file: so many quotes, and entries that were left out. */
  readonly imported?: { readonly quotes: number; readonly left: number } | undefined;
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
  const { notebook, trouble, imported, onDeleteAll, onExport, onImport, theme, dir } = props;
  const words = useWords();
  const { articles } = notebook;
  const quotes = articles.reduce((sum, article) => sum + article.quotes.length, 0);
  const isEmpty = articles.length === 0;
  return (
    <div class="panel notebook" lang={words.lang} data-theme={theme} dir={dir}>
      <header>
        <h1>{words.say('notebook_title')}</h1>
        <p class="panel-plain">
          {isEmpty
            ? words.say('notebook_empty')
            : words.say(
                'notebook_count',
                words.count('panel_countQuotes', quotes),
                words.count('notebook_articles', articles.length),
              )}
        </p>
        {trouble && (
          <p class="panel-notice" role="alert">
            {words.say(`notebook_${trouble}`)}
          </p>
        )}
        <p role="status">{imported && importedWords(imported, words)}</p>
        <div class="notebook-tools">
          {!isEmpty && (
            <Export title={words.say('notebook_exportAll')} onExport={(format) => onExport(format, null)} />
          )}
          <label class="notebook-import">
            {words.say('notebook_import')}
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
            <Confirm question={words.say('notebook_deleteAll_sure')} onSure={onDeleteAll}>
              {words.say('notebook_deleteAll')}
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
  const words = useWords();
  const { url, title, published, byline, lang, note, quotes } = article;
  const about = [published && printDate(published, words), byline].filter(Boolean).join(' · ');
  return (
    <section class="panel-section">
      <h2 lang={lang} dir="auto">
        <ArticleLink url={url}>{title || words.say('panel_noTitle')}</ArticleLink>
      </h2>
      {about && <p class="panel-plain">{about}</p>}
      <Note
        label={words.say('notebook_articleNote')}
        note={note}
        onNote={(text) => onNote(url, null, text)}
      />
      <ul class="notebook-quotes">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote lang={lang} dir="auto">
              {quote.exact}
            </blockquote>
            <p class="panel-plain">
              {teller(quote, words)} ·{' '}
              <ArticleLink url={addressOf(article, quote)}>{words.say('notebook_toText')}</ArticleLink>
            </p>
            <Note
              label={words.say('notebook_quoteNote')}
              note={quote.note}
              onNote={(text) => onNote(url, quote.id, text)}
            />
            <Confirm
              question={words.say('notebook_deleteQuote_sure')}
              onSure={() => onDeleteQuote(url, quote.id)}
            >
              {words.say('notebook_deleteQuote')}
            </Confirm>
          </li>
        ))}
      </ul>
      <div class="notebook-tools">
        <Export title={words.say('notebook_exportOne')} onExport={(format) => onExport(format, url)} />
        <Confirm question={words.say('notebook_deleteArticle_sure')} onSure={() => onDeleteArticle(url)}>
          {words.say('notebook_deleteArticle')}
        </Confirm>
      </div>
    </section>
  );
}

/** Only a web page is a link: the address may come from a file of somebody else's. */
function ArticleLink({ url, children }: { readonly url: string; readonly children: string }) {
  const words = useWords();
  if (!isWebPage(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={words.say('newTab')}>
      {children}
    </a>
  );
}

function importedWords({ quotes, left }: { quotes: number; left: number }, words: Words): string {
  const read = words.count('notebook_imported', quotes);
  return left > 0 ? `${read} ${words.count('notebook_leftOut', left)}` : read;
}

function isWebPage(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Who is said to have said a quote, and that it is reported where it is. */
export function teller({ speaker, kind }: SavedQuote, words: Words): string {
  const who = speaker ? [printRegion(speaker.name, words), speaker.role] : [words.say('card_notStated')];
  return words.beside(...who, kind !== 'direct' && words.say(`quote_${kind}`));
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
  const words = useWords();
  return (
    <fieldset class="notebook-export">
      <legend>{title}</legend>
      {formats.map((format) => (
        <button key={format} type="button" class="panel-link" onClick={() => onExport(format)}>
          {words.say(`notebook_as_${format}`)}
        </button>
      ))}
    </fieldset>
  );
}

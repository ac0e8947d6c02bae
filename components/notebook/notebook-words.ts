/** The words of the notebook's page. */
export const notebookWords = {
  title: 'Notebook',
  empty: 'Nothing is kept yet. Choose “Keep” beside a quote in the side panel.',
  count: (quotes: number, articles: number) =>
    `${quotes === 1 ? '1 quote' : `${quotes} quotes`} from ${articles === 1 ? '1 article' : `${articles} articles`}. They stay on this machine.`,
  noTitle: 'Article without a headline',
  exportAll: 'Export all',
  exportOne: 'Export this article',
  formats: { markdown: 'Markdown', csv: 'CSV of quotes', jsonld: 'Web Annotations (JSON-LD)' },
  import: 'Import a file of Web Annotations',
  deleteAll: 'Delete all',
  deleteAllSure: 'Delete every quote and note for good?',
  deleteArticle: 'Delete this article',
  deleteArticleSure: 'Delete its quotes and notes for good?',
  deleteQuote: 'Delete',
  deleteQuoteSure: 'Delete this quote for good?',
  sure: 'Delete',
  cancel: 'Cancel',
  articleNote: 'My note on the article',
  quoteNote: 'My note',
  notStated: 'Speaker not stated',
  imported: (quotes: number, left: number) =>
    `${quotes === 1 ? '1 quote was' : `${quotes} quotes were`} read from the file.${left > 0 ? ` ${left} entries were not of Sidelight and were left out.` : ''}`,
  toText: 'Show in the article',
  newTab: 'Open the article in a new tab',
} as const;

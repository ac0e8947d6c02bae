import type { Reason } from '../text/reason.ts';

/** What speaks against a page being an article: clauses. */
export type SignCode =
  | 'liveBlog'
  | 'declares'
  | 'ogType'
  | 'writtenBy'
  | 'noParagraph'
  | 'hardlyText'
  | 'textElsewhere'
  | 'mostlyLinks'
  | 'mostlyLists'
  | 'prices'
  | 'posts'
  | 'homeAddress'
  | 'otherAddress'
  | 'statesNothing';

/** What there is to say of a page as a whole. `and` joins two clauses. */
export type PageCode =
  | SignCode
  | 'and'
  | 'notArticle'
  | 'emptyPage'
  | 'noArticleText'
  | 'cutAt'
  | 'notByItself';
export type PageReason = Reason<PageCode>;

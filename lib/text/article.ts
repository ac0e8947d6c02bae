/** What the engine reads: one article as text, wherever it came from (a live page, an HTML file, a line of JSON). */
export interface Article {
  /** The headline; empty where none was found. */
  readonly title: string;
  /** The author line as printed; null where none was found. */
  readonly byline: string | null;
  /** The day of publication as the page states it, YYYY-MM-DD; null where it states none: roles are then "date unknown". */
  readonly published: string | null;
  /** Primary BCP 47 subtag of the text's language: en, fr, es, de, ru, zh or another. */
  readonly lang: string;
  /**
   * The text that every offset refers to. Paragraphs are separated by line breaks. From a page it is the headline's
   * paragraph (if it stands in the page) followed by the body; `bodyStart` tells where the body begins.
   */
  readonly text: string;
  readonly bodyStart: number;
}

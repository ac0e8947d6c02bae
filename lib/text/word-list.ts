/** Entries of one kind and a sentence that shows them in use, `{}` standing for the entry; a test reads each. */
export interface WordList {
  readonly words: readonly string[];
  readonly sample: string;
}

/** Entries as they stand in the source, parted by blanks or commas; a low line stands for a blank within an entry. */
export function list(sample: string, words: string): WordList {
  return {
    words: words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
    sample,
  };
}

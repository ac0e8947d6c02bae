/** As far as the evaluations and benchmarks use it; the package has no types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Per place, the index of the last letter and every keyword that ends there. */
    search(text: string): [number, string[]][];
  }
}

/** As far as the evaluation of pages uses it; the package has no types. */
declare module '@postlight/parser' {
  const mercury: {
    parse(
      url: string,
      options: { readonly html: string; readonly fetchAllPages: boolean },
    ): Promise<{ readonly content?: string | null; readonly date_published?: string | null }>;
  };
  export default mercury;
}

/** As far as the benchmark uses it; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options?: { separateWordSearch?: boolean; accuracy?: 'exactly' }): void;
    unmark(): void;
  }
}

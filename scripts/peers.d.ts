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

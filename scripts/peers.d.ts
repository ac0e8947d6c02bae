/** As far as the evaluations and benchmarks use it; the package has no types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Per place, the index of the last letter and every keyword that ends there. */
    search(text: string): [number, string[]][];
  }
}

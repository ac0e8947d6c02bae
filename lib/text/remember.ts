/** More words than an article has, few enough for a corpus. */
const MOST = 20_000;
/** Longer ones are rare, and V8 keeps them as views that would hold the whole text that they were cut from. */
const LONGEST = 12;

/** A function of a word that remembers what it gave for the words it met: texts repeat the same ones over and over. */
export function remember<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    if (word.length > LONGEST) return work(word);
    let result = known.get(word);
    if (result === undefined) {
      if (known.size >= MOST) known.clear();
      result = work(word);
      known.set(word, result);
    }
    return result;
  };
}

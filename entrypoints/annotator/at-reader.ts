/** Where in the window a headline has come to be the one above what is read, as a share of its height. */
const line = 0.35;

/** Which of several articles below one another the reader is at, by their headlines. */
export function atReader(headlines: readonly Element[]): number {
  const isAbove = (headline: Element) => headline.getBoundingClientRect().top < innerHeight * line;
  return Math.max(0, headlines.findLastIndex(isAbove));
}

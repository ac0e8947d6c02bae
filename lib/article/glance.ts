const sliceLength = 6000;
/** Enough paragraph text to be worth a closer look, and without a headline. */
const enough = 400;
const muchText = 1500;

/**
 * A cheap first look at any page, for the gate: the opening of its text, or null where it does not look like an
 * article at all. Never lays out or walks the whole page. The closer look is `extractArticle`.
 */
export function openingOfArticle(document: Document): string | null {
  const { body, title } = document;
  if (!body) return null;
  // By their names, which browsers find as they are asked for; a selector is read first, and finds all there are.
  const headline = body.getElementsByTagName('h1')[0]?.textContent ?? '';
  let text = '';
  for (const paragraph of body.getElementsByTagName('p')) {
    text += ` ${paragraph.textContent}`;
    if (text.length > sliceLength) break;
  }
  // Some set their text in anything but paragraphs.
  if (text.length < muchText) text += (body.querySelector('article,main') ?? body).textContent.slice(0, 2e4);
  return text.length < (headline ? enough : muchText) ? null : `${title} ${headline} ${text}`;
}

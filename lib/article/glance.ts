const sliceLength = 6000;
/** Enough paragraph text to be worth a closer look. */
const enough = 400;

/**
 * A cheap first look at any page, for the gate: the opening of its text, or null where it does not look like an
 * article at all. Never lays out or walks the whole page. The closer look is `extractArticle`.
 */
export function openingOfArticle(document: Document): string | null {
  const { body, title } = document;
  if (!body) return null;
  const declared = document.querySelector(
    'script[type="application/ld+json"],meta[property="og:type"][content="article"],meta[property^="article:"],[itemtype*="Article"]',
  );
  const headline = document.querySelector('h1')?.textContent ?? '';
  if (!declared && !headline) return null;
  let text = '';
  for (const paragraph of body.querySelectorAll('p')) {
    text += ` ${paragraph.textContent}`;
    if (text.length > sliceLength) break;
  }
  if (text.length < enough)
    text = (document.querySelector('article,main') ?? body).textContent?.slice(0, 2e4) ?? '';
  return text.length < enough ? null : `${title} ${headline} ${text}`;
}

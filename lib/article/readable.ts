/** Parts of a page that are never an article's text, whatever they hold. */
const neverText = new Set(
  `script style noscript template nav aside footer button select textarea input label iframe object embed svg math
  canvas audio video picture img dialog figcaption menu head meter progress`.split(/\s+/),
);

const neverRoles = /^(navigation|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)$/;

/** Names of boxes that are no part of an article, however long they are: skipped where they do not hold the headline. */
const otherNames =
  /(^|[-_ ])(comments?|commentlist|disqus|newsletters?|consent|cookies?|gdpr|breadcrumbs?|outbrain|taboola|footnav|sr-only|visually-?hidden|screen-?reader(-text)?|print-only)([-_ ]|$)/i;

/** Names of boxes beside an article, and of what holds both: skipped where most paragraphs stand elsewhere. */
const besideNames =
  /(^|[-_ ])(sidebar(?!-?(?:grid|layout))|related|recirc\w*|recommend\w*|most-?read|trending|read-?also|read-?next|more-?stories|also-?like|footer)([-_ ]|$)/i;

/** Names that a site may also give to a wrapper round its text: skipped only where they hold few paragraphs. */
const smallNames =
  /(^|[-_ ])(caption|wp-caption-text|credits?|share|sharing|social|promo|advert\w*|ads?|ad-slot|sponsor\w*|subscri\w*|sign-?up|teasers?|tags|taglist|widget|pagination|toolbar|menu|nav|modal|popup|author-?(bio|box|info)|copyright|toc)([-_ ]|$)/i;

/** A box that asks for money; paragraphs of that name are what one pays for. */
const paywallName = /(^|[-_ ])paywall([-_ ]|$)/i;

const named = new Set(['div', 'section', 'ul', 'ol', 'p', 'figure', 'span', 'table', 'header']);

/** A wrapper with more paragraphs or more units than these is text, whatever a site calls it. */
const fewParagraphs = 2;
const fewUnits = 2000;

/**
 * Whether an element and all that it holds is no part of an article's text: navigation, boxes beside the article,
 * captions, forms, hidden elements. Judged by markup alone, so that it works without layout.
 */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (neverText.has(name) || element.hasAttribute('hidden')) return true;
  if (name === 'form' || element.getAttribute('aria-hidden') === 'true') return isSmall(element);
  const role = element.getAttribute('role');
  if (role !== null && neverRoles.test(role)) return true;
  if (isHiddenInline(element)) return true;
  return named.has(name) && hasSkippedName(element);
}

/** Whether the element is shown; true where the platform cannot tell (no layout). */
export function isRendered(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

function hasSkippedName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  if (otherNames.test(names)) return !holds(element, 'h1', 'article', 'main');
  if (besideNames.test(names)) return !holds(element, 'h1', 'article', 'main') && !holdsMost(element);
  const isSmallName = smallNames.test(names) || (element.localName !== 'p' && paywallName.test(names));
  return isSmallName && isSmall(element) && !holds(element, 'h1');
}

/** By name, which costs less than by selector, in a parsed file above all. */
function holds(element: Element, ...names: readonly string[]): boolean {
  return names.some((name) => element.getElementsByTagName(name)[0] !== undefined);
}

function isHiddenInline(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isSmall(element: Element): boolean {
  return (
    element.getElementsByTagName('p').length <= fewParagraphs && (element.textContent ?? '').length < fewUnits
  );
}

function holdsMost(element: Element): boolean {
  const inside = element.getElementsByTagName('p').length;
  return inside > fewParagraphs && inside * 2 > element.ownerDocument.getElementsByTagName('p').length;
}

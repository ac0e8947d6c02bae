/**
 * Whether the page is light or dark where an element stands, by the nearest background that is painted. Undefined
 * where none is, or where it cannot be told (a picture): the reader's system then decides.
 */
export function pageTheme(element: Element | null): 'light' | 'dark' | undefined {
  // A page that is being closed has no styles: Firefox answers null for them.
  if (document.defaultView === null) return undefined;
  for (let at = element; at !== null; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const theme = themeOfColour(backgroundColor);
    if (theme !== undefined) return theme;
    if (backgroundImage !== 'none') return undefined;
  }
  // Nothing is painted: the browser's own canvas, dark only where the page declares that it can be.
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? undefined : 'light';
}

/** Alpha from which a background hides what is behind it. */
const opaque = 0.5;
/** Relative luminance under which white text reads better than black (WCAG 2). */
const darkest = 0.18;

/** The theme of a colour as browsers compute it, `rgb(r, g, b)` or `rgba(r, g, b, a)`; undefined for any other or a transparent one. */
export function themeOfColour(colour: string): 'light' | 'dark' | undefined {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? [0, 0, 0, 0];
  if (alpha < opaque) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < darkest ? 'dark' : 'light';
}

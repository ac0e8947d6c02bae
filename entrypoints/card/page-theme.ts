import { shownParentOf } from '../../lib/article/shown-tree.ts';

/**
 * Whether the page is light or dark where an element stands, by the nearest background that is painted. Undefined
 * where none is, or where it cannot be told (a picture): the reader's system then decides.
 */
export function pageTheme(element: Element | null): 'light' | 'dark' | undefined {
  // A page that is being closed has no styles: Firefox answers null for them.
  if (document.defaultView === null) return undefined;
  for (let at: Node | null = element; at instanceof Element; at = shownParentOf(at)) {
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

/** The theme of a colour as browsers compute it, in whatever space; undefined for one that lets through what is behind it. */
export function themeOfColour(colour: string): 'light' | 'dark' | undefined {
  const [, space = '', values = ''] = /^(\w+)\((?:[a-z][\w-]* )?([^)]*)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = values
    .split(/[\s,/]+/)
    .map((each) => Number(each) || 0);
  if (values === '' || alpha < opaque) return undefined;
  return luminanceOf(space, first, second, third) < darkest ? 'dark' : 'light';
}

/** The relative luminance of a colour, near enough to tell light from dark. */
function luminanceOf(space: string, first: number, second: number, third: number): number {
  if (/^okl/.test(space)) return first ** 3;
  if (/^l/.test(space)) return ((first + 16) / 116) ** 3;
  const most = space === 'color' ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = [first, second, third].map((channel) => (channel / most) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

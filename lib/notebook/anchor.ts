import type { Span } from '../text/span.ts';

/** How a stretch of text is found again, after the W3C Web Annotation model's text quote and text position selectors. */
export interface Selectors {
  readonly exact: string;
  /** What stands right before and after, within the paragraph. */
  readonly prefix: string;
  readonly suffix: string;
  /** Half-open, in Unicode code points of the text that Sidelight read: the unit of the W3C's model. */
  readonly position: Span;
}

/** Enough of the neighbourhood to tell two places with the same words apart. */
const AROUND = 32;

export function selectorsOf(text: string, { start, end }: Span): Selectors {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const startPoint = pointsIn(text.slice(0, start));
  const exact = text.slice(start, end);
  return {
    exact,
    prefix: wholeLetters(before.slice(before.lastIndexOf('\n') + 1)),
    suffix: wholeLetters(after.split('\n', 1)[0] ?? ''),
    position: { start: startPoint, end: startPoint + pointsIn(exact) },
  };
}

/**
 * Where a text has the words that selectors speak of: at their position if they still stand there, else where the
 * neighbourhood fits best. Null where the words are gone, or stand in several places that fit equally well.
 */
export function anchorIn(text: string, { exact, prefix, suffix, position }: Selectors): Span | null {
  if (exact === '') return null;
  const at = unitAt(text, position.start);
  const whole = prefix.length + suffix.length || 1;
  if (text.startsWith(exact, at) && fitOf(text, at, exact, prefix, suffix) === whole)
    return spanAt(at, exact);
  const places: { start: number; fits: number }[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    places.push({ start, fits: fitOf(text, start, exact, prefix, suffix) });
  places.sort((a, b) => b.fits - a.fits);
  const [best, second] = places;
  if (!best || (second && second.fits === best.fits)) return null;
  return spanAt(best.start, exact);
}

function spanAt(start: number, exact: string): Span {
  return { start, end: start + exact.length };
}

/** How many letters of the neighbourhood are the same, counted outwards from the words; 1 more where there is none to compare. */
function fitOf(text: string, start: number, exact: string, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[start - before - 1] === prefix[prefix.length - before - 1]) before++;
  let after = 0;
  const end = start + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after + Number(prefix === '' && suffix === '');
}

/** Without half a letter of two units at either end, which is no text that can be written to a file. */
function wholeLetters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function pointsIn(text: string): number {
  let points = 0;
  for (const _ of text) points++;
  return points;
}

/** The UTF-16 unit at which a code point of the text begins. */
function unitAt(text: string, point: number): number {
  let unit = 0;
  for (let passed = 0; passed < point && unit < text.length; passed++)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}

import type { Page } from 'puppeteer-core';
import { chosenOf } from '../../entrypoints/annotator/chosen.ts';
import { lightsOf as lightsOfAnnotation } from '../../entrypoints/annotator/lights.ts';
import type { Annotation } from '../../lib/annotate.ts';
import { lightNames } from '../../lib/highlight/paint.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

/** The lit words by the name of their light, as the browser's own registry of highlights has them. */
export function lightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate((names) => {
    const lit: Record<string, string[]> = {};
    for (const name of names) {
      const highlight = CSS.highlights.get(`sidelight-${name}`);
      if (highlight) lit[name] = [...highlight].map((range) => (range as Range).toString());
    }
    return lit;
  }, lightNames);
}

/** What is lit may hold white space and invisible units that the text leaves out. */
const letters = (words: string) => words.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');

/**
 * The lights that the annotation asks for, where every mention is lit, and the page lacks, and those on other text, each
 * as a sentence. Words that run over several paragraphs, or round something hidden, are lit in pieces.
 */
export function misplacedLights(annotation: Annotation, lit: Readonly<Record<string, string[]>>): string[] {
  const pieces = new Map(Object.entries(lit).map(([name, all]) => [name, all.map(letters)]));
  const { text } = annotation.article;
  const all = chosenOf(annotation, { ...defaultSettings, density: 'every', only: null }, []);
  const missing = lightsOfAnnotation(all, huesOf(annotation.quotes), 'lines').filter(
    ({ name, start, end }) => !take(pieces.get(name) ?? [], letters(text.slice(start, end))),
  );
  return [
    ...missing.map(({ name, start, end }) => `Missing: ${name}: ${text.slice(start, end)}`),
    ...[...pieces].flatMap(([name, left]) => left.map((words) => `Nobody asked for ${name}: ${words}`)),
  ];
}

/** Takes the pieces that make up `wanted` off the list; false where there are none. */
function take(pieces: string[], wanted: string): boolean {
  const whole = pieces.indexOf(wanted);
  if (whole >= 0) return pieces.splice(whole, 1).length === 1;
  const first = pieces.findIndex((piece) => piece !== '' && wanted.startsWith(piece));
  if (first < 0) return false;
  const [piece = ''] = pieces.splice(first, 1);
  return take(pieces, wanted.slice(piece.length));
}

/** How a quotation mark is drawn, and what each role costs it, 0 being its ordinary use. Weights of `marks.ts`. */
export interface Glyph {
  /** Marks of one family close each other without comment; `single` ones may also be apostrophes. */
  readonly family:
    | 'curly'
    | 'low'
    | 'guillemet'
    | 'straight'
    | 'corner'
    | 'single'
    | 'single-low'
    | 'single-straight';
  readonly open: number;
  readonly close: number;
}

/** The marks of real pages. Book-title marks (《》) are none. */
export const glyphs: Readonly<Record<string, Glyph>> = {
  '“': { family: 'curly', open: 0, close: 3 },
  '”': { family: 'curly', open: 3, close: 0 },
  '‟': { family: 'curly', open: 0, close: 4 },
  '„': { family: 'low', open: 0, close: 6 },
  '«': { family: 'guillemet', open: 0.5, close: 1.5 },
  '»': { family: 'guillemet', open: 1.5, close: 0.5 },
  '"': { family: 'straight', open: 0, close: 0 },
  '＂': { family: 'straight', open: 0, close: 0 },
  '「': { family: 'corner', open: 0, close: 9 },
  '」': { family: 'corner', open: 9, close: 0 },
  '『': { family: 'corner', open: 0, close: 9 },
  '』': { family: 'corner', open: 9, close: 0 },
  '‘': { family: 'single', open: 0, close: 3 },
  '’': { family: 'single', open: 4, close: 0 },
  '‚': { family: 'single-low', open: 0, close: 6 },
  '‹': { family: 'single', open: 0.5, close: 1.5 },
  '›': { family: 'single', open: 1.5, close: 0.5 },
  "'": { family: 'single-straight', open: 0.5, close: 0.5 },
};

export function isSingle(glyph: Glyph): boolean {
  return glyph.family.startsWith('single');
}

import type { Match } from './gazetteer.ts';

/** A piece of a run: a name of the base, a title, a word that names nobody, or unknown capitals. */
export interface Piece {
  readonly first: number;
  end: number;
  readonly kind: 'match' | 'title' | 'plain' | 'adjective' | 'link' | 'unknown';
  readonly match?: Match;
  /** Put together with a name of the base as its last part: "Bank of China". */
  readonly closed?: boolean;
}

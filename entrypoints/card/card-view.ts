import type { CardProps } from '../../components/card/Card.tsx';
import type { Catalogue } from '../../components/words.ts';
import type { connectionsOf, sourcesOf } from '../../lib/context/connections.ts';
import type { cardOf } from '../annotator/card-target.ts';
import type { Point } from '../annotator/hover.ts';
import type { pageTheme } from '../annotator/page-theme.ts';
import type { reportOf } from '../annotator/report.ts';

/** What the annotator knows of a card; the rest is up to who draws it. */
export type CardContent = Omit<CardProps, 'onCopy'>;

/** Draws one card at a time on a page, and finds what it says, so that the annotator need not bring that along. */
export interface CardView {
  readonly connectionsOf: typeof connectionsOf;
  readonly sourcesOf: typeof sourcesOf;
  readonly reportOf: typeof reportOf;
  readonly cardOf: typeof cardOf;
  readonly pageTheme: typeof pageTheme;
  /** Whether an event happened on the card. */
  holds(event: Event): boolean;
  /** Whether the card is what lies at a point of the window. */
  isAt(point: Point): boolean;
  /** Shows a card by what a range shows: at the line that holds `at`, above or below it, inside the window. */
  open(card: CardContent, range: Range, at?: Point): void;
  /** Draws the open card anew; one that has `grown` may change to the side where it now fits. */
  update(card: CardContent, grown?: boolean): void;
  /** Moves the focus into the card; it goes back where it was when the card closes. */
  focus(): void;
  /** Has a screen reader say which of the mentions the reader has come to. */
  say(name: string, number: number, of: number): void;
  /** Takes the card and its element off the page. */
  close(): void;
}

/** Under this name the card's script leaves what the annotator calls: in the extension's own world, which a page never sees. */
export const makeCardView = Symbol.for('sidelight.card');

export interface WithCards {
  [makeCardView]?: (document: Document, catalogue: Catalogue) => CardView;
}

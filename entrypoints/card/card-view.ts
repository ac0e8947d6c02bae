import type { CardProps } from '../../components/card/Card.tsx';
import type { Catalogue } from '../../components/words.ts';

/** Draws one card at a time on a page. */
export interface CardView {
  /** Whether an event happened on the card. */
  holds(event: Event): boolean;
  /** Shows a card by what a range shows: at the line that holds `at`, above or below it, inside the window. */
  open(card: CardProps, range: Range, at?: { readonly x: number; readonly y: number }): void;
  /** Draws the open card anew; one that has `grown` may change to the side where it now fits. */
  update(card: CardProps, grown?: boolean): void;
  /** Takes the card and its element off the page. */
  close(): void;
}

/** Under this name the card's script leaves what the annotator calls: in the extension's own world, which a page never sees. */
export const makeCardView = Symbol.for('sidelight.card');

export interface WithCards {
  [makeCardView]?: (document: Document, catalogue: Catalogue) => CardView;
}

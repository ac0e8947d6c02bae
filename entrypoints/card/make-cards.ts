import type { Catalogue } from '../../components/words.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { Reading } from '../annotator/reading.ts';

/** The name of the one element that is added to a page, and only while a card is open or a mention is being told of. */
export const hostName = 'sidelight-card';

/** What is lit in a page, until the signal aborts. */
export interface Lit {
  readonly reading: Reading;
  readonly facts: FactIndex;
  readonly signal: AbortSignal;
}

/** What the annotator asks of the cards of what is lit. */
export interface PageCards {
  readonly isOpen: boolean;
  /** Closes the card, however it was opened. */
  dismiss(): void;
  /**
   * Goes to the next or the previous name, from the one that the reader has come to, else from the top of the window,
   * and has it told to a screen reader. False where there is none.
   */
  step(to: 'next' | 'previous'): boolean;
  /** Opens the card of the name that the reader has come to, else of the first in the window, and moves the focus to it. */
  openByKey(): boolean;
}

/** Under this name the card's script leaves what the annotator calls: in the extension's own world, which a page never sees. */
export const makeCards = Symbol.for('sidelight.cards');

export interface WithCards {
  [makeCards]?: (document: Document, catalogue: Catalogue, lit: Lit) => PageCards;
}

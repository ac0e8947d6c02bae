import { type Lit, makeCards, type PageCards, type WithCards } from '../card/make-cards.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { runOwnScript } from './own-file.ts';

/** The cards of what is lit, behind a script that is loaded when the page is painted and at rest, or when a key asks for one. */
export class CardLoader {
  readonly #document: Document;
  readonly #lit: Lit;
  #cards: PageCards | null = null;
  #loading: Promise<PageCards | null> | null = null;

  constructor(document: Document, lit: Lit) {
    this.#document = document;
    this.#lit = lit;
    // Not before the page is painted and at rest, and yet before a pointer has rested.
    requestIdleCallback(() => void this.load());
  }

  /** The cards, as far as their script is there. */
  get cards(): PageCards | null {
    return this.#cards;
  }

  /** The cards; null where there are none any more: the words are no longer lit, or the extension was updated or removed. */
  load(): Promise<PageCards | null> {
    this.#loading ??= this.#make();
    return this.#loading;
  }

  async #make(): Promise<PageCards | null> {
    const world = globalThis as WithCards;
    try {
      const catalogue = await loadCatalogue();
      await runOwnScript('/card.js');
      this.#lit.signal.throwIfAborted();
      this.#cards = world[makeCards]?.(this.#document, catalogue, this.#lit) ?? null;
    } catch {
      this.#loading = null;
    }
    return this.#cards;
  }
}

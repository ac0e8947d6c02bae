import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { render, type VNode } from 'preact';
import cardStyles from '../../components/card/card.css?inline';
import type { Point } from '../annotator/hover.ts';

/** `!important` in a shadow root wins over whatever the page says of unknown elements and popovers. */
const hostStyles = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    overflow: visible !important;
    inline-size: 0 !important;
    block-size: 0 !important;
  }
  :host(:not(:popover-open)) {
    display: none !important;
  }
  .place {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: max-content;
  }
  .place > .card {
    max-block-size: min(38em, max(8em, var(--room, 100vh)));
    scrollbar-color: var(--edge) var(--paper);
    scrollbar-width: thin;
  }
`;

/** Space between the line and the card, and between the card and the edge of the window, in CSS pixels. */
const gap = 6;
const margin = 8;

/** The name of the one element that is added to a page, and only while a card is open. */
export const hostName = 'sidelight-card';

/**
 * The place of the card: one element after the page's own, in the top layer, its content in a shadow root that neither
 * takes styles from the page nor gives any.
 */
export class CardHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #place: HTMLElement | null = null;
  #anchor: Anchor | null = null;
  #stopFollowing: () => void = () => {};

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether an event happened on the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Shows a card by what a range shows: at the line that holds `at`, above or below it, inside the window. */
  open(card: VNode, range: Range, at?: Point): void {
    this.close();
    const { host, place } = this.#build();
    render(card, place);
    host.showPopover();
    const anchor: Anchor = { range, line: lineAt(range, at), placement: null };
    this.#anchor = anchor;
    this.#stopFollowing = autoUpdate(wordsOf(anchor), place, () => void put(anchor, place));
  }

  /** Draws the open card anew; one that has `grown` may change to the side where it now fits. */
  update(card: VNode, grown = false): void {
    if (this.#place === null || this.#anchor === null) return;
    render(card, this.#place);
    if (!grown) return;
    this.#anchor.placement = null;
    void put(this.#anchor, this.#place);
  }

  /** Takes the card and its element off the page. */
  close(): void {
    this.#stopFollowing();
    this.#stopFollowing = () => {};
    if (this.#place !== null) render(null, this.#place);
    this.#host?.remove();
    this.#host = null;
    this.#place = null;
    this.#anchor = null;
  }

  #build(): { host: HTMLElement; place: HTMLElement } {
    const host = this.#document.createElement(hostName);
    const root = host.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(cardStyles + hostStyles);
    // A sheet made by a script is no inline style, so that a page's `style-src 'none'` does not reach it.
    root.adoptedStyleSheets = [styles];
    const place = this.#document.createElement('div');
    place.className = 'place';
    root.append(place);
    host.popover = 'manual';
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#place = place;
    return { host, place };
  }
}

/** Where the card was first put: it keeps that side of the words while the page scrolls under it. */
interface Anchor {
  readonly range: Range;
  /** Which of the range's lines the pointer was on. */
  readonly line: number;
  placement: Placement | null;
}

async function put(anchor: Anchor, place: HTMLElement): Promise<void> {
  const { placement } = anchor;
  const position = await computePosition(wordsOf(anchor), place, {
    strategy: 'fixed',
    placement: placement ?? 'bottom-start',
    middleware: [
      offset(gap),
      placement === null && flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) => place.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
      }),
    ],
  });
  anchor.placement = position.placement;
  Object.assign(place.style, { left: `${position.x}px`, top: `${position.y}px` });
}

/** What the card is placed against: one line of the range, inside whatever part of the page scrolls. */
function wordsOf({ range, line }: Anchor) {
  const contextElement = range.startContainer.parentElement ?? undefined;
  return {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
    ...(contextElement && { contextElement }),
  };
}

function lineAt(range: Range, at: Point | undefined): number {
  const lines = [...range.getClientRects()];
  const line = at === undefined ? 0 : lines.findIndex(({ top, bottom }) => at.y >= top && at.y <= bottom);
  return Math.max(0, line);
}

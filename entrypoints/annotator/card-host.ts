import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { render, type VNode } from 'preact';
import cardStyles from '../../components/card/card.css?inline';
import type { Point } from './hover.ts';

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
    this.#stopFollowing = follow(range, place, at);
  }

  /** Draws the open card anew. */
  update(card: VNode): void {
    if (this.#place !== null) render(card, this.#place);
  }

  /** Takes the card and its element off the page. */
  close(): void {
    this.#stopFollowing();
    this.#stopFollowing = () => {};
    if (this.#place !== null) render(null, this.#place);
    this.#host?.remove();
    this.#host = null;
    this.#place = null;
  }

  #build(): { host: HTMLElement; place: HTMLElement } {
    const host = this.#document.createElement(hostName);
    const root = host.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(hostStyles + cardStyles);
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

/** Keeps the card beside its words while the page scrolls or changes size; returns how to stop. */
function follow(range: Range, place: HTMLElement, at?: Point): () => void {
  const contextElement = range.startContainer.parentElement;
  const words = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  let placement: Placement = 'bottom-start';
  const middleware = (first: boolean) => [
    // The line is chosen once, where the pointer was; after that the card keeps its side.
    inline(at !== undefined && first ? { x: at.x, y: at.y } : {}),
    offset(gap),
    ...(first ? [flip({ padding: margin, fallbackAxisSideDirection: 'none' })] : []),
    shift({ padding: margin }),
    size({
      padding: margin,
      apply: ({ availableHeight }) =>
        place.style.setProperty('--room', `${Math.max(120, availableHeight)}px`),
    }),
  ];
  let first = true;
  const put = async () => {
    const options = { strategy: 'fixed' as const, placement, middleware: middleware(first) };
    const position = await computePosition(words, place, options);
    first = false;
    placement = position.placement;
    Object.assign(place.style, { left: `${position.x}px`, top: `${position.y}px` });
  };
  return autoUpdate(words, place, () => void put(), { layoutShift: false });
}

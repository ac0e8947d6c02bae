import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { render, type VNode } from 'preact';
import cardStyles from '../../components/card/card.css?inline';
import type { Point } from './hover.ts';
import { hostName } from './make-cards.ts';

/**
 * `!important` in a shadow root wins over whatever the page says of unknown elements and popovers. The card is seen only
 * where the extension's style sheet says so (entrypoints/highlights.css): a browser that removes the extension takes
 * that sheet away, and may end the scripts without a word.
 */
const hostStyles = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: var(--sidelight-card, none) !important;
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
  .place.is-sheet {
    inset: auto 0 0;
    inline-size: auto;
  }
  .place.is-sheet.is-above {
    inset: 0 0 auto;
  }
  .place.is-sheet > .card {
    inline-size: 100%;
    max-block-size: max(60vh, min(100vh, 10em));
    border-inline: 0;
    border-radius: 0;
  }
  .said {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Space between the line and the card, and between the card and the edge of the window, in CSS pixels. */
const gap = 6;
const margin = 8;

/**
 * Where there is no room beside the words (a phone, a window zoomed to 400 %), the card is a sheet at the edge. A wide
 * window has the room even where nothing can hover, as on a tablet or without any pointer.
 */
const sheetQuery = '(hover: none) and (max-width: 720px), (max-width: 480px), (max-height: 380px)';

/** A live region is heard only if its words come after it: milliseconds. */
const breath = 100;

/**
 * The place of the card: one element after the page's own, in the top layer, its content in a shadow root that neither
 * takes styles from the page nor gives any.
 */
export class CardHost {
  readonly #document: Document;
  #host: HTMLElement | null = null;
  #place: HTMLElement | null = null;
  #anchor: Anchor | null = null;
  /** What had the focus before the card took it. */
  #before: HTMLElement | null = null;
  #stopFollowing: () => void = () => {};

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether an event happened on the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Whether the card is what lies at a point of the window. */
  isAt({ x, y }: Point): boolean {
    return this.#host !== null && this.#document.elementFromPoint(x, y) === this.#host;
  }

  /** Shows a card by what a range shows: at the line that holds `at`, above or below it, inside the window. */
  open(card: VNode, range: Range, at?: Point): void {
    this.close();
    if (isGone(this.#document)) return;
    const { host, root } = this.#build();
    const place = this.#document.createElement('div');
    place.className = 'place';
    root.append(place);
    this.#place = place;
    render(card, place);
    host.showPopover();
    const anchor: Anchor = { range, line: lineAt(range, at), placement: null, mayTurn: true };
    this.#anchor = anchor;
    if (matchMedia(sheetQuery).matches) {
      const { top, bottom } = wordsOf(anchor).getBoundingClientRect();
      place.classList.add('is-sheet');
      place.classList.toggle('is-above', top + bottom > innerHeight);
    } else {
      this.#stopFollowing = autoUpdate(wordsOf(anchor), place, () => void put(anchor, place));
    }
  }

  /** Draws the open card anew; one that has `grown` changes to the other side where it no longer fits on its own. */
  update(card: VNode, grown = false): void {
    if (this.#place === null || this.#anchor === null) return;
    render(card, this.#place);
    if (!grown || this.#place.classList.contains('is-sheet')) return;
    this.#anchor.mayTurn = true;
    void put(this.#anchor, this.#place);
  }

  /** Moves the focus into the card; it goes back where it was when the card closes. */
  focus(): void {
    if (isGone(this.#document)) return;
    const { activeElement } = this.#document;
    if (activeElement instanceof HTMLElement && activeElement !== this.#host) this.#before = activeElement;
    this.#place?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Has a screen reader say something, without a card. */
  say(words: string): void {
    this.close();
    if (isGone(this.#document)) return;
    const { host, root } = this.#build();
    const said = this.#document.createElement('p');
    said.className = 'said';
    said.setAttribute('role', 'status');
    root.append(said);
    host.showPopover();
    setTimeout(() => said.append(words), breath);
  }

  /** Takes the card and its element off the page. */
  close(): void {
    this.#stopFollowing();
    this.#stopFollowing = () => {};
    const hadFocus = this.#host !== null && this.#document.activeElement === this.#host;
    if (this.#place !== null) render(null, this.#place);
    this.#host?.remove();
    if (hadFocus) this.#before?.focus({ preventScroll: true });
    this.#before = null;
    this.#host = null;
    this.#place = null;
    this.#anchor = null;
  }

  #build(): { host: HTMLElement; root: ShadowRoot } {
    const host = this.#document.createElement(hostName);
    const root = host.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(cardStyles + hostStyles);
    // A sheet made by a script is no inline style, so that a page's `style-src 'none'` does not reach it.
    root.adoptedStyleSheets = [styles];
    host.popover = 'manual';
    this.#document.documentElement.append(host);
    this.#host = host;
    return { host, root };
  }
}

/** Whether a page, or the frame that it was in, has been closed: nothing in it has a style or a place any more. */
function isGone(document: Document): boolean {
  return document.defaultView === null;
}

/** Where the card was first put: it keeps that side of the words while the page scrolls under it. */
interface Anchor {
  readonly range: Range;
  /** Which of the range's lines the pointer was on. */
  readonly line: number;
  placement: Placement | null;
  /** Whether it goes to the other side where it does not fit. */
  mayTurn: boolean;
}

async function put(anchor: Anchor, place: HTMLElement): Promise<void> {
  if (!place.isConnected || isGone(place.ownerDocument)) return;
  const { placement, mayTurn } = anchor;
  const position = await computePosition(wordsOf(anchor), place, {
    strategy: 'fixed',
    placement: placement ?? 'bottom-start',
    middleware: [
      offset(gap),
      mayTurn && flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) => place.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
      }),
    ],
  });
  anchor.placement = position.placement;
  anchor.mayTurn = false;
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

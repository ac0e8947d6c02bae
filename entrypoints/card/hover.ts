/** Something in the page that has a card. Equal keys are the same thing. */
export interface Target {
  readonly key: string;
  /** How long the pointer has to rest on it, in milliseconds. */
  readonly dwell: number;
}

/** Where the pointer is, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What hovering acts on: the page's targets, and the card. */
export interface Hovered<T extends Target> {
  targetAt(point: Point): T | null;
  /** Whether the reader made an event: a page can make them as well. */
  isReaders(event: Event): boolean;
  /** Whether an event happened on the card. */
  isOnCard(event: Event): boolean;
  /** Whether the card lies at a point. */
  isCardAt(point: Point): boolean;
  /** What the reader has come to by keys; null where that is nothing, or nothing that is still in sight. */
  current(): T | null;
  /** The reader is done with what he came to by keys. */
  forget(): void;
  /** The pointer has come to rest on a target: its card may be wanted soon. */
  prepare(target: T): void;
  /** Without `at` it was asked for by a key, and takes the focus. */
  open(target: T, at: Point | null): void;
  focus(): void;
  close(): void;
}

/** A pointer faster than this, in CSS pixels a millisecond, is on its way somewhere else. */
const slow = 0.5;
/** How long the card stays when the pointer leaves, so that it can be reached. */
const grace = 300;

/**
 * Opens a card when the reader means it: the pointer rests on a target, having really moved since the last scroll
 * (a page that scrolls under a still pointer means nothing), or clicks on it, which pins the card. Enter pins it as well
 * and moves the focus into it; Escape closes it. Listens passively: wheel, clicks and all other keys stay the page's own.
 * Heeds the reader alone: what a page makes up of events opens nothing.
 */
export class Hover<T extends Target> {
  readonly #hovered: Hovered<T>;
  readonly #document: Document;
  #pending: { readonly target: T; readonly timer: number } | null = null;
  #open: { readonly target: T; pinned: boolean } | null = null;
  #leaving: number | null = null;
  #last = { x: 0, y: 0, screenX: Number.NaN, screenY: Number.NaN, time: 0 };
  #moved = false;

  constructor(document: Document, hovered: Hovered<T>, signal: AbortSignal) {
    this.#document = document;
    this.#hovered = hovered;
    const options = { passive: true, capture: true, signal };
    const hear = <T extends keyof DocumentEventMap>(type: T, act: (event: DocumentEventMap[T]) => void) => {
      const passive = type !== 'keydown';
      document.addEventListener(type, (event) => hovered.isReaders(event) && act(event), {
        ...options,
        passive,
      });
    };
    hear('pointermove', (event) => this.#onMove(event));
    hear('scroll', (event) => this.#onScroll(event));
    hear('click', (event) => this.#onClick(event));
    hear('keydown', (event) => this.#onKey(event));
    document.documentElement.addEventListener('pointerleave', () => this.#onGone(), options);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Keeps the open card until the reader closes it, or lets it go again. */
  pin(pinned: boolean): void {
    if (this.#open !== null) this.#open.pinned = pinned;
    if (pinned) this.#stay();
  }

  /** Opens the card of a target for a reader who came by keys; one that is open already is pinned. */
  openByKey(target: T | null): void {
    if (this.#open === null && target === null) return;
    if (this.#open !== null) this.pin(true);
    else if (target !== null) this.#show(target, null, true);
    this.#hovered.focus();
  }

  get target(): T | null {
    return this.#open?.target ?? null;
  }

  get isPinned(): boolean {
    return this.#open?.pinned ?? false;
  }

  close(): void {
    this.#forget();
    this.#stay();
    if (this.#open === null) return;
    this.#open = null;
    this.#hovered.close();
  }

  #onMove(event: PointerEvent): void {
    const { clientX: x, clientY: y, screenX, screenY, timeStamp: time } = event;
    const last = this.#last;
    // After a scroll browsers send a move for a pointer that has not moved.
    if (event.pointerType === 'touch' || (screenX === last.screenX && screenY === last.screenY)) return;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, time - last.time);
    this.#last = { x, y, screenX, screenY, time };
    this.#moved = true;
    if (this.#hovered.isOnCard(event)) {
      this.#forget();
      this.#stay();
    } else {
      this.#consider(event.buttons === 0 ? this.#hovered.targetAt({ x, y }) : null, speed);
    }
  }

  #consider(target: T | null, speed: number): void {
    if (target !== null && target.key === this.#open?.target.key) {
      this.#forget();
      this.#stay();
      return;
    }
    this.#leave();
    const same = target !== null && target.key === this.#pending?.target.key;
    if (same && speed <= slow) return;
    this.#forget();
    if (target === null || this.isPinned) return;
    this.#hovered.prepare(target);
    this.#pending = { target, timer: window.setTimeout(() => this.#rested(target), target.dwell) };
  }

  /** The pointer has rested long enough; the page may have moved away under it. */
  #rested(target: T): void {
    this.#pending = null;
    const { x, y } = this.#last;
    if (this.#moved && this.#hovered.targetAt({ x, y })?.key === target.key)
      this.#show(target, { x, y }, false);
  }

  #show(target: T, at: Point | null, pinned: boolean): void {
    this.close();
    this.#open = { target, pinned };
    this.#hovered.open(target, at);
  }

  #onScroll(event: Event): void {
    if (this.#hovered.isOnCard(event)) return;
    this.#moved = false;
    this.#forget();
    // A wheel over the card moves the page where the card itself has no further to go.
    if (!this.#hovered.isCardAt(this.#last)) this.#leave();
  }

  #onClick(event: MouseEvent): void {
    if (event.button !== 0 || this.#hovered.isOnCard(event) || isOnControl(event)) return;
    if (this.#document.getSelection()?.isCollapsed === false) return;
    const at = { x: event.clientX, y: event.clientY };
    const target = this.#hovered.targetAt(at);
    if (target !== null) this.#show(target, at, true);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#onEscape(event);
    if (event.key === 'Enter') this.#onEnter(event);
  }

  #onEscape(event: KeyboardEvent): void {
    this.#hovered.forget();
    if (this.#open === null) return;
    // This Escape is for the card: the page's own dialogs stay as they are.
    take(event);
    this.close();
  }

  /** Enter is ours only where nothing of the page has the focus and there is a card to open or to pin. */
  #onEnter(event: KeyboardEvent): void {
    const { activeElement, body } = this.#document;
    const modified = event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
    if (modified || (activeElement !== null && activeElement !== body)) return;
    const target = this.#hovered.current();
    if (this.#open === null && target === null) return;
    take(event);
    this.openByKey(target);
  }

  #onGone(): void {
    this.#forget();
    this.#leave();
  }

  #leave(): void {
    if (this.#open === null || this.#open.pinned || this.#leaving !== null) return;
    this.#leaving = window.setTimeout(() => this.close(), grace);
  }

  #stay(): void {
    if (this.#leaving !== null) window.clearTimeout(this.#leaving);
    this.#leaving = null;
  }

  #forget(): void {
    if (this.#pending !== null) window.clearTimeout(this.#pending.timer);
    this.#pending = null;
  }
}

/** Whether a click does something of the page's own, also inside a shadow root. */
function isOnControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        target.matches('a[href], button, input, select, textarea, label, summary'),
    );
}

/** Keeps a key from the page. */
function take(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

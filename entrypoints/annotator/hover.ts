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
  /** Whether an event happened on the card. */
  isOnCard(event: Event): boolean;
  /** The pointer has come to rest on a target: its card may be wanted soon. */
  prepare(target: T): void;
  open(target: T, at: Point): void;
  close(): void;
}

/** A pointer faster than this, in CSS pixels a millisecond, is on its way somewhere else. */
const slow = 0.5;
/** How long the card stays when the pointer leaves, so that it can be reached. */
const grace = 300;

/**
 * Opens a card when the reader means it: the pointer rests on a target, having really moved since the last scroll
 * (a page that scrolls under a still pointer means nothing), or clicks on it, which pins the card. Escape closes it.
 * Listens passively: wheel, keys and clicks stay the page's own.
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
    document.addEventListener('pointermove', (event) => this.#onMove(event), options);
    document.addEventListener('scroll', (event) => this.#onScroll(event), options);
    document.addEventListener('click', (event) => this.#onClick(event), options);
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    document.documentElement.addEventListener('pointerleave', () => this.#onGone(), options);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Keeps the open card until the reader closes it, or lets it go again. */
  pin(pinned: boolean): void {
    if (this.#open !== null) this.#open.pinned = pinned;
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

  #show(target: T, at: Point, pinned: boolean): void {
    this.close();
    this.#open = { target, pinned };
    this.#hovered.open(target, at);
  }

  #onScroll(event: Event): void {
    if (this.#hovered.isOnCard(event)) return;
    this.#moved = false;
    this.#forget();
    this.#leave();
  }

  #onClick(event: MouseEvent): void {
    if (event.button !== 0 || this.#hovered.isOnCard(event) || isOnControl(event)) return;
    if (this.#document.getSelection()?.isCollapsed === false) return;
    const at = { x: event.clientX, y: event.clientY };
    const target = this.#hovered.targetAt(at);
    if (target !== null) this.#show(target, at, true);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#open === null) return;
    // This Escape is for the card: the page's own dialogs stay as they are.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.close();
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

/** Whether a click does something of the page's own. */
function isOnControl(event: Event): boolean {
  const target = event.target;
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, select, textarea, label, summary') !== null
  );
}

import type { BodyState, CardProps } from '../../components/card/Card.tsx';
import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { containsPoint, offsetAtPoint } from '../../lib/highlight/hit-test.ts';
import type { CardView } from '../card/card-view.ts';
import { type CardTarget, cardOf, targetAtOffset } from './card-target.ts';
import { knownBody, loadBody } from './facts.ts';
import { Hover, type Hovered, type Point } from './hover.ts';
import { loadCardView } from './load-card-view.ts';
import { pageTheme } from './page-theme.ts';

/** The cards of one annotated page: which words have one, and what it shows while it is open. */
export class Cards implements Hovered<CardTarget> {
  readonly #annotation: Annotation;
  readonly #textMap: TextMap;
  readonly #facts: FactIndex;
  readonly #document: Document;
  readonly #hover: Hover<CardTarget>;
  #view: CardView | null = null;
  #loading: Promise<CardView> | null = null;
  #shown: {
    readonly target: CardTarget;
    readonly theme: 'light' | 'dark' | undefined;
    body: BodyState;
  } | null = null;

  constructor(
    document: Document,
    annotation: Annotation,
    textMap: TextMap,
    facts: FactIndex,
    signal: AbortSignal,
  ) {
    this.#annotation = annotation;
    this.#textMap = textMap;
    this.#facts = facts;
    this.#document = document;
    this.#hover = new Hover(document, this, signal);
    // Not before the page is painted and at rest, and yet before a pointer has rested.
    requestIdleCallback(() => void this.#loadView());
  }

  targetAt({ x, y }: Point): CardTarget | null {
    const offset = offsetAtPoint(this.#document, this.#textMap, x, y);
    const target = offset === null ? null : targetAtOffset(this.#annotation, offset);
    const range = target === null ? null : this.#textMap.rangeFor(target.span);
    return range !== null && containsPoint(range, x, y) ? target : null;
  }

  isOnCard(event: Event): boolean {
    return this.#view?.holds(event) ?? false;
  }

  prepare({ entity }: CardTarget): void {
    void this.#loadView();
    if (entity !== null && knownBody(entity) === undefined) void loadBody(entity);
  }

  open(target: CardTarget, at: Point): void {
    const range = this.#textMap.rangeFor(target.span);
    if (range === null) return;
    const known = target.entity === null ? null : knownBody(target.entity);
    const body = known === undefined ? 'loading' : known;
    this.#shown = { target, theme: pageTheme(range.startContainer.parentElement), body };
    if (this.#view !== null) this.#view.open(this.#card(), range, at);
    else void this.#openOnceLoaded(target, range, at);
    if (target.entity !== null && body === 'loading') void this.#load(target, target.entity);
  }

  close(): void {
    this.#shown = null;
    this.#view?.close();
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  /** Closes the card, however it was opened. */
  dismiss(): void {
    this.#hover.close();
  }

  /** False where the extension was updated or removed since the page was opened: then there are no cards. */
  async #loadView(): Promise<boolean> {
    this.#loading ??= loadCardView(this.#document);
    try {
      this.#view = await this.#loading;
      return true;
    } catch {
      this.#loading = null;
      return false;
    }
  }

  async #openOnceLoaded(target: CardTarget, range: Range, at: Point): Promise<void> {
    if ((await this.#loadView()) && this.#shown?.target === target) this.#view?.open(this.#card(), range, at);
  }

  async #load(target: CardTarget, entity: string): Promise<void> {
    const body = await loadBody(entity);
    if (this.#shown?.target !== target) return;
    this.#shown.body = body;
    this.#view?.update(this.#card(), true);
  }

  #card(): CardProps {
    const { target, theme, body } = this.#shown!; // drawn only while shown
    return {
      ...cardOf(target, this.#annotation, this.#facts),
      body,
      theme,
      pinned: this.#hover.isPinned,
      onPin: () => {
        this.#hover.pin(!this.#hover.isPinned);
        this.#view?.update(this.#card());
      },
      onClose: () => this.#hover.close(),
    };
  }
}

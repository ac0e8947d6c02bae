import browser from 'webextension-polyfill';
import type { BodyState } from '../../components/card/Card.tsx';
import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Connection } from '../../lib/context/connections.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId, Source } from '../../lib/facts/schema.ts';
import { containsPoint, offsetAtPoint } from '../../lib/highlight/hit-test.ts';
import { Painter } from '../../lib/highlight/paint.ts';
import type { CardContent, CardView } from '../card/card-view.ts';
import { type CardTarget, targetAtOffset, targetsOf } from './card-target.ts';
import { knownBody, loadBody } from './facts.ts';
import { goTo } from './go-to.ts';
import { Hover, type Hovered, type Point } from './hover.ts';
import { loadCardView } from './load-card-view.ts';

/** The open card. Its text, and the sources of what it says of others, come after it. */
interface Shown {
  readonly target: CardTarget;
  readonly range: Range;
  connections: readonly Connection[];
  body: BodyState;
  sources: ReadonlyMap<Connection, readonly Source[]>;
}

/** The cards of one annotated page: which words have one, and what it shows while it is open. */
export class Cards implements Hovered<CardTarget> {
  readonly #document: Document;
  readonly #annotation: Annotation;
  readonly #textMap: TextMap;
  readonly #facts: FactIndex;
  readonly #hover: Hover<CardTarget>;
  readonly #painter = new Painter();
  #view: CardView | null = null;
  #loading: Promise<CardView> | null = null;
  #shown: Shown | null = null;
  #current: { readonly target: CardTarget; readonly range: Range } | null = null;

  constructor(
    document: Document,
    annotation: Annotation,
    textMap: TextMap,
    facts: FactIndex,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#annotation = annotation;
    this.#textMap = textMap;
    this.#facts = facts;
    this.#hover = new Hover(document, this, signal);
    signal.addEventListener('abort', () => this.forget(), { once: true });
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

  isCardAt(point: Point): boolean {
    return this.#view?.isAt(point) ?? false;
  }

  prepare({ entity }: CardTarget): void {
    void this.#loadView();
    if (entity !== null && knownBody(entity) === undefined) void loadBody(entity);
  }

  open(target: CardTarget, at: Point | null): void {
    const range = this.#textMap.rangeFor(target.span);
    if (range === null) return;
    const known = target.entity === null ? null : knownBody(target.entity);
    const shown: Shown = {
      target,
      range,
      connections: this.#connectionsOf(target),
      body: known === undefined ? 'loading' : known,
      sources: new Map(),
    };
    this.#shown = shown;
    if (this.#view !== null) {
      this.#view.open(this.#contentOf(shown, this.#view), range, at ?? undefined);
      void this.#load(shown, this.#view);
    } else void this.#openOnceLoaded(shown, at);
  }

  focus(): void {
    this.#view?.focus();
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

  current(): CardTarget | null {
    return this.#current?.target ?? null;
  }

  forget(): void {
    if (this.#current !== null) this.#painter.clear();
    if (this.#current !== null && this.#shown === null) this.#view?.close();
    this.#current = null;
  }

  /**
   * Goes to the next or the previous name, from the one that the reader has come to, else from the top of the window, and
   * has it told to a screen reader. False where there is none.
   */
  async step(to: 'next' | 'previous'): Promise<boolean> {
    const all = targetsOf(this.#annotation).flatMap((target) => {
      const range = this.#textMap.rangeFor(target.span);
      return range === null ? [] : [{ target, range }];
    });
    const place = this.#placeIn(all, to);
    const next = all[place];
    if (next === undefined) return false;
    this.#hover.close();
    this.forget();
    this.#current = next;
    goTo(next.range, this.#painter);
    this.#painter.add('current', next.range.cloneRange());
    if (await this.#loadView()) this.#view?.say(next.target.mention?.name ?? '', place + 1, all.length);
    return true;
  }

  /** Opens the card of the name that the reader has come to, else of the first in the window, and moves the focus to it. */
  async openByKey(): Promise<boolean> {
    if (!(await this.#loadView())) return false;
    if (this.#shown === null && this.#current === null) await this.step('next');
    this.#hover.openByKey(this.current());
    return this.#shown !== null;
  }

  #placeIn(all: readonly { target: CardTarget; range: Range }[], to: 'next' | 'previous'): number {
    const from = this.#shown?.target.key ?? this.#current?.target.key;
    const at = all.findIndex(({ target }) => target.key === from);
    if (at >= 0) return (at + (to === 'next' ? 1 : -1) + all.length) % all.length;
    const inSight = all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    if (to === 'next') return Math.max(0, inSight);
    return inSight > 0 ? inSight - 1 : all.length - 1;
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

  async #openOnceLoaded(shown: Shown, at: Point | null): Promise<void> {
    if (!(await this.#loadView()) || this.#shown !== shown || this.#view === null) return;
    shown.connections = this.#connectionsOf(shown.target);
    this.#view.open(this.#contentOf(shown, this.#view), shown.range, at ?? undefined);
    if (at === null) this.#view.focus();
    void this.#load(shown, this.#view);
  }

  async #load(shown: Shown, view: CardView): Promise<void> {
    const { entity } = shown.target;
    if (entity === null) return;
    if (shown.body === 'loading') {
      shown.body = await loadBody(entity);
      this.#redraw(shown, true);
    }
    if (shown.connections.length === 0) return;
    shown.sources = await this.#sourcesOf(entity, shown.connections, view);
    this.#redraw(shown, false);
  }

  async #sourcesOf(
    entity: EntityId,
    connections: readonly Connection[],
    view: CardView,
  ): Promise<Map<Connection, readonly Source[]>> {
    const found = new Map<Connection, readonly Source[]>();
    for (const connection of connections) {
      const body = await loadBody(connection.stated);
      if (body !== null && 'sources' in body) found.set(connection, view.sourcesOf(connection, entity, body));
    }
    return found;
  }

  #connectionsOf({ entity }: CardTarget): readonly Connection[] {
    const { actors, terms, date } = this.#annotation.context;
    if (entity === null || this.#view === null) return [];
    const named = [...actors, ...terms].flatMap((each) => each.entity ?? []);
    return this.#view.connectionsOf(this.#facts, entity, named, date ?? this.#facts.asOf);
  }

  #redraw(shown: Shown, grown: boolean): void {
    if (this.#shown === shown) this.#view?.update(this.#contentOf(shown, this.#view), grown);
  }

  #contentOf(shown: Shown, view: CardView): CardContent {
    const { target, range, body, connections, sources } = shown;
    const pinned = this.#hover.isPinned;
    return {
      ...view.cardOf(target, this.#annotation, this.#facts),
      connections: connections.map((each) => ({ ...each, sources: sources.get(each) ?? [] })),
      body,
      theme: view.pageTheme(range.startContainer.parentElement),
      pinned,
      report: view.reportOf(target, this.#annotation, {
        url: location.href,
        version: browser.runtime.getManifest().version,
        facts: this.#facts.version,
      }),
      onPin: () => {
        this.#hover.pin(!pinned);
        this.#redraw(shown, false);
      },
      onClose: () => this.#hover.close(),
    };
  }
}

import { browser } from 'wxt/browser';
import { type BodyState, Card, type CardProps } from '../../components/card/Card.tsx';
import { Speaking, type Words } from '../../components/words.ts';
import { type Connection, connectionsOf, sourcesOf } from '../../lib/context/connections.ts';
import type { EntityId, Source } from '../../lib/facts/schema.ts';
import { containsPoint, offsetAtPoint } from '../../lib/highlight/hit-test.ts';
import { Painter } from '../../lib/highlight/paint.ts';
import { goTo } from '../annotator/go-to.ts';
import { knownBody, loadBody } from './bodies.ts';
import { CardHost } from './card-host.ts';
import { type CardTarget, cardOf, targetAtOffset, targetsOf } from './card-target.ts';
import { copy } from './copy.ts';
import { Hover, type Hovered, type Point } from './hover.ts';
import type { Lit, PageCards } from './make-cards.ts';
import { pageTheme } from './page-theme.ts';
import { reportOf } from './report.ts';

/** The open card. Its text, and the sources of what it says of others, come after it. */
interface Shown {
  readonly target: CardTarget;
  readonly range: Range;
  readonly connections: readonly Connection[];
  body: BodyState;
  sources: ReadonlyMap<Connection, readonly Source[]>;
}

/** The cards of one annotated page: which words have one, and what it shows while it is open. */
export class Cards implements Hovered<CardTarget>, PageCards {
  readonly #document: Document;
  readonly #words: Words;
  readonly #lit: Lit;
  readonly #host: CardHost;
  readonly #hover: Hover<CardTarget>;
  readonly #painter = new Painter();
  #shown: Shown | null = null;
  #current: { readonly target: CardTarget; readonly range: Range } | null = null;

  constructor(document: Document, words: Words, lit: Lit) {
    this.#document = document;
    this.#words = words;
    this.#lit = lit;
    this.#host = new CardHost(document);
    this.#hover = new Hover(document, this, lit.signal);
    lit.signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  targetAt({ x, y }: Point): CardTarget | null {
    const { reading } = this.#lit;
    const { textMap } = reading;
    const offset = offsetAtPoint(this.#document, textMap, x, y);
    const target = offset === null ? null : targetAtOffset(reading, offset);
    const range = target === null ? null : textMap.rangeFor(target.span);
    return range !== null && containsPoint(range, x, y) ? target : null;
  }

  isReaders({ isTrusted }: Event): boolean {
    return isTrusted;
  }

  isOnCard(event: Event): boolean {
    return this.#host.holds(event);
  }

  isCardAt(point: Point): boolean {
    return this.#host.isAt(point);
  }

  prepare({ entity }: CardTarget): void {
    if (entity !== null && knownBody(entity) === undefined) void loadBody(entity);
  }

  open(target: CardTarget, at: Point | null): void {
    const range = this.#lit.reading.textMap.rangeFor(target.span);
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
    this.#host.open(this.#draw(shown), range, at ?? undefined);
    void this.#load(shown);
  }

  focus(): void {
    this.#host.focus();
  }

  close(): void {
    this.#shown = null;
    this.#host.close();
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  dismiss(): void {
    this.#hover.close();
  }

  current(): CardTarget | null {
    return this.#current?.target ?? null;
  }

  forget(): void {
    if (this.#current === null) return;
    this.#painter.clear();
    if (this.#shown === null) this.#host.close();
    this.#current = null;
  }

  step(to: 'next' | 'previous'): boolean {
    const all = targetsOf(this.#lit.reading).flatMap((target) => {
      const range = this.#lit.reading.textMap.rangeFor(target.span);
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
    const name = next.target.mention?.name ?? '';
    this.#host.say(this.#words.say('card_mentionOf', name, `${place + 1}`, `${all.length}`));
    return true;
  }

  openByKey(): boolean {
    if (this.#shown === null && this.#current === null) this.step('next');
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

  async #load(shown: Shown): Promise<void> {
    const { entity } = shown.target;
    if (entity === null) return;
    if (shown.body === 'loading') {
      shown.body = await loadBody(entity);
      this.#redraw(shown, true);
    }
    if (shown.connections.length === 0) return;
    shown.sources = await loadSources(entity, shown.connections);
    this.#redraw(shown, false);
  }

  #connectionsOf({ entity }: CardTarget): readonly Connection[] {
    const { reading, facts } = this.#lit;
    const { actors, terms, date } = reading.annotation.context;
    if (entity === null) return [];
    const named = [...actors, ...terms].flatMap((each) => each.entity ?? []);
    return connectionsOf(facts, entity, named, date ?? facts.asOf);
  }

  #redraw(shown: Shown, grown: boolean): void {
    if (this.#shown === shown) this.#host.update(this.#draw(shown), grown);
  }

  #draw(shown: Shown) {
    return (
      <Speaking value={this.#words}>
        <Card {...this.#contentOf(shown)} onCopy={(text) => copy(this.#document, text)} />
      </Speaking>
    );
  }

  #contentOf(shown: Shown): Omit<CardProps, 'onCopy'> {
    const { target, range, body, connections, sources } = shown;
    const { reading, facts } = this.#lit;
    const { annotation } = reading;
    const pinned = this.#hover.isPinned;
    return {
      ...cardOf(target, annotation, facts),
      connections: connections.map((each) => ({ ...each, sources: sources.get(each) ?? [] })),
      body,
      theme: pageTheme(range.startContainer.parentElement),
      pinned,
      report: reportOf(target, annotation, {
        url: location.href,
        version: browser.runtime.getManifest().version,
        facts: facts.version,
      }),
      onPin: () => {
        this.#hover.pin(!pinned);
        this.#redraw(shown, false);
      },
      onClose: () => this.#hover.close(),
    };
  }
}

async function loadSources(
  entity: EntityId,
  connections: readonly Connection[],
): Promise<Map<Connection, readonly Source[]>> {
  const found = new Map<Connection, readonly Source[]>();
  for (const connection of connections) {
    const body = await loadBody(connection.stated);
    if (body !== null && 'sources' in body) found.set(connection, sourcesOf(connection, entity, body));
  }
  return found;
}

import { type BodyState, Card } from '../../components/card/Card.tsx';
import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { containsPoint, offsetAtPoint } from '../../lib/highlight/hit-test.ts';
import { CardHost } from './card-host.ts';
import { type CardTarget, cardOf, targetAtOffset } from './card-target.ts';
import { knownBody, loadBody } from './facts.ts';
import { Hover, type Hovered, type Point } from './hover.ts';
import { pageTheme } from './page-theme.ts';

/** The cards of one annotated page: which words have one, and what it shows while it is open. */
export class Cards implements Hovered<CardTarget> {
  readonly #annotation: Annotation;
  readonly #textMap: TextMap;
  readonly #facts: FactIndex;
  readonly #host: CardHost;
  readonly #hover: Hover<CardTarget>;
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
    this.#host = new CardHost(document);
    this.#hover = new Hover(document, this, signal);
  }

  targetAt({ x, y }: Point): CardTarget | null {
    const offset = offsetAtPoint(document, this.#textMap, x, y);
    const target = offset === null ? null : targetAtOffset(this.#annotation, offset);
    const range = target === null ? null : this.#textMap.rangeFor(target.span);
    return range !== null && containsPoint(range, x, y) ? target : null;
  }

  isOnCard(event: Event): boolean {
    return this.#host.holds(event);
  }

  prepare({ entity }: CardTarget): void {
    if (entity !== null && knownBody(entity) === undefined) void loadBody(entity);
  }

  open(target: CardTarget, at: Point): void {
    const range = this.#textMap.rangeFor(target.span);
    if (range === null) return;
    const known = target.entity === null ? null : knownBody(target.entity);
    const body = known === undefined ? 'loading' : known;
    this.#shown = { target, theme: pageTheme(range.startContainer.parentElement), body };
    this.#host.open(this.#draw(), range, at);
    if (target.entity !== null && body === 'loading') void this.#load(target, target.entity);
  }

  close(): void {
    this.#shown = null;
    this.#host.close();
  }

  /** Closes the card, however it was opened. */
  dismiss(): void {
    this.#hover.close();
  }

  async #load(target: CardTarget, entity: string): Promise<void> {
    const body = await loadBody(entity);
    if (this.#shown?.target !== target) return;
    this.#shown.body = body;
    this.#host.update(this.#draw(), true);
  }

  #draw() {
    const { target, theme, body } = this.#shown!; // drawn only while shown
    return (
      <Card
        {...cardOf(target, this.#annotation, this.#facts)}
        body={body}
        theme={theme}
        pinned={this.#hover.isPinned}
        onPin={() => {
          this.#hover.pin(!this.#hover.isPinned);
          this.#host.update(this.#draw());
        }}
        onClose={() => this.#hover.close()}
      />
    );
  }
}

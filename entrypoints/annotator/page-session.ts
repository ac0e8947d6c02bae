import { type Annotation, annotate } from '../../lib/annotate.ts';
import { type Extracted, extractArticle, isExtracted } from '../../lib/article/extract.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { Painter } from '../../lib/highlight/paint.ts';
import type { Language } from '../../lib/language.ts';
import { askBackground, type PageState } from '../../lib/messages.ts';
import type { Span } from '../../lib/text/span.ts';
import { Cards } from './cards.ts';
import { loadIndex, loadLanguage } from './facts.ts';
import { goTo } from './go-to.ts';
import { lightsOf } from './lights.ts';

/** Sidelight on one page, from reading it to taking everything back. The page never sees an exception. */
export class PageSession {
  readonly #painter = new Painter();
  #state: PageState = { status: 'working', url: location.href };
  #textMap: TextMap | null = null;
  #cards: Cards | null = null;
  #lit = new AbortController();

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page and lights it up. `asked`: the reader wants it, even if it is no article or off the subject. */
  async read(asked: boolean): Promise<void> {
    this.clear();
    this.#state = { status: 'working', url: location.href };
    try {
      const facts = await loadIndex();
      const found = extractArticle(document, location.href, { force: asked });
      if (isExtracted(found)) this.#annotate(found, facts, await loadLanguage(found.article.lang), asked);
      else this.#state = { status: found.status, reason: found.reason, url: location.href };
    } catch (error) {
      this.clear();
      this.#state = { status: 'failed', reason: sentenceOf(error), url: location.href };
    }
    this.report();
  }

  /** Shows a span of the text to the reader; false where the page no longer has it. */
  goTo(span: Span): boolean {
    const range = this.#textMap?.rangeFor(span) ?? null;
    if (range !== null) goTo(range, this.#painter);
    return range !== null;
  }

  /** Takes everything of ours off the page; what was found out stays to be asked for. */
  clear(): void {
    this.#lit.abort();
    this.#lit = new AbortController();
    this.#painter.clear();
    this.#cards = null;
  }

  /** Closes the card before the page goes into the back-forward cache, which keeps it as it stands. */
  pause(): void {
    this.#cards?.dismiss();
  }

  /** Puts back what was lost in the back-forward cache. */
  resume(): void {
    this.#painter.reapply();
    this.report();
  }

  /** Tells the background what there is, for the badge. */
  report(): void {
    const found = 'annotation' in this.#state ? this.#state.annotation : null;
    const actors = found?.context.actors.length ?? 0;
    const quotes = found?.quotes.length ?? 0;
    // Without a background (the extension was updated) there is no badge either.
    askBackground({ type: 'report', status: this.#state.status, actors, quotes }).catch(() => {});
  }

  #annotate(
    { article, textMap, notice }: Extracted,
    facts: FactIndex,
    language: Language,
    asked: boolean,
  ): void {
    const annotation = annotate(article, facts, language);
    const status = annotation.topic.onTopic || asked ? 'annotated' : 'offTopic';
    this.#textMap = textMap;
    if (status === 'annotated') this.#light(annotation, textMap, facts);
    this.#state = { status, annotation, url: location.href, ...(notice === null ? {} : { notice }) };
  }

  #light(annotation: Annotation, textMap: TextMap, facts: FactIndex): void {
    for (const light of lightsOf(annotation.mentions, annotation.quotes)) {
      const range = textMap.rangeFor(light);
      if (range !== null) this.#painter.add(light.name, range);
    }
    this.#cards = new Cards(document, annotation, textMap, facts, this.#lit.signal);
  }
}

/** What went wrong, for the reader: our own errors are sentences, any other is a fault of ours. */
function sentenceOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return /\.$/.test(said) ? said : `Sidelight could not read this page (${said}).`;
}

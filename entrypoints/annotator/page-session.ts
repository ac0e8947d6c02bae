import type { Annotation } from '../../lib/annotate.ts';
import { type Extracted, extractInSteps, isExtracted } from '../../lib/article/extract.ts';
import { sameSegments, type TextMap } from '../../lib/article/text-map.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { faultOf } from '../../lib/fault.ts';
import { Painter } from '../../lib/highlight/paint.ts';
import { askBackground, type PageState } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readsByItself } from '../../lib/settings/sites.ts';
import { readSettings } from '../../lib/settings/store.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PageCards } from '../card/make-cards.ts';
import type { Engine } from '../engine/engine.ts';
import { atReader } from './at-reader.ts';
import { CardLoader } from './card-loader.ts';
import { beginLoading, loadFacts, loadLanguage } from './facts.ts';
import { goTo } from './go-to.ts';
import { loadEngine } from './load-engine.ts';
import { Pace } from './pace.ts';
import { Reading } from './reading.ts';

/** One attempt at reading the page. */
interface Attempt {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly engine: Promise<Engine>;
  readonly settings: Promise<Settings>;
}

/** Sidelight on one page, from reading it to taking everything back. The page never sees an exception. */
export class PageSession {
  readonly #painter = new Painter();
  #state: PageState = { status: 'working', url: location.href };
  /** What was last read, on the subject or not. */
  #read: { readonly annotation: Annotation; readonly textMap: TextMap } | null = null;
  /** What was read of the articles that the page has now, the last first, so that the way back costs nothing. */
  #known: readonly Annotation[] = [];
  /** The headlines of the page's articles where it has several below one another, and at which of them the reader is. */
  #headlines: readonly Element[] = [];
  #at = 0;
  #reading: Reading | null = null;
  #cards: CardLoader | null = null;
  /** Ends what goes on for the cards, and for the attempt at reading, that a newer one replaces. */
  #lit = new AbortController();
  #attempt = new AbortController();
  #asked = false;
  #cleared = false;
  /** The key of the actor who alone is lit; null: all are. */
  #only: string | null = null;
  /** Whether the reader has chosen otherwise since the page was lit. */
  #stale = false;
  /** The reading that somebody waits for. */
  #first = Promise.resolve();

  get state(): PageState {
    return this.#state;
  }

  /** What is lit in the page; null where nothing is, or the reader has had it taken away. */
  get reading(): Reading | null {
    return this.#cleared ? null : this.#reading;
  }

  /** The way from the text to the page; null where the page was not read. */
  get textMap(): TextMap | null {
    return this.#read?.textMap ?? null;
  }

  /** Whether the reader may come to another article by scrolling. */
  get hasSeveral(): boolean {
    return !this.#cleared && this.#headlines.length > 1;
  }

  /** Whether the reader has a card open, which a new reading would close. */
  get hasCardOpen(): boolean {
    return this.#cards?.cards?.isOpen ?? false;
  }

  /** The cards of what is lit; null where nothing is. */
  async cards(): Promise<PageCards | null> {
    return (await this.#cards?.load()) ?? null;
  }

  /** Reads the page and lights it up. `asked`: the reader wants it, even if it is no article or off the subject. */
  async read(asked: boolean): Promise<void> {
    this.clear();
    this.#putOut();
    this.#cleared = false;
    this.#asked = asked;
    this.#only = null;
    this.#state = { status: 'working', url: location.href };
    this.#first = this.#try(Pace.prompt());
    await this.#first;
  }

  /**
   * Reads a page that may have changed, when the browser has time. What is lit and still stands stays lit meanwhile.
   * Answers how many milliseconds of work it was.
   */
  async readAgain(): Promise<number> {
    const pace = Pace.idle();
    await this.#first;
    if (!this.#cleared) await this.#try(pace);
    return pace.spent;
  }

  /** Reads the article that the reader has scrolled to, if it is another one; answers whether it is. */
  async follow(): Promise<boolean> {
    if (!this.hasSeveral) return false;
    const at = atReader(this.#headlines);
    if (at === this.#at) return false;
    this.#at = at;
    this.#only = null;
    this.#first = this.#try(Pace.prompt());
    await this.#first;
    return true;
  }

  /** Lights up anew what is lit, after the reader has chosen otherwise. */
  async relight(): Promise<void> {
    this.#stale = true;
    if (this.reading === null) return;
    this.#first = this.#try(Pace.prompt());
    await this.#first;
  }

  /** Lights up one actor alone, by the key, or all of them again; false where nothing is lit. */
  async narrow(only: string | null): Promise<boolean> {
    this.#only = only;
    await this.relight();
    return this.reading !== null;
  }

  /** The page has another address now, and another article sooner or later; it is for the reader to say if that is read. */
  async moveOn(): Promise<void> {
    this.#attempt.abort();
    this.#asked = false;
    this.#only = null;
    this.#state = { status: 'working', url: location.href };
    this.#cleared = !readsByItself(await readSettings(), location.hostname);
    if (!this.#cleared) return;
    this.clear();
    this.#state = {
      status: 'notArticle',
      reason: ['notByItself'],
      url: location.href,
    };
    this.report();
  }

  /** The page's address has another fragment. */
  stay(): void {
    this.#state = { ...this.#state, url: location.href };
  }

  /** Shows a span of the text to the reader; false where the page no longer has it. */
  goTo(span: Span): boolean {
    const range = this.#read?.textMap.rangeFor(span) ?? null;
    if (range !== null) goTo(range, this.#painter);
    return range !== null;
  }

  /** Takes everything of ours off the page; what was found out stays to be asked for. */
  clear(): void {
    this.#cleared = true;
    this.#attempt.abort();
    this.#lit.abort();
    this.#painter.clear();
    this.#cards = null;
  }

  /** Closes the card before the page goes into the back-forward cache, which keeps it as it stands. */
  pause(): void {
    this.#cards?.cards?.dismiss();
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
    void askBackground({ type: 'report', status: this.#state.status, actors, quotes });
  }

  async #try(pace: Pace): Promise<void> {
    this.#attempt.abort();
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    // Asked for now, so that the lights need not wait for them.
    const [engine, settings] = [loadEngine(), readSettings()];
    const attempt: Attempt = { pace, signal, engine, settings };
    const before = this.#state;
    beginLoading(document.documentElement?.getAttribute('lang') ?? '', engine);
    try {
      if (this.#reading !== null) await pace.run(this.#reading.dropChanged(), signal);
      const options = { force: this.#asked, choose: atReader };
      const found = await pace.run(extractInSteps(document, location.href, options), signal);
      this.#headlines = isExtracted(found) ? found.headlines : [];
      if (isExtracted(found)) await this.#take(found, attempt);
      else {
        this.#putOut();
        this.#read = null;
        this.#state = { status: found.status, reason: found.reason, url: location.href };
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#putOut();
      this.#state = { status: 'failed', reason: faultOf(error), url: location.href };
    }
    if (!saysTheSame(this.#state, before)) this.report();
  }

  async #take(found: Extracted, attempt: Attempt): Promise<void> {
    const { article, textMap, notice, headlines, at } = found;
    this.#at = at;
    const facts = await loadFacts(article.lang, attempt.engine);
    const annotation =
      this.#known.find((known) => isSame(known.article, article)) ??
      (await this.#annotate(article, facts, attempt));
    const others = this.#known.filter((known) => known !== annotation);
    this.#known = [annotation, ...others].slice(0, Math.max(1, headlines.length));
    const status = annotation.topic.onTopic || this.#asked ? 'annotated' : 'offTopic';
    const isLit =
      !this.#stale &&
      this.#reading?.annotation === annotation &&
      sameSegments(this.#reading.textMap, textMap);
    if (status === 'offTopic') this.#putOut();
    else if (!isLit) await this.#light(annotation, textMap, facts, attempt);
    this.#read = { annotation, textMap };
    const only = this.#only;
    this.#state = { status, annotation, only, url: location.href, ...(notice === null ? {} : { notice }) };
  }

  /** Lights up what was read, and only then takes off what was lit before. */
  async #light(
    annotation: Annotation,
    textMap: TextMap,
    facts: FactIndex,
    { pace, signal, settings }: Attempt,
  ): Promise<void> {
    this.#stale = false;
    const choice = { ...(await settings), only: this.#only };
    const reading = new Reading(annotation, textMap, choice, this.#painter);
    try {
      await pace.run(reading.light(), signal);
    } catch (error) {
      reading.putOut();
      this.#stale = true;
      throw error;
    }
    this.#putOut();
    this.#reading = reading;
    this.#cards = new CardLoader(document, { reading, facts, signal: this.#lit.signal });
  }

  async #annotate(
    article: Article,
    facts: FactIndex,
    { pace, signal, engine }: Attempt,
  ): Promise<Annotation> {
    const [{ annotateInSteps }, language] = await Promise.all([engine, loadLanguage(article.lang, engine)]);
    return pace.run(annotateInSteps(article, facts, language), signal);
  }

  /** Takes off what is lit, and the cards. */
  #putOut(): void {
    this.#lit.abort();
    this.#lit = new AbortController();
    this.#cards = null;
    this.#reading?.putOut();
    this.#reading = null;
  }
}

/** Whether two states make the same badge. */
function saysTheSame(one: PageState, other: PageState): boolean {
  const annotationOf = (state: PageState) => ('annotation' in state ? state.annotation : null);
  return one.status === other.status && annotationOf(one) === annotationOf(other);
}

/** Whether nothing in an article has changed that the engine looks at. */
function isSame(one: Article, other: Article): boolean {
  return (
    one.text === other.text &&
    one.published === other.published &&
    one.lang === other.lang &&
    one.byline === other.byline &&
    one.title === other.title
  );
}

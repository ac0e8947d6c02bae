import { browser } from 'wxt/browser';
import { isShownIn, shownParentOf } from '../../lib/article/shown-tree.ts';
import { shadowRootsOf } from '../../lib/highlight/hit-test.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PageSession } from '../annotator/page-session.ts';
import type { Watch } from './make-watch.ts';
import { placeOnScreen, whileScrolling } from './place.ts';

/** How long after it came, or changed its address, a page is looked at, in milliseconds: it is filled sooner or later. */
const looks = [300, 1000, 3000, 8000];
/** How long a page has to rest after a change, in milliseconds, and how many times as long as the last look took. */
const rest = 300;
const share = 20;
const longestRest = 30_000;
/** Added text of fewer units is no article, nor a part of one that is worth a look by itself. */
const muchText = 200;
/** How often it is asked whether the extension is still there, in milliseconds; no event says so. */
const rounds = 1000;

/**
 * Watches a page for what makes a session look again: another address, changes in the article, other articles that
 * come or that the reader comes to, the way back out of the back-forward cache. Observes the page's nodes only while
 * something is lit there or may be when the reader scrolls, and neither observes nor reads while the page is hidden.
 */
export class PageWatch implements Watch {
  readonly #session: PageSession;
  readonly #gone: () => void;
  readonly #observer = new MutationObserver((records) => this.#onChange(records));
  readonly #until = new AbortController();
  #address: string;
  #article: Node | null = null;
  /** Looks that are to come: after a change in the page, and after a change of its address. */
  #next: number | undefined;
  #planned: number[] = [];
  #lookTook = 0;
  /** Ends the listening to the reader's scrolling. */
  #still = new AbortController();
  /** Those who are told of the reader's place. */
  readonly #followers = new Set<(again: boolean) => void>();
  #round: number | undefined;
  /** Whether a look fell into a time when the page was hidden. */
  #late = false;

  /**
   * `missed` is what has changed in the page since it was first read; `gone` is called, once, when the extension was
   * updated, switched off or removed.
   */
  constructor(session: PageSession, missed: readonly MutationRecord[], gone: () => void) {
    this.#session = session;
    this.#gone = gone;
    const { signal } = this.#until;
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.#onMove(), { signal });
    // In the oldest browsers that the manifest allows, nothing tells of an address that a script has changed.
    if (navigation === undefined) {
      const timer = setInterval(() => this.#onMove(), rounds);
      signal.addEventListener('abort', () => clearInterval(timer));
    }
    addEventListener('popstate', () => this.#onMove(), { signal });
    addEventListener('pagehide', () => session.pause(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.#onReturn(), { signal });
    document.addEventListener('visibilitychange', () => this.#onVisibility(), { signal });
    this.#address = withoutPlace(session.state.url);
    this.attend();
    if (addressNow() !== this.#address) this.#onMove();
    // A page that has no article yet may still be filled.
    else if (/^no/.test(session.state.status)) this.#plan();
    else this.#onChange(missed);
  }

  attend(): void {
    this.#observer.disconnect();
    clearInterval(this.#round);
    this.#still.abort();
    this.#article = articleOf(this.#session);
    if (document.hidden || !this.#isOurs) return;
    if (this.#session.hasSeveral) {
      this.#still = new AbortController();
      whileScrolling(() => void this.#follow(), this.#still.signal);
    }
    const { textMap } = this.#session;
    for (const root of [document, ...(textMap === null ? [] : shadowRootsOf(textMap))])
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#round = window.setInterval(() => this.#isGone(), rounds);
    // The page has put others in the place of these nodes while they were read.
    if (this.#article?.isConnected === false) this.#lookOnce();
  }

  followPlace(tell: (place: Span | null) => void, signal: AbortSignal): void {
    let told: string | undefined;
    const look = (again: boolean) => {
      const place = placeOnScreen(this.#session.textMap);
      if (told !== (told = JSON.stringify(place)) || again) tell(place);
    };
    this.#followers.add(look);
    signal.addEventListener('abort', () => this.#followers.delete(look), { once: true });
    whileScrolling(() => look(false), signal);
    look(false);
  }

  /** Whether something is lit in the page, or may be when the reader scrolls on. */
  get #isOurs(): boolean {
    return this.#article !== null || this.#session.hasSeveral;
  }

  /** Lets go of the page. */
  #stop(): void {
    this.#until.abort();
    this.#still.abort();
    this.#observer.disconnect();
    clearInterval(this.#round);
    clearTimeout(this.#next);
    this.#planned.forEach(clearTimeout);
  }

  #onMove(): void {
    const address = addressNow();
    if (address === this.#address) {
      this.#session.stay();
      return;
    }
    this.#address = address;
    void this.#session.moveOn();
    this.#plan();
  }

  #plan(): void {
    this.#planned.forEach(clearTimeout);
    this.#planned = looks.map((time) => window.setTimeout(() => this.#look(), time));
  }

  #onChange(records: readonly MutationRecord[]): void {
    if (addressNow() !== this.#address) this.#onMove();
    else if (records.some((record) => this.#concerns(record))) this.#lookOnce();
  }

  #onReturn(): void {
    if (this.#isGone()) return;
    this.#session.resume();
    this.#lookAfter(0);
  }

  #onVisibility(): void {
    if (this.#isGone()) return;
    this.attend();
    // What has changed meanwhile, nobody has told.
    if (!document.hidden && (this.#late || this.#isOurs)) this.#lookAfter(0);
  }

  #concerns({ type, target, addedNodes }: MutationRecord): boolean {
    if (!this.#isOurs) return false;
    const article = this.#article;
    if (article !== null && (!article.isConnected || isShownIn(target, article))) return true;
    return (
      type === 'childList' && [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= muchText)
    );
  }

  /** Looks when the page had its rest, however often it asks for it until then. */
  #lookOnce(): void {
    if (this.#next === undefined)
      this.#lookAfter(Math.min(longestRest, Math.max(rest, this.#lookTook * share)));
  }

  #lookAfter(time: number): void {
    clearTimeout(this.#next);
    this.#next = window.setTimeout(() => {
      this.#next = undefined;
      // A new reading would close the card that the reader is in.
      if (this.#session.hasCardOpen) this.#lookAfter(rounds);
      else void this.#look();
    }, time);
  }

  async #look(): Promise<void> {
    if (this.#isGone()) return;
    this.#late = document.hidden;
    if (this.#late) return;
    this.#lookTook = await this.#session.readAgain();
    this.#attendAnew();
  }

  async #follow(): Promise<void> {
    if (this.#isGone()) return;
    if (this.#session.hasCardOpen) this.#lookOnce();
    else if (await this.#session.follow()) this.#attendAnew();
  }

  /** After a reading, of which the places in the text may be others. */
  #attendAnew(): void {
    this.attend();
    for (const look of this.#followers) look(true);
  }

  #isGone(): boolean {
    if (this.#until.signal.aborted) return true;
    if (browser.runtime?.id !== undefined) return false;
    this.#stop();
    this.#gone();
    return true;
  }
}

/** Where the page is, without the place in it. */
function addressNow(): string {
  return withoutPlace(location.href);
}

function withoutPlace(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

/**
 * The node that holds all that was read, as the page is shown, or a node that is in the page no more; null where
 * nothing is lit.
 */
function articleOf({ reading }: PageSession): Node | null {
  const segments = reading?.textMap.segments ?? [];
  const first = segments[0]?.node ?? null;
  const last = segments.at(-1)?.node ?? null;
  if (first?.isConnected === false || last?.isConnected === false) return first?.isConnected ? last : first;
  let holder: Node | null = first;
  while (holder !== null && last !== null && !isShownIn(last, holder)) holder = shownParentOf(holder);
  return holder;
}

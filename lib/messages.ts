// Of WXT, and not the polyfill, which would be a twentieth of the annotator and wrap every API before the page is read.
import { type Browser, browser } from 'wxt/browser';
import type { Annotation } from './annotate.ts';
import type { PageReason } from './article/reasons.ts';
import type { FaultReason } from './fault.ts';
import type { Span } from './text/span.ts';

/**
 * Every message between the parts of the extension, by direction. Requests carry `type`; the answer's type is beside it.
 * Answers are values: `{ok: true, ...}` or `{ok: false, reason}`.
 */

/** What the page's annotator has to say of its page; the popup and the panel draw it. */
export type PageState =
  | (Annotated & { readonly status: 'annotated' })
  | (Annotated & { readonly status: 'offTopic' })
  | (Unread & { readonly status: 'notArticle' })
  | (Unread & { readonly status: 'noText' })
  | { readonly status: 'failed'; readonly reason: FaultReason; readonly url: string }
  | { readonly status: 'working'; readonly url: string };

interface Annotated {
  readonly annotation: Annotation;
  readonly url: string;
  /** The key of the actor who alone is lit; null: all are. */
  readonly only: string | null;
  /** That not all of the page was read. */
  readonly notice?: PageReason;
}

interface Unread {
  readonly reason: PageReason;
  readonly url: string;
}

/** Popup or panel -> the annotator of a tab. A tab where the gate found nothing of ours has no annotator. */
export interface PageRequests {
  getState: { request: { type: 'getState' }; answer: PageState };
  /** Scrolls a span of the article's text into view and lights it up for a moment. */
  goTo: { request: { type: 'goTo'; start: number; end: number }; answer: { ok: boolean } };
  /** Reads the page even where it is no article or off the subject. */
  annotateAnyway: { request: { type: 'annotateAnyway' }; answer: { ok: boolean } };
  /** Goes to the next or the previous name, for a reader who goes by keys. */
  step: { request: { type: 'step'; to: 'next' | 'previous' }; answer: { ok: boolean } };
  /** Opens the card of the name that the reader has come to, and moves the focus into it. */
  openCard: { request: { type: 'openCard' }; answer: { ok: boolean } };
  /** Lights one actor and what they say alone, by the actor's key, until it is told null. */
  narrow: { request: { type: 'narrow'; only: string | null }; answer: { ok: boolean } };
  /** Takes everything of ours off the page. */
  clear: { request: { type: 'clear' }; answer: { ok: boolean } };
}

/** Annotator, popup or panel -> background. */
export interface BackgroundRequests {
  /** What the annotator found, for the badge of its tab. */
  report: {
    request: { type: 'report'; status: PageState['status']; actors: number; quotes: number };
    answer: { ok: true };
  };
  /** Brings the annotator into a tab because the reader asked for it. */
  annotateTab: {
    request: { type: 'annotateTab'; tabId: number };
    answer: { ok: true } | { ok: false; reason: FaultReason };
  };
}

/** One function per type of request; the requests of a direction are told apart by `type`. */
export type Handlers<Requests> = {
  readonly [Type in keyof Requests]: Requests[Type] extends { request: infer Request; answer: infer Answer }
    ? (request: Request, sender: Browser.runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};

/** Asks the annotator of a tab; null where there is none (the gate saw nothing of ours, or the page forbids scripts). */
export async function askPage<Type extends keyof PageRequests>(
  tabId: number,
  request: PageRequests[Type]['request'] & { type: Type },
): Promise<PageRequests[Type]['answer'] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, request)) ?? null;
  } catch {
    return null;
  }
}

/** A request that was heard by nobody. */
export interface Unanswered {
  readonly ok: false;
  readonly reason: FaultReason;
}

/** Asks the background, and once more where the browser put it to sleep before it had answered. Never rejects. */
export async function askBackground<Type extends keyof BackgroundRequests>(
  request: BackgroundRequests[Type]['request'] & { type: Type },
): Promise<BackgroundRequests[Type]['answer'] | Unanswered> {
  for (let tries = 0; tries < 2 && browser.runtime?.id !== undefined; tries++) {
    try {
      const answer = await browser.runtime.sendMessage<
        unknown,
        BackgroundRequests[Type]['answer'] | undefined
      >(request);
      if (answer !== undefined) return answer;
    } catch {
      // One browser rejects, the other answers with nothing; where the extension has just gone, the call itself throws.
    }
  }
  return { ok: false, reason: ['unanswered'] };
}

/** Answers requests to a page, for as long as the extension is there. */
export function answerPage(handlers: Handlers<PageRequests>): void {
  listen(handlers, pageShapes, allFromExtension);
}

/** Answers requests to the background, for as long as it lives. */
export function answerBackground(handlers: Handlers<BackgroundRequests>): void {
  listen(handlers, backgroundShapes, backgroundSenders);
}

/** Panel: tells of every page that has been read, by its tab, until the panel is closed. */
export function watchReports(onReport: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const type = (message as { readonly type?: unknown } | null)?.type; // whatever was said to the extension
    if (type === 'report' && sender.id === browser.runtime.id && sender.tab?.id !== undefined)
      onReport(sender.tab.id);
    return undefined; // The background answers.
  });
}

/** The name of the line over which an annotator tells an open panel where the reader is. */
const placeLine = 'sidelight-place';

/**
 * Panel -> annotator: asks to be told which stretch of the article is on screen, whenever that changes, until `signal`
 * aborts. Nothing is told where there is no annotator.
 */
export function followPlace(tabId: number, onPlace: (place: Span | null) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: placeLine });
  port.onMessage.addListener((place) => onPlace(place as Span | null)); // our own annotator's words
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}

/** Annotator, until `signal` aborts: `watch` is called for each panel that follows, and told by its signal when the panel is gone. */
export function answerFollowers(
  watch: (tell: (place: Span | null) => void, gone: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const answer = (port: Browser.runtime.Port) => {
    if (port.name !== placeLine || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const tell = (place: Span | null) => {
      try {
        port.postMessage(place);
      } catch {
        // Firefox ends the line of a page that it keeps for the way back, and tells nobody.
        gone.abort();
      }
    };
    watch(tell, AbortSignal.any([gone.signal, signal]));
  };
  browser.runtime.onConnect.addListener(answer);
}

type Shape = (message: Readonly<Record<string, unknown>>) => boolean;

const pageShapes: Record<keyof PageRequests, Shape> = {
  getState: () => true,
  goTo: ({ start, end }) => isOffset(start) && isOffset(end) && start < end,
  annotateAnyway: () => true,
  step: ({ to }) => to === 'next' || to === 'previous',
  openCard: () => true,
  narrow: ({ only }) => only === null || typeof only === 'string',
  clear: () => true,
};

const statuses: ReadonlySet<unknown> = new Set<PageState['status']>([
  'annotated',
  'offTopic',
  'notArticle',
  'noText',
  'failed',
  'working',
]);

const backgroundShapes: Record<keyof BackgroundRequests, Shape> = {
  report: ({ status, actors, quotes }) => statuses.has(status) && isOffset(actors) && isOffset(quotes),
  annotateTab: ({ tabId }) => isOffset(tabId),
};

/** Who may send a request: a script of ours in a web page, or only a page of the extension itself. */
type Sender = 'page' | 'extension';

const backgroundSenders: Record<keyof BackgroundRequests, Sender> = {
  report: 'page',
  annotateTab: 'extension',
};

const allFromExtension: Record<keyof PageRequests, Sender> = {
  getState: 'extension',
  goTo: 'extension',
  annotateAnyway: 'extension',
  step: 'extension',
  openCard: 'extension',
  narrow: 'extension',
  clear: 'extension',
};

/** Whether a message comes from a page of the extension, maybe in a tab, or its background: not from a script in a web page. */
function isFromExtension({ tab, url }: Browser.runtime.MessageSender): boolean {
  return tab === undefined || url?.startsWith(browser.runtime.getURL('')) === true;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0; // just seen to be a number
}

/** Only the extension's own parts are answered, and only requests of a known shape: the rest is left to others. */
function listen(
  handlers: object,
  shapes: Readonly<Record<string, Shape>>,
  senders: Readonly<Record<string, Sender>>,
): void {
  const hear = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer?: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return false;
    const request = message as Readonly<Record<string, unknown>>; // an object, by the line above
    const type = String(request.type);
    if (!Object.hasOwn(shapes, type) || !shapes[type]?.(request)) return false;
    if (senders[type] === 'extension' && !isFromExtension(sender)) return false;
    // The shape of the request has been checked against the type that picks the handler.
    const handler = (
      handlers as Record<string, (request: unknown, sender: Browser.runtime.MessageSender) => unknown>
    )[type];
    // Chromium takes no promise for an answer; a handler that fails leaves the other side without one.
    new Promise((resolve) => resolve(handler?.(request, sender))).then(respond, () => respond());
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
}

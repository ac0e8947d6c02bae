import type { Span } from '../../lib/text/span.ts';
import type { PageSession } from '../annotator/page-session.ts';

/** What the annotator asks of the watch over its page. */
export interface Watch {
  /** To be called when the session has read, or was told to clear. */
  attend(): void;
  /** Tells which stretch of the article is on screen, now and whenever the reader has moved on, until `signal` aborts. */
  followPlace(tell: (place: Span | null) => void, signal: AbortSignal): void;
}

/** Under this name the script of the watch leaves what the annotator calls: in the extension's own world, which a page never sees. */
export const makeWatch = Symbol.for('sidelight.watch');

export interface WithWatch {
  /**
   * `missed` is what has changed in the page since it was first read; `gone` is called, once, when the extension was
   * updated, switched off or removed.
   */
  [makeWatch]?: (session: PageSession, missed: readonly MutationRecord[], gone: () => void) => Watch;
}

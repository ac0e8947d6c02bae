import type { Annotation } from './annotate.ts';
import type { Body } from './facts/fact-base.ts';
import type { EntityId } from './facts/schema.ts';

/**
 * Every message between the parts of the extension, by direction. Requests carry `type`; the answer's type is beside it.
 * Answers are values: `{ok: true, ...}` or `{ok: false, error: sentence}`.
 */

/** What the page's annotator has to say of its page; the popup and the panel draw it. */
export type PageState =
  | { readonly status: 'annotated'; readonly annotation: Annotation; readonly url: string }
  | { readonly status: 'offTopic'; readonly annotation: Annotation; readonly url: string }
  | { readonly status: 'notArticle'; readonly reason: string; readonly url: string }
  | { readonly status: 'noText'; readonly reason: string; readonly url: string }
  | { readonly status: 'failed'; readonly reason: string; readonly url: string }
  | { readonly status: 'working'; readonly url: string };

/** Popup or panel -> the annotator of a tab. */
export interface PageRequests {
  getState: { request: { type: 'getState' }; answer: PageState };
  goTo: { request: { type: 'goTo'; start: number; end: number }; answer: { ok: boolean } };
  annotateAnyway: { request: { type: 'annotateAnyway' }; answer: { ok: boolean } };
  clear: { request: { type: 'clear' }; answer: { ok: boolean } };
}

/** Annotator, popup or panel -> background. */
export interface BackgroundRequests {
  getBodies: {
    request: { type: 'getBodies'; ids: readonly EntityId[] };
    answer: { ok: true; bodies: Readonly<Record<EntityId, Body>> } | { ok: false; error: string };
  };
  report: {
    request: { type: 'report'; status: PageState['status']; actors: number; quotes: number };
    answer: { ok: true };
  };
  annotateTab: {
    request: { type: 'annotateTab'; tabId: number };
    answer: { ok: true } | { ok: false; error: string };
  };
}

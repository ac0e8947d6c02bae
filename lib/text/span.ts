/**
 * A stretch of an article's text: half-open, in UTF-16 code units of `Article.text`, which is never altered.
 * Everything that Sidelight says about a text is data beside such a span.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function length(span: Span): number {
  return span.end - span.start;
}

/** Whether `outer` covers every unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order; of two spans that start together the longer comes first, so that an outer span precedes what it holds. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

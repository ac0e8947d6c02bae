/** The words of the timeline. */
export const timelineWords = {
  nothing: 'The article names no day, and the base knows of no event near it.',
  next: (count: number) =>
    count === 1 ? 'What happened next: 1 event' : `What happened next: ${count} events`,
  counted: 'counted from the article’s day',
} as const;

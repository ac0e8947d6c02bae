import type { Span } from '../text/span.ts';
import type { Source } from './sources.ts';

/** One way to read who says a quotation. The highest score wins; below `ENOUGH` nothing is claimed. */
export interface Attribution {
  readonly source: Source;
  /** A second source tied by "and": both say it. */
  readonly partner?: Source;
  readonly cue: Span | null;
  readonly score: number;
  /** The rule, as a clause for the reader. */
  readonly rule: string;
}

import type { Span } from '../text/span.ts';
import type { Setting } from './frame.ts';
import type { RuleCode } from './reasons.ts';
import type { Source } from './sources.ts';

/** One way to read who says a quotation. The highest score wins; below `ENOUGH` nothing is claimed. */
export interface Attribution {
  readonly source: Source;
  /** Further sources tied to it by "and": all say it together. `source` is the first of the row. */
  readonly partners?: readonly Source[];
  readonly cue: Span | null;
  readonly score: number;
  readonly rule: RuleCode;
}

/** An attribution by the verb or noun at word `at`. Texts and bodies lose a little against persons, who speak more often. */
export function reading(
  setting: Setting,
  source: Source,
  at: number,
  words: number,
  score: number,
  rule: RuleCode,
): Attribution {
  const { tokens } = setting;
  const cue = { start: tokens.starts[at]!, end: tokens.ends[at + words - 1]! };
  const penalty =
    source.form === 'document' ? 0.8 : source.kind === 'body' && source.form !== 'institution' ? 0.2 : 0;
  return { source, cue, score: score - penalty, rule };
}

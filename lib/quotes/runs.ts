import { beginsQuoted, type MarkFault, type QuotedRun, quotedRuns } from '../text/marks.ts';
import { byPosition, type Span } from '../text/span.ts';

/** A quoted stretch of one paragraph with both its ends found, marks included. */
export interface Run extends Span {
  /** Index of its paragraph among the paragraphs that hold any text. */
  readonly paragraph: number;
  readonly nested: boolean;
  /** It goes on in the next paragraph without closing. */
  readonly continues: boolean;
  readonly repairs: readonly MarkFault[];
  /** The quoted words alone. */
  readonly inner: Span;
}

/**
 * Every quoted run of a text in reading order. Where a mark is missing the run reaches to the sentence's edge that makes
 * sense: without an opening mark back to the sentence after the last attribution, without a closing one up to a comma
 * before a reporting clause (`endsBefore` finds it), else to the paragraph's end.
 */
export function runsOf(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  endsBefore: (tail: Span) => number | null,
): Run[] {
  const runs: Run[] = [];
  // The run that reaches furthest; the one before may lie within it.
  let last: Run | undefined;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const marked = quotedRuns(text, paragraph, next !== undefined && beginsQuoted(text, next));
    const within = marked.length > 0 ? sentencesWithin(sentences, paragraph) : [];
    for (const run of marked) {
      const placed = place(text, paragraph, run, last, within, endsBefore);
      if (!placed) continue;
      runs.push({ ...placed, paragraph: index });
      if (last === undefined || placed.end > last.end) last = runs.at(-1);
    }
  });
  return withoutCrossing(runs);
}

/** Of two runs that cross, which only a missing mark can bring about, the one that fewer marks are missing of stays. */
function withoutCrossing(runs: readonly Run[]): Run[] {
  const kept = new Set<Run>();
  const open: Run[] = [];
  for (const run of [...runs].sort(byPosition)) {
    while (open.length > 0 && open.at(-1)!.end <= run.start) open.pop();
    while (open.length > 0 && open.at(-1)!.end < run.end && open.at(-1)!.repairs.length > run.repairs.length)
      kept.delete(open.pop()!);
    if (open.length > 0 && open.at(-1)!.end < run.end) continue;
    const placed = { ...run, nested: run.nested && open.length > 0 };
    kept.add(placed);
    open.push(placed);
  }
  return [...kept];
}

/** The sentences of a paragraph; binary search, since a long text has many of both. */
function sentencesWithin(sentences: readonly Span[], paragraph: Span): Span[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= paragraph.start) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let i = low; i < sentences.length && sentences[i]!.start < paragraph.end; i++)
    within.push(sentences[i]!);
  return within;
}

function place(
  text: string,
  paragraph: Span,
  run: QuotedRun,
  last: Run | undefined,
  sentences: readonly Span[],
  endsBefore: (tail: Span) => number | null,
): Omit<Run, 'paragraph'> | null {
  const start = run.open ?? missingStart(text, paragraph, run.close!, last, sentences);
  const end = run.close === null ? missingEnd(text, paragraph, run, endsBefore) : run.close + 1;
  const inner = { start: run.open === null ? start : start + 1, end: run.close === null ? end : end - 1 };
  if (start < paragraph.start || end <= start || text.slice(inner.start, inner.end).trim() === '')
    return null;
  return { start, end, inner, nested: run.nested, continues: run.continues, repairs: run.repairs };
}

/** The sentence after the one in which the run before was attributed; the paragraph's first where there is none. */
function missingStart(
  text: string,
  paragraph: Span,
  close: number,
  last: Run | undefined,
  sentences: readonly Span[],
): number {
  const after = last && last.end > paragraph.start ? last.end : paragraph.start;
  const begin = sentences.find((sentence) => sentence.start >= after && sentence.start < close);
  const start = begin?.start ?? after;
  return start + (/^\s*/.exec(text.slice(start, close))?.[0].length ?? 0);
}

function missingEnd(
  text: string,
  paragraph: Span,
  run: QuotedRun,
  endsBefore: (tail: Span) => number | null,
): number {
  if (run.continues) return paragraph.end;
  return (
    endsBefore({ start: run.open!, end: paragraph.end }) ??
    paragraph.end - (/\s*$/.exec(text.slice(run.open!, paragraph.end))?.[0].length ?? 0)
  );
}

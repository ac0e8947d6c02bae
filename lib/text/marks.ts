import { type Glyph, glyphs, isSingle } from './glyphs.ts';
import type { Span } from './span.ts';

/** What may be wrong with the marks of a quotation. */
export type MarkFault = 'openTurned' | 'closeTurned' | 'mixedMarks' | 'openMissing' | 'closeMissing';

/** A stretch between quotation marks within one paragraph, as the cheapest consistent reading of all marks there gives it. */
export interface QuotedRun {
  /** Offset of the opening mark; null: the mark is missing, and the run begins somewhere before `close`. */
  readonly open: number | null;
  /** Offset of the closing mark; null: the mark is missing. */
  readonly close: number | null;
  /** Quoted inside another run. */
  readonly nested: boolean;
  /** A run without a closing mark whose next paragraph opens again: one speech in several paragraphs. */
  readonly continues: boolean;
  /** What was wrong with the marks; empty for sound ones. */
  readonly repairs: readonly MarkFault[];
}

interface Mark {
  readonly at: number;
  readonly glyph: Glyph;
  /** Cost of each role from what stands beside the mark. */
  readonly open: number;
  readonly close: number;
  readonly skip: number;
}

/**
 * Weights of the reading, in one unit: 3 is about "this mark is the wrong way round". A missing mark must cost more than
 * a turned one and less than two; nesting in marks of the same drawing must cost nearly as much as a turned mark, since
 * writers change the drawing when they nest.
 */
const WRONG_SIDE = 3;
const BEFORE_PUNCTUATION = 9;
const MISSING_OPEN = 5;
const MISSING_CLOSE = 4;
const CONTINUED = 0.5;
const NEST_SAME = 2.5;
const NEST_OTHER = 0.4;
const MIXED_FAMILY = 1.5;
const SINGLE_FOR_DOUBLE = 8;
const SKIP_DOUBLE = 9;
const MAX_DEPTH = 3;
/** Readings kept after each mark, the cheapest: what costs more than so many others never wins in real text. */
const BEAM = 16;
/** Marks read together; a paragraph with more is read piece by piece, so that cost stays linear in any text. */
const WINDOW = 160;

const LONGEST_VALUE = 80;

/** What a role costs at most in a pair that nothing is wrong with. */
const SOUND = 0.5;

const LETTER = /[\p{L}\p{N}]/u;
const ANY_MARK = new RegExp(`[${Object.keys(glyphs).join('')}]`, 'gu');
const HAN = /\p{Script=Han}/u;
const OPENS_BEFORE = /[\s([{—–\-/“‘«„"'「『>¿¡]/u;
const CLOSES_AFTER = /[\s)\]}—–.,;:!?…/”’»"'」』。，！？；：、<]/u;
const POINT = /[.,;:!?…)。，！？]/u;

/**
 * The quoted runs of one paragraph in reading order, nested ones after the run that holds them. Every mark gets a role
 * (opens, closes, is an apostrophe); the reading with the lowest sum of costs wins (Viterbi search over the open marks).
 * `nextOpens`: whether the next paragraph begins with an opening mark.
 */
export function quotedRuns(text: string, paragraph: Span, nextOpens: boolean): QuotedRun[] {
  const marks = marksWithin(text, paragraph);
  if (marks.length === 0) return [];
  const sound = soundPairs(marks);
  if (sound) return sound;
  const runs: QuotedRun[] = [];
  for (let from = 0; from < marks.length; from += WINDOW) {
    const window = marks.slice(from, from + WINDOW);
    const start = from === 0 ? paragraph.start : window[0]!.at;
    if (isWordless(text, start, marks[from + WINDOW]?.at ?? paragraph.end)) continue;
    runs.push(...read(window, nextOpens && from + WINDOW >= marks.length));
  }
  return runs.sort((a, b) => begin(a) - begin(b) || Number(a.nested) - Number(b.nested));
}

/** Whether a paragraph begins with a mark that can open. */
export function beginsQuoted(text: string, paragraph: Span): boolean {
  const glyph = glyphs[text[paragraph.start] ?? ''];
  return glyph !== undefined && !isSingle(glyph) && glyph.open < WRONG_SIDE;
}

function begin(run: QuotedRun): number {
  return run.open ?? run.close ?? 0;
}

/** A run of marks that nothing is wrong with: opening and closing in turn, each fit for nothing else. The search would find the same. */
function soundPairs(marks: readonly Mark[]): QuotedRun[] | null {
  if (marks.length % 2 !== 0) return null;
  const runs: QuotedRun[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const open = marks[i]!;
    const close = marks[i + 1]!;
    if (isSingle(open.glyph) || isSingle(close.glyph)) return null;
    if (open.open > SOUND || open.close < WRONG_SIDE || close.open < WRONG_SIDE) return null;
    if (close.close > SOUND || closeCost(open, close) > SOUND) return null;
    runs.push({ open: open.at, close: close.at, nested: false, continues: false, repairs: [] });
  }
  return runs;
}

/** Between marks of nothing there is nothing to quote, and the search for it would be long. */
function isWordless(text: string, from: number, to: number): boolean {
  return !LETTER.test(text.slice(from, to));
}

function marksWithin(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  // Not beyond the paragraph: the next mark may be a hundred paragraphs away from each.
  const upTo = text.slice(0, end);
  ANY_MARK.lastIndex = start;
  for (let found = ANY_MARK.exec(upTo); found; found = ANY_MARK.exec(upTo)) {
    const at = found.index;
    const value = text[at - 1] === '=' ? endOfValue(text, at, end) : null;
    if (value !== null) ANY_MARK.lastIndex = value + 1;
    else {
      const mark = weigh(text, at, glyphs[text[at]!]!, start, end);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

/** The mark that closes the value of an attribute left over from markup (`id="4"`); the first one itself if none does. */
function endOfValue(text: string, at: number, end: number): number {
  const close = text.indexOf(text[at]!, at + 1);
  return close < 0 || close >= Math.min(end, at + LONGEST_VALUE) ? at : close;
}

/** Null for an apostrophe inside a word of a script that writes any, and for the value of an attribute that was left over from markup (`id="4"`). */
function weigh(text: string, at: number, glyph: Glyph, start: number, end: number): Mark | null {
  const before = at > start ? text[at - 1]! : ' ';
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (isSingle(glyph) && LETTER.test(before) && LETTER.test(after) && !HAN.test(before + after)) return null;
  const fitsOpen = OPENS_BEFORE.test(before);
  const fitsClose = CLOSES_AFTER.test(after);
  let open = glyph.open;
  let close = glyph.close;
  if (fitsOpen && !fitsClose) close += WRONG_SIDE;
  if (fitsClose && !fitsOpen) open += WRONG_SIDE;
  if (glyph.family !== 'corner' && (POINT.test(after) || at + 1 >= end)) open += BEFORE_PUNCTUATION;
  if (at === start) close += BEFORE_PUNCTUATION;
  return { at, glyph, open, close, skip: skipCost(glyph, before, after) };
}

function skipCost(glyph: Glyph, before: string, after: string): number {
  if (!isSingle(glyph)) return glyph.family === 'straight' && /\d/.test(before) ? 2 : SKIP_DOUBLE;
  if (LETTER.test(before) && !HAN.test(before)) return 0.2;
  return LETTER.test(after) ? 1.2 : 0.6;
}

/** One partial reading: the marks still open (innermost first), what it cost, and how it came about. */
interface Reading {
  readonly cost: number;
  readonly stack: Open | null;
  readonly key: string;
  readonly runs: Done | null;
}
interface Open {
  readonly mark: Mark;
  readonly below: Open | null;
  readonly depth: number;
}
interface Done {
  readonly run: QuotedRun;
  readonly before: Done | null;
}

const START: Reading = { cost: 0, stack: null, key: '', runs: null };

function read(marks: readonly Mark[], nextOpens: boolean): QuotedRun[] {
  let readings: Reading[] = [START];
  for (const mark of marks) {
    const best = new Map<string, Reading>();
    for (const reading of readings)
      for (const next of steps(reading, mark)) {
        const rival = best.get(next.key);
        if (!rival || next.cost < rival.cost) best.set(next.key, next);
      }
    readings = cheapest([...best.values()]);
  }
  const ended = readings.map((reading) => endOf(reading, nextOpens));
  const winner = ended.reduce((a, b) => (b.cost < a.cost ? b : a));
  const runs: QuotedRun[] = [];
  for (let done = winner.runs; done; done = done.before) runs.push(done.run);
  return runs;
}

function cheapest(readings: Reading[]): Reading[] {
  return readings.length <= BEAM ? readings : readings.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function* steps(reading: Reading, mark: Mark): Generator<Reading> {
  const { stack } = reading;
  yield { ...reading, cost: reading.cost + mark.skip };
  if ((stack?.depth ?? 0) < MAX_DEPTH) yield opened(reading, mark, stack ? nestCost(stack.mark, mark) : 0);
  if (!stack) {
    if (!isSingle(mark.glyph)) yield closedWithoutOpen(reading, mark);
    return;
  }
  yield closed(reading, stack, mark);
  if (!isSingle(stack.mark.glyph) && !isSingle(mark.glyph)) yield opened(leftOpen(reading, false), mark, 0);
}

function opened(reading: Reading, mark: Mark, extra: number): Reading {
  const stack = { mark, below: reading.stack, depth: (reading.stack?.depth ?? 0) + 1 };
  const drawing = mark.glyph.family + (mark.glyph.open > mark.glyph.close ? '<' : '>');
  return { ...reading, stack, key: `${reading.key}/${drawing}`, cost: reading.cost + mark.open + extra };
}

function nestCost(outer: Mark, inner: Mark): number {
  if (outer.glyph.family === inner.glyph.family)
    return outer.glyph.family === 'straight' ? 2 * NEST_SAME : NEST_SAME;
  return NEST_OTHER;
}

function closed(reading: Reading, open: Open, mark: Mark): Reading {
  const run = {
    open: open.mark.at,
    close: mark.at,
    nested: open.below !== null,
    continues: false,
    repairs: repairsOf(open.mark, mark),
  };
  return pop(reading, run, closeCost(open.mark, mark));
}

/** What is wrong with a pair: the drawing of the second mark against that of the first, and where it stands. */
function closeCost(open: Mark, close: Mark): number {
  const a = open.glyph.family;
  const b = close.glyph.family;
  const side = close.close - close.glyph.close;
  if (isSingle(open.glyph) !== isSingle(close.glyph)) return close.close + SINGLE_FOR_DOUBLE;
  if (a === 'low' && b === 'curly') return side + (close.glyph.close === 0 ? 0.3 : 0);
  if (a === 'single-low' && b === 'single') return side;
  if (a === 'guillemet' && b === a) return side + (open.glyph === close.glyph ? 2 : 0);
  return close.close + (a === b ? 0 : MIXED_FAMILY);
}

function repairsOf(open: Mark, close: Mark): MarkFault[] {
  const repairs: MarkFault[] = [];
  if (open.glyph.open >= WRONG_SIDE) repairs.push('openTurned');
  if (closeCost(open, close) >= WRONG_SIDE) repairs.push('closeTurned');
  else if (closeCost(open, close) >= MIXED_FAMILY) repairs.push('mixedMarks');
  return repairs;
}

function closedWithoutOpen(reading: Reading, mark: Mark): Reading {
  const run = {
    open: null,
    close: mark.at,
    nested: false,
    continues: false,
    repairs: ['openMissing' as const],
  };
  return { ...reading, runs: { run, before: reading.runs }, cost: reading.cost + mark.close + MISSING_OPEN };
}

/** The innermost open mark is given up as unclosed. */
function leftOpen(reading: Reading, continues: boolean): Reading {
  const { mark, below } = reading.stack!;
  const repairs = continues ? [] : ['closeMissing' as const];
  const run = { open: mark.at, close: null, nested: below !== null, continues, repairs };
  return pop(reading, run, continues ? CONTINUED : MISSING_CLOSE + (isSingle(mark.glyph) ? 2 : 0));
}

function pop(reading: Reading, run: QuotedRun, cost: number): Reading {
  const key = reading.key.slice(0, reading.key.lastIndexOf('/'));
  return { stack: reading.stack!.below, key, runs: { run, before: reading.runs }, cost: reading.cost + cost };
}

function endOf(reading: Reading, nextOpens: boolean): Reading {
  let ended = reading;
  while (ended.stack)
    ended = leftOpen(ended, nextOpens && !ended.stack.below && !isSingle(ended.stack.mark.glyph));
  return ended;
}

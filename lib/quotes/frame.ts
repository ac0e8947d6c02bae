import type { Span } from '../text/span.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import type { CueSets } from './cues/of-language.ts';
import type { Run } from './runs.ts';
import type { Source } from './sources.ts';

/** What attribution reads: the words outside all quotations, the sources among them, the cues of the language. */
export interface Setting {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** Per word: 1 where it stands inside a quotation. */
  readonly quoted: Uint8Array;
  /** Sources outside quotations, in reading order. */
  readonly sources: readonly Source[];
  readonly cues: CueSets;
}

/** The words around one quoted run that can tell who says it: those of its own sentence, other quotations left out. */
export interface Frame {
  readonly run: Run;
  /** Indices of the words before the run, in reading order. */
  readonly before: readonly number[];
  /** Indices of the words after the run, up to the next quotation. */
  readonly after: readonly number[];
  /** The mark that stands last before the run (":", ","), if any. */
  readonly lead: string;
  /** Whether a comma, a question or an exclamation mark or a dash at its end announces a reporting clause. */
  readonly handsOver: boolean;
  /** Whether the run starts its sentence. */
  readonly opensSentence: boolean;
}

/** Words looked at on either side; a reporting clause farther away would be read wrongly more often than rightly. */
const REACH = 60;

export function frameOf(setting: Setting, run: Run): Frame {
  const { tokens, sentences } = setting;
  const first = tokenAt(tokens, run.start);
  const next = tokenAt(tokens, run.end);
  const own = sentenceAt(sentences, run.start);
  const last = sentenceAt(sentences, run.end - 1);
  const before: number[] = [];
  for (let at = first - 1; at >= 0 && tokens.starts[at]! >= own.start && before.length < REACH; at--)
    if (!setting.quoted[at]) before.unshift(at);
  const after: number[] = [];
  for (let at = next; at < tokens.count && tokens.starts[at]! < last.end && after.length < REACH; at++) {
    if (setting.quoted[at]) break;
    after.push(at);
  }
  const { text } = tokens;
  const lead = /\S?\s*$/.exec(text.slice(Math.max(own.start, run.start - 4), run.start))?.[0].trim() ?? '';
  const tail = text.slice(run.inner.start, run.inner.end).trimEnd().at(-1) ?? '';
  const follows = /^\s*([,，—–-]|[.。](?=\s*$))?/u.exec(text.slice(run.end, run.end + 3))?.[1] ?? '';
  return {
    run,
    before,
    after,
    lead,
    handsOver:
      /[,，?？!！—–。]/u.test(tail) ||
      /[,，—–-]/u.test(follows) ||
      /^\s*\p{Lu}/u.test(text.slice(run.end, run.end + 2)),
    opensSentence: before.length === 0,
  };
}

export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { start: 0, end: 0 };
}

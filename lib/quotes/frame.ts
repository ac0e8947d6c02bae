import type { WordSets } from '../mentions/words/word-sets.ts';
import type { Span } from '../text/span.ts';
import { isCapital, type Tokens, tokenAt } from '../text/tokens.ts';
import { type CuedWords, cueAt } from './cues/cued-words.ts';
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
  /** Those inside quotations too. */
  readonly everySource: readonly Source[];
  readonly cues: CuedWords;
  /** Per word the verb of saying or judging that begins there; see `verbsOf`. */
  readonly verbs: Uint8Array;
  /** Whether the language puts the subject behind the verb when something else comes first, as German does. */
  readonly verbSecond: boolean;
  /** Whether the language sets "said X" inside the marks, as French and Russian do. */
  readonly insertsClauses: boolean;
  /** What the language's words tell about names. */
  readonly words: WordSets;
  /** Lines that do not end like a sentence: headings and links between paragraphs. Nobody speaks in them unless a verb says so. */
  readonly headings: readonly Span[];
}

/** The words around one quoted run that can tell who says it: those of its own sentence, other quotations left out. */
export interface Frame {
  readonly run: Run;
  /** Indices of the words before the run, in reading order. */
  readonly before: readonly number[];
  /** Indices of the words after the run, up to the next quotation. */
  readonly after: readonly number[];
  /** The run ends its sentence, and `after` is the beginning of the next: "Why?" Chen asked. */
  readonly loose: boolean;
  /** The mark that stands last before the run (":", ","), if any. */
  readonly lead: string;
  /** Whether a comma, a question or an exclamation mark or a dash at its end announces a reporting clause. */
  readonly handsOver: boolean;
  /** Whether the run starts its sentence. */
  readonly opensSentence: boolean;
  /** Whether the word before the run says what somebody takes a thing for ("as"). */
  readonly taken: boolean;
  /** Whether a verb form near before the run marks its clause as reported. */
  readonly reportive: boolean;
  /** Whether the run stands in a heading. */
  readonly heading: boolean;
  /** Whether the words around it are in title case, so that capitals inside tell nothing. */
  readonly titleCased: boolean;
}

/** A headline that ends like a sentence still shows by its capitals: four long words in five outside the quotation. */
function isTitleCased(tokens: Tokens, words: readonly number[]): boolean {
  const long = words.filter((at) => tokens.ends[at]! - tokens.starts[at]! > 3);
  return long.length >= 3 && long.filter((at) => isCapital(tokens, at)).length / long.length >= 0.8;
}

/** Lines of at most so many units that end without a stop are headings; longer ones have lost their stop. */
const LONGEST_HEADING = 160;

export function headingsOf(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.filter(
    ({ start, end }) =>
      end - start <= LONGEST_HEADING && !/[.!?…。！？:;,][”’"'»“)\]」]*$/u.test(text.slice(start, end)),
  );
}

export function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= offset;
}

/** Words before a run among which a reportive verb form counts. */
const NEAR_REPORTIVE = 6;
/** Words looked at on either side; a reporting clause farther away would be read wrongly more often than rightly. */
const REACH = 60;
/** Words that are gone back over for those, quoted ones included: a sentence of quotations alone would be read again for each. */
const FURTHEST = 600;

export function frameOf(setting: Setting, run: Run): Frame {
  const { tokens, sentences } = setting;
  const first = tokenAt(tokens, run.start);
  const next = tokenAt(tokens, run.end);
  const own = sentenceAt(sentences, run.start);
  const last = sentenceAt(sentences, run.end - 1);
  let before = wordsBefore(setting, first, own);
  const announced =
    before.length === 0 &&
    own.start > 0 &&
    /[:：]\s*$/.test(tokens.text.slice(Math.max(0, own.start - 4), own.start));
  if (announced) before = wordsBefore(setting, first, sentenceAt(sentences, own.start - 1));
  const loose =
    next < tokens.count &&
    tokens.starts[next]! >= last.end &&
    !/\n/.test(tokens.text.slice(run.end, tokens.starts[next]));
  const limit = loose ? sentenceAt(sentences, tokens.starts[next]!).end : last.end;
  const after: number[] = [];
  for (let at = next; at < tokens.count && tokens.starts[at]! < limit && after.length < REACH; at++) {
    if (setting.quoted[at]) break;
    after.push(at);
  }
  const { text } = tokens;
  const lead = announced
    ? ':'
    : (/\S?\s*$/.exec(text.slice(Math.max(own.start, run.start - 4), run.start))?.[0].trim() ?? '');
  const tail = text.slice(run.inner.start, run.inner.end).trimEnd().at(-1) ?? '';
  const follows = /^\s*([,，—–-]|[.。](?=\s*$))?/u.exec(text.slice(run.end, run.end + 3))?.[1] ?? '';
  return {
    run,
    before,
    after,
    loose,
    lead,
    handsOver:
      (after[0] === undefined || cueAt(setting.cues, 'linking', after[0]) === 0) &&
      (/[,，?？!！—–。]/u.test(tail) ||
        /[,，—–-]/u.test(follows) ||
        /^\s*\p{Lu}/u.test(text.slice(run.end, run.end + 2))),
    opensSentence: before.length === 0,
    taken: before.length > 0 && cueAt(setting.cues, 'as', before.at(-1)!) > 0,
    reportive: before.slice(-NEAR_REPORTIVE).some((at) => cueAt(setting.cues, 'reportive', at) > 0),
    heading: isWithin(setting.headings, run.start),
    titleCased: isTitleCased(tokens, [...before, ...(loose ? [] : after)]),
  };
}

/** The words outside quotations from the start of a sentence up to a word, the nearest `REACH`. */
function wordsBefore({ tokens, quoted }: Setting, end: number, { start }: Span): number[] {
  const words: number[] = [];
  const furthest = Math.max(0, end - FURTHEST);
  for (let at = end - 1; at >= furthest && tokens.starts[at]! >= start && words.length < REACH; at--)
    if (!quoted[at]) words.push(at);
  return words.reverse();
}

export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  return sentences[sentenceIndex(sentences, offset)] ?? { start: 0, end: 0 };
}

/** Which sentence holds an offset; the last one where it lies behind all. */
export function sentenceIndex(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

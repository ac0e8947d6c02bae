import type { FactIndex } from '../facts/fact-index.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordSets } from '../mentions/words/word-sets.ts';
import type { MentionWords } from '../mentions/words/words.ts';
import type { Steps } from '../steps.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { byPosition, type Span } from '../text/span.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { cueAt, cuedWords } from './cues/cued-words.ts';
import type { Cues } from './cues/cues.ts';
import { type Frame, frameOf, headingsOf, isWithin, type Setting } from './frame.ts';
import { reportedSpeech } from './indirect.ts';
import { kindOf } from './kind.ts';
import { isSpeech, type Quote, type Speaker } from './quote.ts';
import type { QuoteReason } from './reasons.ts';
import { type Discourse, refer } from './refer.ts';
import { type Run, runsOf } from './runs.ts';
import { sourceBefore, sourcesOf } from './sources.ts';
import { transcriptOf } from './transcript.ts';
import { subjectsOfVerbs } from './verb-subjects.ts';
import { verbsOf } from './verbs.ts';
import { ENOUGH } from './weights.ts';

/** Confidence of a speech that goes on from the paragraph before, of one taken over in a paragraph, of one from before it. */
const CONTINUED = 0.9;
const SAME_PARAGRAPH = 0.7;
const NEXT_PARAGRAPH = 0.55;

const INSERTING: ReadonlySet<string> = new Set(['fr', 'ru', 'es']);

/** So many quotations are read in one step. */
const QUOTES_A_STEP = 4;

/** Below this nobody is named. */
const LIKELY = 0.5;

/** Units from a paragraph's end within which a reporting clause closes an unclosed quotation. */
const LONGEST_CLAUSE = 200;

/** Every quotation of the text in reading order, an outer one before what it holds, with who says it where the text tells. */
export function* findQuotes(
  tokens: Tokens,
  language: { readonly lang: string; readonly cues: Cues; readonly mentions: MentionWords },
  facts: FactIndex,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): Steps<Quote[]> {
  const { text } = tokens;
  const cues = cuedWords(language.cues, tokens.keys);
  yield;
  const known = sourcesOf(tokens, mentions, cues);
  const words = wordSets(language.mentions);
  const verbs = verbsOf(tokens, cues, words, mentions, known);
  yield;
  const found = subjectsOfVerbs(tokens, cues, words.plain, verbs, known);
  yield;
  const paragraphs = paragraphsOf(text);
  const runs = runsOf(text, paragraphs, sentences, (tail) =>
    beforeReportingClause(text, tail, (from) => speaksFrom({ tokens, cues, found }, from)),
  );
  const quoted = new Uint8Array(tokens.count);
  for (const run of runs)
    for (let at = tokenAt(tokens, run.start); at < tokens.count && tokens.ends[at]! <= run.end; at++)
      quoted[at] = 1;
  const sources = found.filter((source) => !quoted[tokenAt(tokens, source.start)]);
  const setting: Setting = {
    tokens,
    sentences,
    quoted,
    sources,
    everySource: found,
    cues,
    verbs,
    words,
    verbSecond: language.lang === 'de' || language.lang === 'nl',
    insertsClauses: INSERTING.has(language.lang),
    headings: headingsOf(text, paragraphs),
  };
  const lines = transcriptOf(setting, mentions, paragraphs);
  const discourse = { setting, facts, mentions, spoken: [] };
  const marked = yield* ledger(discourse, runs);
  const unmarked = yield* indirect({ setting, facts, mentions });
  // What somebody reports within his own words is his speech already.
  const told = unmarked.filter(({ start }) => !isWithin(lines, start));
  return [...lines, ...marked, ...told].sort(byPosition);
}

function* ledger(
  start: Omit<Discourse, 'spoken'> & { spoken: Speaker[] },
  runs: readonly Run[],
): Steps<Quote[]> {
  const quotes: Quote[] = [];
  let last: { quote: Quote; run: Run } | null = null;
  for (const run of runs) {
    if (quotes.length % QUOTES_A_STEP === 0) yield;
    const frame = frameOf(start.setting, run);
    const attribution = run.nested ? null : attribute(start.setting, frame);
    const quote = quoteFrom(start, frame, attribution, last);
    quotes.push(quote);
    if (run.nested || !isSpeech(quote)) continue;
    last = { quote, run };
    if (quote.speaker) start.spoken.push(quote.speaker);
  }
  return quotes;
}

/** Reported speech; pronouns in it are followed by the names before, not by who spoke in marks. */
function* indirect(discourse: Omit<Discourse, 'spoken'>): Steps<Quote[]> {
  const quotes: Quote[] = [];
  for (const { start, end, attribution } of reportedSpeech(discourse.setting)) {
    if (quotes.length % QUOTES_A_STEP === 0) yield;
    const context = { ...discourse, spoken: [] };
    const { speaker, how, trust } = refer(context, attribution);
    const confidence = certainty(attribution.score) * trust;
    const said = told(speaker, confidence, why(speaker, attribution, context, how));
    quotes.push({ start, end, kind: 'indirect', cue: attribution.cue, ...said });
  }
  return quotes;
}

function quoteFrom(
  discourse: Discourse,
  frame: Frame,
  attribution: Attribution | null,
  last: { quote: Quote; run: Run } | null,
): Quote {
  const { run } = frame;
  const repair = run.repairs.length > 0 ? { repair: run.repairs } : {};
  const kind = kindOf(discourse.setting, frame, attribution);
  const base = { start: run.start, end: run.end, kind, cue: attribution?.cue ?? null, ...repair };
  if (kind === 'term' || kind === 'title' || kind === 'scare')
    return { ...base, cue: null, speaker: null, confidence: 0.7, why: whyNoSpeech[kind] };
  const carried = attribution && (attribution.cue || !last) ? null : carryOver(frame, last, attribution);
  if (carried)
    return { ...base, kind: kind === 'mixed' && frame.opensSentence ? 'direct' : kind, ...carried };
  if (!attribution)
    return {
      ...base,
      speaker: null,
      confidence: 0.4,
      why: ['notSaid'],
    };
  const { speaker, how, trust } = refer(discourse, attribution);
  const confidence = Math.min(0.98, certainty(attribution.score) * trust);
  return { ...base, ...told(speaker, confidence, why(speaker, attribution, discourse, how)) };
}

/** Whom the words are given to: nobody where it is less than likely. */
function told(
  speaker: Speaker,
  confidence: number,
  reason: QuoteReason,
): Pick<Quote, 'speaker' | 'confidence' | 'why'> {
  if (confidence >= LIKELY) return { speaker, confidence, why: reason };
  return { speaker: null, confidence, why: ['tooUncertain', reason] };
}

/** Ten is nearly certain; `ENOUGH` is a little better than even. */
function certainty(score: number): number {
  return 0.55 + (0.43 * (score - ENOUGH)) / (10 - ENOUGH);
}

/** Whoever spoke just before speaks on: in a paragraph that opens again, or in whole sentences that nobody else claims. */
function carryOver(
  frame: Frame,
  last: { quote: Quote; run: Run } | null,
  attribution: Attribution | null,
): Pick<Quote, 'speaker' | 'confidence' | 'why'> | null {
  // Of one that a doubled mark has begun within the other, the text tells nothing.
  if (!last?.quote.speaker || attribution?.cue || frame.run.start < last.run.end) return null;
  const { speaker } = last.quote;
  const apart = frame.run.paragraph - last.run.paragraph;
  if (last.run.continues && apart === 1)
    return {
      speaker,
      confidence: CONTINUED,
      why: ['goesOn', speaker.name],
    };
  if (!frame.opensSentence && !frame.reportive) return null;
  if (apart === 0)
    return {
      speaker,
      confidence: SAME_PARAGRAPH,
      why: ['sameParagraph', speaker.name],
    };
  if (apart === 1 && (frame.loose || frame.after.length === 0))
    return {
      speaker,
      confidence: NEXT_PARAGRAPH,
      why: ['nextParagraph', speaker.name],
    };
  return null;
}

const whyNoSpeech = { term: ['isTerm'], title: ['isTitle'], scare: ['isScare'] } as const;

function why(
  speaker: Speaker,
  { cue, rule, source }: Attribution,
  { setting }: Discourse,
  how: QuoteReason | null,
): QuoteReason {
  const { text } = setting.tokens;
  const named = speaker.start !== undefined ? text.slice(speaker.start, speaker.end) : source.name;
  const told: QuoteReason = cue ? ['byCue', [rule, named], text.slice(cue.start, cue.end)] : [rule, named];
  return how ? ['andTaken', told, how] : told;
}

/** Where a quotation without a closing mark ends: before the last ", added Giusto." of its paragraph. */
function beforeReportingClause(text: string, tail: Span, speaks: (from: number) => boolean): number | null {
  for (let at = tail.end - 1; at > Math.max(tail.start, tail.end - LONGEST_CLAUSE); at--)
    if (text[at] === ',' && speaks(at + 1)) return at;
  return null;
}

/** Whether a verb of saying and somebody who says it begin the clause at an offset. */
function speaksFrom(
  { tokens, cues, found }: Pick<Setting, 'tokens' | 'cues'> & { found: Setting['sources'] },
  from: number,
): boolean {
  const at = tokenAt(tokens, from);
  const words = cueAt(cues, 'saying', at);
  if (words === 0) return false;
  const source = at < tokens.count ? found[sourceBefore(found, tokens.ends[at]!) + 1] : undefined;
  return source !== undefined && tokenAt(tokens, source.start) - at - words <= 3;
}

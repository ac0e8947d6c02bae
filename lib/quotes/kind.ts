import { isCapital, isIdeograph, surfaceOf, type Tokens, tokensWithin } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Frame, Setting } from './frame.ts';
import type { QuoteKind } from './quote.ts';
import { hasVerb, isCaller } from './subject.ts';

/** Up to this many words without a source are a word held at arm's length, not somebody's sentence. */
const SCARE_WORDS = 3;
/** Two words without a verb of saying are held at arm's length as well, though the sentence has a subject. */
const BARE_WORDS = 2;
const BARE_WORD = 1;
const SUBJECT_AT_BEST = 6;
const TITLE_CASE = 0.6;
const LONG = 8;
/** Capitals throughout, so short, and no verb of saying within so many words: a ship, a paper, a party. */
const LONGEST_NAME = 4;
const NEAR_CUE = 3;

/**
 * What a quoted run is. Speech needs somebody who says it, or the length and close of a sentence; a run in title case
 * beside a word for works is a title, one announced as a name or a word is a term, a short one nobody says is scare quotes.
 */
export function kindOf(setting: Setting, frame: Frame, attribution: Attribution | null): QuoteKind {
  const { run } = frame;
  const words = countWords(setting, frame);
  if (run.nested) return 'term';
  if (
    isLabelled(setting, frame) &&
    words <= LONG &&
    !callsIt(setting, attribution, run.start) &&
    !isPhrase(setting, frame)
  )
    return 'term';
  if (attribution && frame.taken) return 'mixed';
  const title = isTitle(setting, frame, attribution);
  if (frame.reportive && !frame.heading && !(title && !attribution?.cue)) return 'mixed';
  if (title) return 'title';
  const sentence = isSentence(setting, frame);
  if (attribution?.cue) return sentence || words >= LONG ? 'direct' : 'mixed';
  if (attribution && words <= BARE_WORDS && attribution.score < SUBJECT_AT_BEST) return 'scare';
  if (attribution) return sentence && words > SCARE_WORDS ? 'direct' : 'mixed';
  if (words <= SCARE_WORDS)
    return sentence && words > BARE_WORD && frame.opensSentence && !frame.heading ? 'direct' : 'scare';
  return sentence ? 'direct' : words >= LONG || isClause(setting, frame) ? 'mixed' : 'scare';
}

/** A name or a label is made of nouns; where so many of the words are small ones, somebody makes a statement. */
const SMALL_WORDS = 0.4;

function isClause({ tokens, words }: Setting, { run }: Frame): boolean {
  const [first, end] = tokensWithin(tokens, run.inner);
  let small = 0;
  for (let at = first; at < end; at++) if (words.plain.has(tokens.keys[at]!)) small++;
  return small >= SMALL_WORDS * (end - first);
}

function countWords({ tokens }: Setting, { run }: Frame): number {
  const [first, end] = tokensWithin(tokens, run.inner);
  let count = 0;
  for (let at = first; at < end; at++) count += isIdeograph(tokens, at) ? 0.5 : 1;
  return count;
}

/** It begins like a sentence and ends like one, or hands over to a reporting clause. */
function isSentence({ tokens }: Setting, frame: Frame): boolean {
  const inner = tokens.text.slice(frame.run.inner.start, frame.run.inner.end).trim();
  return (
    /^["'‘“¿¡…]*(?:\p{Lu}|\p{Lo})/u.test(inner) &&
    (frame.handsOver || /[.!?…。！？,]$/u.test(inner) || stopFollows(tokens, frame) || frame.run.continues)
  );
}

/** French, Russian and Spanish set the stop behind the marks: «Нет». */
function stopFollows({ text }: Tokens, { run, opensSentence }: Frame): boolean {
  return opensSentence && /^[.。](?:\s|$)/.test(text.slice(run.end, run.end + 2));
}

/** "what he called “a warning”": somebody's word, where "a plan called “Dawn”" is a name. */
function callsIt(setting: Setting, attribution: Attribution | null, start: number): boolean {
  if (!attribution?.cue || attribution.cue.end > start) return false;
  if (attribution.source.kind === 'person') return true;
  return isCaller(setting, 0, attribution.source);
}

/** "which is called “a very bad idea”": an article begins a judgement where a name would begin with a capital. */
function isPhrase({ tokens, cues }: Setting, { run }: Frame): boolean {
  const [first, end] = tokensWithin(tokens, run.inner);
  if (end - first < SCARE_WORDS || isCapital(tokens, first)) return false;
  return cueAt(cues, 'definite', first) > 0 || cueAt(cues, 'indefinite', first) > 0;
}

function isLabelled({ cues }: Setting, { before, after, handsOver }: Frame): boolean {
  const [next] = after;
  if (next !== undefined && !handsOver && cueAt(cues, 'labels', next) > 0) return true;
  const last = before.at(-1);
  if (last === undefined) return false;
  const previous = before.at(-2) ?? last;
  return (
    cueAt(cues, 'labels', last) > 0 ||
    cueAt(cues, 'labels', previous) === 2 ||
    phraseBefore(cues, before) === 3
  );
}

/** The words of a label that begins three words before: "words such as". */
function phraseBefore(cues: Setting['cues'], before: readonly number[]): number {
  const start = before.at(-3);
  return start === undefined ? 0 : cueAt(cues, 'labels', start);
}

function isTitle(setting: Setting, frame: Frame, attribution: Attribution | null): boolean {
  const { tokens, cues } = setting;
  const { run, before, after, handsOver } = frame;
  const [first, end] = tokensWithin(tokens, run.inner);
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at++) {
    const word = surfaceOf(tokens, at);
    if ((word.length < 4 && at > first) || /^\d/.test(word)) continue;
    long++;
    if (isCapital(tokens, at)) capital++;
  }
  const inner = tokens.text.slice(run.inner.start, run.inner.end).trim();
  const cased = long > 0 && capital / long >= TITLE_CASE && isCapital(tokens, first) && !/[.;]\s/.test(inner);
  const near = [...before.slice(-3), ...after.slice(0, 2)].some((at) => cueAt(cues, 'works', at) > 0);
  if (cased && near && !(attribution?.cue && handsOver)) return true;
  if (isNamedWork(setting, frame, inner) || isSigned(setting, frame, inner)) return true;
  // A German noun has its capital anyway.
  if (end - first === 1 && setting.verbSecond) return false;
  if (!cased || frame.heading || frame.titleCased || capital < long) return false;
  if (end - first >= 2 && !attribution?.cue) return true;
  if (end - first >= 2 && isGoverned(setting, frame)) return true;
  if (isBodyOf(setting, frame)) return true;
  return end - first <= LONGEST_NAME && !touchesCue(setting, frame, attribution);
}

/** "“A Life in Three Wars,” by Gwen Ashdown": a work and who made it, where no verb judges anything. */
function isSigned(setting: Setting, { before, after }: Frame, inner: string): boolean {
  const [next] = after;
  if (next === undefined || cueAt(setting.cues, 'by', next) === 0 || !/^[‘'“"]?\p{Lu}/u.test(inner))
    return false;
  return !hasVerb(setting, before);
}

/** "газета «Морской вестник»", "la película “La batalla del lago”": titles in sentence case, right behind what they are. */
function isNamedWork({ cues }: Setting, { before, handsOver, lead }: Frame, inner: string): boolean {
  const last = before.at(-1);
  if (last === undefined || cueAt(cues, 'works', last) === 0 || /[:,]/.test(lead)) return false;
  return /^\p{Lu}/u.test(inner) && (handsOver ? /^[^.!?…:;]{1,40}$/u : /[^.!?…,:;]$/u).test(inner);
}

/** "on “Meet the Press”", "NBC’s “Morning Show”": a preposition or an owner right before the capitals. */
function isGoverned({ tokens, cues }: Setting, { before, run }: Frame): boolean {
  const last = before.at(-1);
  if (last === undefined || /[:,]/.test(tokens.text.slice(tokens.ends[last], run.start))) return false;
  return (
    cueAt(cues, 'prepositions', last) > 0 ||
    /^['’]s$/.test(tokens.text.slice(tokens.starts[last]! - 1, tokens.ends[last]))
  );
}

/** "глава «Газпрома» Миллер": a noun for a person right before, and the person right behind. */
function isBodyOf({ tokens, cues }: Setting, { before, after, run }: Frame): boolean {
  const [last, next] = [before.at(-1), after[0]];
  if (last === undefined || next === undefined || cueAt(cues, 'persons', last) === 0) return false;
  const bare = (from: number, to: number) => /^\s*$/.test(tokens.text.slice(from, to));
  return (
    bare(tokens.ends[last]!, run.start) && bare(run.end, tokens.starts[next]!) && isCapital(tokens, next)
  );
}

/** Whether the verb stands next to the quotation, or a colon or comma leads to it or from it. */
function touchesCue({ tokens }: Setting, frame: Frame, attribution: Attribution | null): boolean {
  if (!attribution?.cue) return frame.handsOver && attribution !== null;
  if (frame.handsOver || /[:,：，]/.test(frame.lead)) return true;
  const { cue } = attribution;
  const between =
    cue.end <= frame.run.start
      ? { start: cue.end, end: frame.run.start }
      : { start: frame.run.end, end: cue.start };
  const [first, end] = tokensWithin(tokens, between);
  return end - first <= NEAR_CUE;
}

import type { Span } from '../text/span.ts';
import { gapAfter, surfaceOf, tokenAt } from '../text/tokens.ts';
import { named, withPartner } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Frame, type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  clauseEnds,
  endToken,
  firstSubject,
  isPreposition,
  sharesSubject,
  sourceAfter,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';

/**
 * Scores out of ten. A reporting verb that touches both the quotation and the source is as good as it gets; every word
 * between costs, and so does each step from "said" to "called" to no verb at all. Tuned on the development split only.
 */
const INVERTED = 10;

const SOURCE_THEN_CUE = 9.5;

const CUE_BEFORE = 9;

const PHRASE = 9;

const PASSIVE = 8.5;

const SIGNED = 8.5;

const COLON = 7.5;

const SENTENCE_BEFORE = 6.2;
/** A clause marked as reported goes on from a speaker this many sentences before. */
const SENTENCES_BACK = 3;
/** Words of a sentence that are searched for a speaker, from its end. */
const LONGEST_SENTENCE = 200;

const OWNED_NOUN = 8;

const GAPPED = 8.8;

const SUBJECT_ONLY = 5.6;

const CALLING = 0.6;

const PER_WORD = 0.15;

const PER_WORD_TO_QUOTE = 0.1;

const NOT_HANDED_OVER = 3;

/** Where a source stands on either side of the verb: the object's loss against the subject. */
const RIVAL = 1.5;
/** A quotation between a verb and its subject: the subject may still be the same, more often it is not. */
const PER_QUOTE = 0.4;

const FAR = 25;

export const ENOUGH = 5;

/** In the next sentence only a source and its verb side by side take up the quotation before. */
const LOOSE = 3;

/** "said the Chinese vice foreign minister Qin Gang": words a source may take after its verb. */
const AFTER_CUE = 7;

/** The best reading of a run from the words around it; null where none is good enough. */
export function attribute(setting: Setting, frame: Frame): Attribution | null {
  const readings = [
    ...afterRun(setting, frame),
    ...beforeRun(setting, frame),
    ...byPhrase(setting, frame),
    ...byNoun(setting, frame),
    ...bySubject(setting, frame),
  ];
  const best = readings.reduce<Attribution | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return best && best.score >= ENOUGH ? withPartner(setting, named(setting, best)) : null;
}

/** “...,” said X / “...,” X said. */
function* afterRun(setting: Setting, frame: Frame): Generator<Attribution> {
  const { after } = frame;
  const [first] = after;
  if (first === undefined) return;
  let seen = 0;
  for (let i = 0; i < after.length && seen < 2; i++) {
    const at = after[i]!;
    const cue = verbAt(setting, at);
    if (!cue) continue;
    seen++;
    const left = subjectBefore(setting, first, at);
    const right = sourceAfter(setting, at + cue.words, AFTER_CUE);
    const weak = cue.calling ? CALLING : 0;
    if (frame.loose && !(left && takesUp(setting, left, first, at, cue))) return;
    if (left && !broken(setting, left, at)) {
      const lead = distanceOf(setting, frame, first, startToken(setting, left));
      const score = SOURCE_THEN_CUE - weak - lead - PER_WORD * (at - endToken(setting, left));
      yield reading(setting, left, at, cue.words, score, 'stands before the verb that follows the quotation');
    } else if (right && (i <= 2 || closes(setting, at)) && !leftBefore(setting, frame, cue.calling)) {
      const lead = distanceOf(setting, frame, first, at);
      const score = INVERTED - weak - lead - PER_WORD * (startToken(setting, right) - at - cue.words);
      yield reading(setting, right, at, cue.words, score, 'stands after the verb that follows the quotation');
    }
  }
}

/** "“Why?” Chen asked.": a source, its verb and no more, so that the verb can only mean the quotation before. */
function takesUp(
  setting: Setting,
  source: Source,
  first: number,
  verb: number,
  { words, calling }: { words: number; calling: boolean },
): boolean {
  const { tokens, cues } = setting;
  if (calling || startToken(setting, source) !== first || verb - endToken(setting, source) > LOOSE)
    return false;
  const next = verb + words;
  return (
    /^[.,!?]/.test(gapAfter(tokens, next - 1)) ||
    cueAt(cues, 'prepositions', next) > 0 ||
    setting.words.never.has(tokens.keys[next] ?? '')
  );
}

/** What the words between a quotation and its reporting clause cost; little where a comma sets the clause off: "“no” to it, he said". */
function distanceOf(setting: Setting, frame: Frame, first: number, clause: number): number {
  if (clause === first) return frame.handsOver ? 0 : NOT_HANDED_OVER;
  const words = clause - first;
  if (closes(setting, clause)) return (frame.handsOver ? 0 : NOT_HANDED_OVER / 2) + PER_WORD_TO_QUOTE * words;
  return (frame.handsOver ? 0 : NOT_HANDED_OVER) + 0.5 * words;
}

function closes({ tokens }: Setting, at: number): boolean {
  return gapAfter(tokens, at - 1).startsWith(',');
}

/** A verb before the run that already has its subject: what follows the run then belongs to another clause. */
function leftBefore(setting: Setting, frame: Frame, calling: boolean): boolean {
  return calling && frame.before.some((at) => verbAt(setting, at) !== null);
}

/** X said: “...” / said X: “...” / X called the plan “...”. */
function* beforeRun(setting: Setting, frame: Frame): Generator<Attribution> {
  const { before } = frame;
  const [first] = before;
  if (first === undefined) return;
  let seen = 0;
  for (let i = before.length - 1; i >= 0 && seen < 3; i--) {
    const at = before[i]!;
    const cue = verbAt(setting, at);
    if (!cue) continue;
    seen++;
    const gap = before.length - i - cue.words;
    const weak = cue.calling ? CALLING : 0;
    const right = sourceAfter(setting, at + cue.words, 2);
    const inverted = right !== null && isBetween(right, setting, at, frame) && /^[:,，：]$/.test(frame.lead);
    const left = sharesSubject(setting, at)
      ? firstSubject(setting, first, frame)
      : subjectBefore(setting, first, at);
    if (
      inverted &&
      (!left || setting.verbSecond || /^[:：]$/.test(frame.lead)) &&
      !isPreposition(setting, startToken(setting, right) - 1)
    )
      yield reading(
        setting,
        right,
        at,
        cue.words,
        CUE_BEFORE - weak - PER_WORD_TO_QUOTE * gap - (left && !setting.verbSecond ? RIVAL : 0),
        'stands after the verb that leads to the quotation',
      );
    if (!left) continue;
    const distance = at - endToken(setting, left);
    const score =
      CUE_BEFORE -
      weak -
      (inverted && setting.verbSecond ? RIVAL : 0) -
      PER_WORD_TO_QUOTE * gap -
      PER_WORD * Math.min(distance, FAR) -
      PER_QUOTE * quotesBetween(setting, left, at);
    yield reading(
      setting,
      left,
      at,
      cue.words,
      score,
      'is the subject of the verb that leads to the quotation',
    );
  }
}

/** according to X / in the words of X / called “...” by X / X: “...”. */
function* byPhrase(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, cues } = setting;
  for (const at of frame.loose ? frame.before : [...frame.before, ...frame.after]) {
    const words = cueAt(cues, 'sourcePhrases', at);
    const source = words > 0 ? sourceAfter(setting, at + words, 4) : null;
    if (!source || (frame.after.length > 0 && at > frame.after.at(-1)!)) continue;
    const gap =
      at < (frame.after[0] ?? 0) ? frame.before.length - frame.before.indexOf(at) : frame.after.indexOf(at);
    const score = PHRASE - PER_WORD * (startToken(setting, source) - at - words) - 0.05 * gap;
    yield reading(setting, source, at, words, score, 'is named as the source');
  }
  const [next] = frame.after;
  const doer = verbFinalDoer(setting, frame);
  if (doer) yield doer;
  if (next !== undefined && cueAt(cues, 'by', next) > 0) {
    const source = sourceAfter(setting, next + 1, 4);
    if (source)
      yield reading(setting, source, next, 1, PASSIVE, 'is named after “by” as the one who calls it so');
  }
  if (next !== undefined && /^\.?\s*[—–―-]\s*$/.test(tokens.text.slice(frame.run.end, tokens.starts[next]))) {
    const source = sourceAfter(setting, next, 0);
    if (source?.kind === 'person')
      yield { source, cue: null, score: SIGNED, rule: 'is signed under the quotation, behind a dash' };
  }
  const last = frame.before.at(-1);
  const speaker =
    last !== undefined && /^[:：]$/.test(frame.lead)
      ? setting.sources[sourceBefore(setting.sources, tokens.ends[last]!)]
      : undefined;
  if (
    speaker &&
    last !== undefined &&
    speaker.end === tokens.ends[last] &&
    !isPreposition(setting, startToken(setting, speaker) - 1)
  )
    yield { source: speaker, cue: null, score: COLON, rule: 'stands before the colon' };
}

/** German "wurde von X als „...“ bezeichnet": the doer before the run, the verb right behind it. */
function verbFinalDoer(setting: Setting, { before, after, run, taken }: Frame): Attribution | null {
  const { sources, tokens, cues } = setting;
  const verb =
    setting.verbSecond && taken ? after.slice(0, 2).find((at) => verbAt(setting, at) !== null) : undefined;
  const [first] = before;
  if (verb === undefined || first === undefined) return null;
  for (let i = sourceBefore(sources, run.start); i >= 0 && sources[i]!.start >= tokens.starts[first]!; i--) {
    const source = sources[i]!;
    const head = startToken(setting, source) - 1;
    const by =
      cueAt(cues, 'by', head) > 0 || (cueAt(cues, 'definite', head) > 0 && cueAt(cues, 'by', head - 1) > 0);
    if (by) return reading(setting, source, verb, 1, PASSIVE, 'is named as the one who calls it so');
  }
  return null;
}

/** X’s statement that “...” / a note from X: “...”. */
function* byNoun(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, cues } = setting;
  const near = [...frame.before.slice(-12), ...(frame.loose ? [] : frame.after.slice(0, 8))];
  for (const at of near) {
    if (cueAt(cues, 'speechNouns', at) === 0) continue;
    const before = frame.before.indexOf(at);
    const gap = before < 0 ? frame.after.indexOf(at) : frame.before.length - 1 - before;
    const rule = `is whose “${surfaceOf(tokens, at)}” is quoted`;
    const owner = setting.sources[sourceBefore(setting.sources, tokens.starts[at]!)];
    const link = owner ? tokens.text.slice(owner.end, tokens.starts[at]) : '';
    if (owner && /^['’ʼ]s?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(link))
      yield reading(setting, owner, at, 1, OWNED_NOUN - PER_WORD * gap, rule);
    const owning = possessor(setting, at);
    if (owning) yield reading(setting, owning, at, 1, OWNED_NOUN - PER_WORD * gap, rule);
    const source = cueAt(cues, 'prepositions', at + 1) > 0 ? sourceAfter(setting, at + 2, 3) : null;
    if (source && (before < 0 || source.end <= frame.run.start))
      yield reading(setting, source, at, 1, OWNED_NOUN - 0.5 - PER_WORD * gap, rule);
    const genitive = genitiveAfter(setting, at);
    if (genitive && (before < 0 || genitive.end <= frame.run.start))
      yield reading(setting, genitive, at, 1, OWNED_NOUN - 0.5 - PER_WORD * gap, rule);
  }
}

/** "слова Лаврова", "Erklärung der Kommission": the owner right behind the noun, at most an article between. */
function genitiveAfter(setting: Setting, noun: number): Source | null {
  const source = sourceAfter(setting, noun + 1, cueAt(setting.cues, 'definite', noun + 1));
  return source && (source.form === 'name' || source.entity !== null) ? source : null;
}

/** "her remark": the pronoun that owns a noun, as somebody to be resolved. */
function possessor({ tokens, cues }: Setting, noun: number): Source | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const kind = (['hisOf', 'herOf', 'theirOf'] as const).find((list) => cueAt(cues, list, at) > 0);
    if (!kind) continue;
    const span = {
      start: tokens.starts[at]!,
      end: tokens.ends[at]!,
      name: surfaceOf(tokens, at),
      entity: null,
    };
    const gender =
      kind === 'hisOf' ? { gender: 'he' as const } : kind === 'herOf' ? { gender: 'she' as const } : {};
    return {
      ...span,
      form: 'pronoun',
      kind: kind === 'theirOf' ? 'group' : 'person',
      definite: true,
      ...gender,
    };
  }
  return null;
}

/** No cue at all: the subject of the sentence, or a source right before the words. */
function* bySubject(setting: Setting, frame: Frame): Generator<Attribution> {
  const [first] = frame.before;
  const { tokens, sources } = setting;
  if (first === undefined || frame.reportive) {
    const speaker = speakerBefore(setting, frame);
    if (speaker) yield { ...speaker, score: SENTENCE_BEFORE, rule: 'speaks in the sentence before' };
    return;
  }
  const nearest = sources[sourceBefore(sources, frame.run.start)];
  const last = frame.before.at(-1)!;
  if (nearest && nearest.end === tokens.ends[last] && isGapped(setting, startToken(setting, nearest) - 1))
    yield { source: nearest, cue: null, score: GAPPED, rule: 'shares the verb of the quotation before' };
  const subject = frame.heading ? null : firstSubject(setting, first, frame);
  if (subject) {
    const gap = frame.before.length - frame.before.indexOf(endToken(setting, subject));
    yield {
      source: subject,
      cue: null,
      score: SUBJECT_ONLY - 0.02 * gap,
      rule: 'is the subject of the sentence; no verb of saying is near',
    };
  }
}

/** “a” and Petrov “b”: the word ties a source to the quotation before. */
function isGapped({ cues, quoted }: Setting, and: number): boolean {
  return cueAt(cues, 'and', and) > 0 && quoted[and - 1] === 1;
}

/** A quotation that opens a sentence after one that reports speech without marks: "Chen agreed. “We must talk.”" */
function speakerBefore(setting: Setting, { run, reportive }: Frame): { source: Source; cue: Span } | null {
  const { tokens, sentences } = setting;
  let sentence = sentenceAt(sentences, run.start);
  for (let steps = reportive ? SENTENCES_BACK : 1; steps > 0 && sentence.start > 0; steps--) {
    if (/\n/.test(tokens.text.slice(sentence.start - 1, sentence.start + 1))) return null;
    sentence = sentenceAt(sentences, sentence.start - 1);
    const found = speakerIn(setting, sentence);
    if (found || (!reportive && hasQuotation(setting, sentence))) return found;
  }
  return null;
}

/** The subject of the last verb of saying in a sentence. */
function speakerIn(setting: Setting, sentence: Span): { source: Source; cue: Span } | null {
  const { tokens, quoted } = setting;
  const end = tokenAt(tokens, sentence.end);
  const first = Math.max(tokenAt(tokens, sentence.start), end - LONGEST_SENTENCE);
  for (let at = end - 1; at > first; at--) {
    const verb = quoted[at] ? null : verbAt(setting, at);
    if (!verb || verb.calling) continue;
    const inverted = setting.verbSecond ? sourceAfter(setting, at + verb.words, 2) : null;
    const source = inverted ?? subjectBefore(setting, first, at);
    if (source) return { source, cue: { start: tokens.starts[at]!, end: tokens.ends[at + verb.words - 1]! } };
  }
  return null;
}

function hasQuotation({ tokens, quoted }: Setting, sentence: Span): boolean {
  for (let at = tokenAt(tokens, sentence.start); at < tokens.count && tokens.starts[at]! < sentence.end; at++)
    if (quoted[at]) return true;
  return false;
}

function reading(
  setting: Setting,
  source: Source,
  at: number,
  words: number,
  score: number,
  rule: string,
): Attribution {
  const { tokens } = setting;
  const cue = { start: tokens.starts[at]!, end: tokens.ends[at + words - 1]! };
  const penalty =
    source.form === 'document' ? 0.8 : source.kind === 'body' && source.form !== 'institution' ? 0.2 : 0;
  return { source, cue, score: score - penalty, rule };
}

/** Quotations that begin between a source and a later word. */
function quotesBetween(setting: Setting, source: Source, word: number): number {
  let count = 0;
  for (let at = endToken(setting, source) + 1; at < word; at++)
    if (setting.quoted[at] && !setting.quoted[at - 1]) count++;
  return count;
}

function isBetween(source: Source, { tokens }: Setting, cue: number, frame: Frame): boolean {
  return source.start > tokens.starts[cue]! && source.end <= frame.run.start;
}

/** A clause ends between the source and its verb. */
function broken(setting: Setting, source: Source, verb: number): boolean {
  return clauseEnds(setting, source.end, setting.tokens.starts[verb]!);
}

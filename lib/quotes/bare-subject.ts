import type { Span } from '../text/span.ts';
import { gapAfter, tokenAt } from '../text/tokens.ts';
import { type Attribution, reading } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Frame, type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  endToken,
  firstSubject,
  isGoverned,
  isPassive,
  isPreposition,
  sourceAfter,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';
import { COLON, GAPPED, LONGEST_SENTENCE, SENTENCE_BEFORE, SENTENCES_BACK, SUBJECT_ONLY } from './weights.ts';

/** No cue at all: the subject of the sentence, or a source right before the words. */
export function* bySubject(setting: Setting, frame: Frame): Generator<Attribution> {
  const [first] = frame.before;
  const { tokens, sources } = setting;
  if (first === undefined || frame.reportive) {
    const speaker = speakerBefore(setting, frame);
    if (speaker) yield { ...speaker, score: SENTENCE_BEFORE, rule: 'sentenceBefore' };
    return;
  }
  const nearest = sources[sourceBefore(sources, frame.run.start)];
  const last = frame.before.at(-1)!;
  if (nearest && nearest.end === tokens.ends[last] && isGapped(setting, startToken(setting, nearest) - 1))
    yield { source: nearest, cue: null, score: GAPPED, rule: 'sharesVerb' };
  if (nearest && isGappedByComma(setting, nearest, last))
    yield { source: nearest, cue: null, score: GAPPED, rule: 'sharesVerb' };
  const titled = namedInFront(setting, frame);
  if (titled) yield { source: titled, cue: null, score: COLON, rule: 'opensLine' };
  const verb = frame.before.filter((at) => verbAt(setting, at) !== null).at(-1);
  const passive = verb !== undefined && isPassive(setting, verb);
  const subject = frame.heading || passive ? null : firstSubject(setting, first, frame);
  if (subject) {
    const gap = frame.before.length - frame.before.indexOf(endToken(setting, subject));
    yield {
      source: subject,
      cue: null,
      score: SUBJECT_ONLY - 0.02 * gap,
      rule: 'subjectAlone',
    };
  }
}

/**
 * «“No hay requisitos”, zanjó.»: in languages that leave the pronoun out, a verb of saying right behind the words, with
 * nobody beside it, goes on from the subject of the sentence before.
 */
export function* byElision(setting: Setting, frame: Frame): Generator<Attribution> {
  const { tokens, sentences } = setting;
  const [verb] = frame.after;
  const cue = verb === undefined || !frame.opensSentence || frame.loose ? null : verbAt(setting, verb);
  if (verb === undefined || !cue || cue.calling) return;
  const isBeside = (at: number) => {
    const other = sourceAfter(setting, at, 0);
    return other !== null && !isGoverned(setting, other);
  };
  if (frame.after.some(isBeside)) return;
  const { start } = sentenceAt(sentences, frame.run.start);
  const before = start === 0 ? null : sentenceAt(sentences, start - 1);
  if (!before || /\n/.test(tokens.text.slice(before.start, start).trimStart())) return;
  const source = firstSubject(setting, tokenAt(tokens, before.start), frame);
  if (source?.kind === 'person' && source.end <= before.end)
    yield reading(setting, source, verb, cue.words, SENTENCE_BEFORE, 'sentenceBefore');
}

/** "Blinken: US “won’t force allies to choose”", "Macron in Peking: „...“": the person whose name, perhaps with a place, and a colon open the line. */
function namedInFront(setting: Setting, { before, run }: Frame): Source | null {
  const { tokens, sources } = setting;
  const [first] = before;
  if (first === undefined) return null;
  const source = sources[sourceBefore(sources, tokens.starts[first]!) + 1];
  if (source?.kind !== 'person' || source.start !== tokens.starts[first]) return null;
  const opens = first === 0 || /\n/.test(tokens.text.slice(tokens.ends[first - 1], source.start));
  if (!opens) return null;
  const behind = tokens.text.slice(source.end, run.start);
  if (/^\s?:/.test(behind)) return source;
  const isPlaced = isPreposition(setting, endToken(setting, source) + 1);
  return isPlaced && /^\s\p{L}+\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?\s?:\s*$/u.test(behind) ? source : null;
}

/** “a” and Petrov “b”: the word ties a source to the quotation before. */
function isGapped({ cues, quoted }: Setting, and: number): boolean {
  return cueAt(cues, 'and', and) > 0 && quoted[and - 1] === 1;
}

/** Words of a title between the comma and the name. */
const LONGEST_TITLE = 4;

/** "nannte die Reise „überfällig“, der Abgeordnete Röttgen eine „Gratwanderung“": a comma, a person and an article, and no verb. */
function isGappedByComma(setting: Setting, source: Source, last: number): boolean {
  const { cues, quoted, tokens } = setting;
  if (source.kind !== 'person' || source.form !== 'name' || endToken(setting, source) !== last - 1)
    return false;
  if (cueAt(cues, 'indefinite', last) === 0 && cueAt(cues, 'definite', last) === 0) return false;
  const first = startToken(setting, source);
  for (let at = first - 1; at >= Math.max(0, first - 1 - LONGEST_TITLE); at--) {
    if (quoted[at]) return /[,;]\s*$/.test(gapAfter(tokens, at));
    if (verbAt(setting, at) || !/^[\s-]*$/.test(gapAfter(tokens, at))) return false;
  }
  return false;
}

/** A quotation that opens a sentence after one that reports speech without marks: "Chen agreed. “We must talk.”" */
function speakerBefore(setting: Setting, { run, reportive }: Frame): { source: Source; cue: Span } | null {
  const { tokens, sentences } = setting;
  let sentence = sentenceAt(sentences, run.start);
  for (let steps = reportive ? SENTENCES_BACK : 1; steps > 0 && sentence.start > 0; steps--) {
    if (/\n/.test(tokens.text.slice(sentence.start - 1, sentence.start + 1))) return null;
    sentence = sentenceAt(sentences, sentence.start - 1);
    if (!reportive && hasQuotation(setting, sentence)) return null;
    const found = speakerIn(setting, sentence);
    if (found) return found;
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

import { overlaps, type Span } from '../text/span.ts';
import { gapAfter, isCapital, tokenAt } from '../text/tokens.ts';
import { clauseVerb, named, subjectOf, withPartners } from './apposition.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Setting } from './frame.ts';
import type { RuleCode } from './reasons.ts';
import { type Source, sourceBefore } from './sources.ts';
import { endToken, sourceAfter, startToken } from './subject.ts';

/** What somebody is reported to have said, in the writer's words. */
export interface Reported extends Span {
  readonly attribution: Attribution;
}

const WITH_THAT = 8.5;
const WITHOUT_THAT = 7.5;
const ACCORDING = 8;
/** "told the newspaper that": words between a verb and "that". */
const TO_THAT = 6;
const SHORTEST = 3;
/** "The talks failed, Lavrov said in Moscow on Monday.": words behind a clause that only says who has said the rest. */
const LONGEST_TAIL = 8;
const BEHIND = 8;

/**
 * Speech without marks, where an explicit cue leads to it: "X said that ...", "X said the talks ...", "According to X, ...",
 * "..., X said". One span a sentence at most, from behind the cue to the end of the sentence or up to it; sentences that quote are left to the marks.
 */
export function* reportedSpeech(setting: Setting): Generator<Reported, void> {
  for (const sentence of setting.sentences) {
    const first = tokenAt(setting.tokens, sentence.start);
    const end = tokenAt(setting.tokens, sentence.end);
    if (end - first < SHORTEST + 2 || hasQuotation(setting, first, end)) continue;
    const reported =
      accordingTo(setting, first, end) ?? said(setting, first, end) ?? saidBehind(setting, first, end);
    if (reported) yield reported;
  }
}

function hasQuotation({ quoted }: Setting, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (quoted[at]) return true;
  return false;
}

function said(setting: Setting, first: number, end: number): Reported | null {
  for (let at = first + 1; at < end - SHORTEST; at++) {
    const verb = clauseVerb(setting, at);
    if (!verb) continue;
    const clause = clauseAfter(setting, at, verb, end);
    if (!clause) continue;
    const source = subjectOf(setting, first, at);
    if (!source || source.form === 'document' || inRelativeClause(setting, source)) return null;
    return reported(
      setting,
      clause.from,
      endOfClause(setting, clause.from, end),
      source,
      { at, words: verb },
      clause.score,
      'subjectOfReport',
    );
  }
  return null;
}

/** "That was the message Scholz said he carried": a noun right before the subject takes the clause, which reports nothing. */
function inRelativeClause({ tokens, cues, words }: Setting, { start, form }: Source): boolean {
  const at = tokenAt(tokens, start) - 1;
  if (form !== 'name' || at < 1 || gapAfter(tokens, at) !== ' ' || isCapital(tokens, at)) return false;
  if (words.plain.has(tokens.keys[at]!) || words.titles.has(tokens.keys[at]!)) return false;
  return cueAt(cues, 'definite', at - 1) > 0 && cueAt(cues, 'prepositions', at - 2) === 0;
}

/** Where the reported clause begins behind a verb: after "that", or at once if a subject follows a verb that needs no "that". */
function clauseAfter(
  setting: Setting,
  verb: number,
  words: number,
  end: number,
): { from: number; score: number } | null {
  const { tokens, cues } = setting;
  const from = verb + words;
  const that = cueAt(cues, 'that', from);
  if (that > 0) return { from: from + that, score: WITH_THAT };
  if (/[,.;:]/.test(gapAfter(tokens, from - 1))) return null;
  // German ", sagte Merz in Berlin" closes what was said.
  if (setting.verbSecond && gapAfter(tokens, verb - 1).startsWith(',')) return null;
  const bare = cueAt(cues, 'clausal', verb) > 0;
  if (bare && opensClause(setting, from)) return { from, score: WITHOUT_THAT };
  if (!bare && cueAt(cues, 'telling', verb) === 0) return null;
  for (let at = from + 1; at < Math.min(end, from + TO_THAT); at++) {
    if (/[.;:!?]/.test(gapAfter(tokens, at - 1)) || cueAt(cues, 'saying', at) > 0) return null;
    const later = cueAt(cues, 'that', at);
    if (later > 0) return { from: at + later, score: WITH_THAT };
  }
  return null;
}

function opensClause({ tokens, cues, words }: Setting, at: number): boolean {
  if (words.never.has(tokens.keys[at]!)) return false;
  if (isCapital(tokens, at)) return true;
  return (['definite', 'he', 'she', 'they', 'clause'] as const).some((kind) => cueAt(cues, kind, at) > 0);
}

/** "The talks failed, Lavrov said.", "..., said Lavrov.": what stands before a last clause of nothing but the speaker and the verb. */
function saidBehind(setting: Setting, first: number, end: number): Reported | null {
  const { tokens, sources } = setting;
  for (let at = end - 1; at >= Math.max(first + SHORTEST, end - LONGEST_TAIL); at--) {
    const verb = clauseVerb(setting, at);
    if (!verb) continue;
    const before = sources[sourceBefore(sources, tokens.starts[at]!)];
    const touches = before !== undefined && endToken(setting, before) === at - 1;
    const source = touches ? before : sourceAfter(setting, at + verb, 1);
    const from = touches ? startToken(setting, before) : at;
    if (!source || source.form === 'document' || !gapAfter(tokens, from - 1).startsWith(',')) return null;
    if (isNameAlone(setting, first, from)) return null;
    const speaker = named(setting, { source, cue: null, score: 0, rule: 'subjectAlone' }).source;
    return reported(setting, first, from, speaker, { at, words: verb }, BEHIND, 'namedBehindReport');
  }
  return null;
}

/** "Sen. Jeanne Shaheen, D-N.H., the ranking member, asked": capitals and small words alone are no clause. */
function isNameAlone({ tokens, cues }: Setting, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const small = (['prepositions', 'definite', 'indefinite', 'and'] as const).some(
      (kind) => cueAt(cues, kind, at) > 0,
    );
    if (!small && !isCapital(tokens, at)) return false;
  }
  return true;
}

/** Where the clause ends: before a second verb of saying that goes on from the first ("and warned", ", adding"). */
function endOfClause({ tokens, cues }: Setting, from: number, end: number): number {
  for (let at = from + SHORTEST; at < end - 1; at++) {
    const comma = gapAfter(tokens, at - 1).startsWith(',');
    if (comma && /ing$/.test(tokens.keys[at]!) && cueAt(cues, 'saying', at) > 0) return at;
    const next = cueAt(cues, 'and', at) > 0 || (comma && cueAt(cues, 'linking', at) > 0);
    if (next && cueAt(cues, 'saying', at + 1) > 0) return at;
    // ", which makes him an outlier": the writer's own remark.
    if (comma && cueAt(cues, 'remark', at) > 0) return at;
    // ", a claim that Kyiv rejects"
    if (comma && cueAt(cues, 'indefinite', at) > 0 && cueAt(cues, 'speechNouns', at + 1) > 0) return at;
  }
  return end;
}

function accordingTo(setting: Setting, first: number, end: number): Reported | null {
  const { tokens, cues, sources } = setting;
  const rule = 'namedSource';
  for (let at = first; at < end - 1; at++) {
    const words = cueAt(cues, 'sourcePhrases', at);
    if (words === 0) continue;
    const source = sources[sourceBefore(sources, tokens.ends[at + words - 1]!) + 1];
    if (!source || tokenAt(tokens, source.start) - at - words > 2) return null;
    const speaker = named(setting, { source, cue: null, score: 0, rule }).source;
    const last = tokenAt(tokens, speaker.end - 1);
    const cue = { at, words };
    if (at === first) {
      const comma = commaAfter(setting, last, end);
      return comma === null ? null : reported(setting, comma + 1, end, speaker, cue, ACCORDING, rule);
    }
    // "The president, according to Xinhua, met ...": what was said goes on.
    if (commaAfter(setting, last, end - 1) !== null) return null;
    return /,/.test(gapAfter(tokens, at - 1)) && end - last <= 12
      ? reported(setting, first, at, speaker, cue, ACCORDING, rule)
      : null;
  }
  return null;
}

/** The word before the comma that closes "According to X, who ...,". */
function commaAfter({ tokens }: Setting, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 10); at++)
    if (gapAfter(tokens, at).startsWith(',')) return at;
  return null;
}

function reported(
  setting: Setting,
  from: number,
  to: number,
  source: Source,
  cue: { at: number; words: number },
  score: number,
  rule: RuleCode,
): Reported | null {
  const { tokens } = setting;
  if (to - from < SHORTEST) return null;
  const span = { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
  if (overlaps(span, source)) return null;
  const words = { start: tokens.starts[cue.at]!, end: tokens.ends[cue.at + cue.words - 1]! };
  return { ...span, attribution: withPartners(setting, { source, cue: words, score, rule }) };
}

import { gapAfter, tokensWithin } from '../text/tokens.ts';
import { named, withPartners } from './apposition.ts';
import { type Attribution, reading } from './attribution.ts';
import { byElision, bySubject } from './bare-subject.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Frame, Setting } from './frame.ts';
import { impersonal } from './impersonal.ts';
import { byNoun, byPhrase } from './named-source.ts';
import { byQuoting } from './quoting.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  clauseEnds,
  endToken,
  firstSubject,
  hasVerb,
  isCaller,
  isOwner,
  isPassive,
  isPreposition,
  perfectSubject,
  sharesSubject,
  sourceAfter,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';
import { isParticiple } from './verbs.ts';
import {
  AFTER_CUE,
  CALLING,
  CUE_BEFORE,
  ENOUGH,
  FAR,
  FREE_RELATIVE,
  INVERTED,
  LINKED,
  LOOSE,
  NOT_HANDED_OVER,
  PASSIVE,
  PER_QUOTE,
  PER_WORD,
  PER_WORD_TO_QUOTE,
  RIVAL,
  SOURCE_THEN_CUE,
} from './weights.ts';

/** The best reading of a run from the words around it; null where none is good enough. */
export function attribute(setting: Setting, frame: Frame): Attribution | null {
  const said = impersonal(setting, frame);
  if (said !== undefined) return said;
  let best: Attribution | null = null;
  for (const readings of [
    afterRun,
    beforeRun,
    byPhrase,
    byNoun,
    bySubject,
    byInsertion,
    byPerfect,
    byElision,
    byQuoting,
  ])
    for (const found of readings(setting, frame)) if (!best || found.score > best.score) best = found;
  return best && best.score >= ENOUGH ? withPartners(setting, named(setting, best)) : null;
}

/** “...,” said X / “...,” X said. */
function* afterRun(setting: Setting, frame: Frame): Generator<Attribution> {
  const { after } = frame;
  const [first] = after;
  if (first === undefined) return;
  const told = hasVerb(setting, frame.before);
  let seen = 0;
  for (let i = 0; i < after.length && seen < 2; i++) {
    const at = after[i]!;
    const cue = verbAt(setting, at);
    if (!cue) continue;
    seen++;
    // "“...,” adding that ...": a participle goes on from a subject that stands before the quotation.
    if (isParticiple(setting.tokens, at) && (at === first || closes(setting, at))) return;
    const left = subjectBefore(setting, first, at);
    const right = inverted(setting, frame, at, cue);
    // "who calls him a “liar,” said he believed": the verb goes on from before, and so does all behind it.
    if (at === first && !left && !right) return;
    // "X said it was “over”, as both sides used the day to talk": a verb that judges has its own object.
    const weak = cue.calling ? CALLING + (told ? RIVAL : 0) : 0;
    // "X said there was “no way.” Another put it differently.": the sentence of the quotation has a verb of its own.
    if (frame.loose && told) return;
    // 卡拉斯称这是“...”，郭嘉昆表示“...”: the verb leads to the next quotation, and this one has its own.
    if (leadsOn(setting, at + cue.words) && told) return;
    // "He was blunt: “...” China agreed.": what leads to the words by a colon tells whose they are.
    if (frame.loose && /[:：]$/.test(frame.lead) && frame.before.length > 0) return;
    if (frame.loose && !(left && takesUp(setting, left, first, at, cue))) return;
    if (left && !broken(setting, left, at)) {
      const start = startToken(setting, left);
      const lead = distanceOf(setting, frame, first, start) + (isLinked(setting, first, start) ? LINKED : 0);
      const score = SOURCE_THEN_CUE - weak - lead - PER_WORD * (at - endToken(setting, left));
      yield reading(setting, left, at, cue.words, score, 'beforeNextVerb');
    } else if (right && (i <= 2 || closes(setting, at))) {
      const lead = distanceOf(setting, frame, first, at);
      const score = INVERTED - weak - lead - PER_WORD * (startToken(setting, right) - at - cue.words);
      yield reading(setting, right, at, cue.words, score, 'afterNextVerb');
    }
  }
}

/** Whether a quotation begins at a word, with no stop or comma before it. */
function leadsOn({ tokens, quoted }: Setting, at: number): boolean {
  return quoted[at] === 1 && !quoted[at - 1] && !/[.,;:!?，。]/.test(gapAfter(tokens, at - 1));
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
  // German sets a comma before the clause that its verb leads to: "Maas erklärte, ...".
  const stops = setting.verbSecond ? /^[.!?]/ : /^[.,!?]/;
  return (
    stops.test(gapAfter(tokens, next - 1)) ||
    (next < tokens.count && stops.test(gapAfter(tokens, next))) ||
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

/** "“...,” said X": the subject behind its verb, unless the verb takes a clause there or goes on from a subject before the quotation. */
function inverted(
  setting: Setting,
  frame: Frame,
  at: number,
  { words, calling }: { words: number; calling: boolean },
): Source | null {
  const { tokens, cues, verbSecond } = setting;
  const next = at + words;
  if (isParticiple(tokens, at) || cueAt(cues, 'that', next) > 0) return null;
  // "“...”, they say." and the next sentence: its subject is not theirs.
  if (next >= tokens.count || clauseEnds(setting, tokens.ends[next - 1]!, tokens.starts[next]!)) return null;
  const source = subjectAfter(setting, next);
  if (!source || isLinked(setting, next, startToken(setting, source))) return null;
  const ends = /[^\s'’-]/.test(gapAfter(tokens, endToken(setting, source)));
  if (source.form === 'pronoun' && !verbSecond && !ends && cueAt(cues, 'clausal', at) > 0) return null;
  if ((calling || !ends) && hasVerb(setting, frame.before)) return null;
  return source;
}

/** Words of a preposition right behind a verb, before a body or a text that speaks: "сообщили в МИД", "heißt es in der". */
const TO_WITHIN = 2;

/**
 * The first source behind a verb that no preposition governs: "a déclaré à l’AFP Andreï Roudenko"; nobody in "dijo a la
 * salida de Lancaster House". Where there is none, the one whose preposition stands right behind the verb.
 */
function subjectAfter(setting: Setting, verbEnd: number): Source | null {
  let within: Source | null = null;
  for (let from = verbEnd; ; ) {
    const source = sourceAfter(setting, from, AFTER_CUE - (from - verbEnd));
    if (!source) return within;
    const start = startToken(setting, source);
    const qualifies = isOwner(setting, source);
    if (!qualifies && !isPreposition(setting, start - 1)) return source;
    if (start - verbEnd <= TO_WITHIN && !qualifies) within ??= source;
    from = endToken(setting, source) + 1;
    if (/[.;:!?]/.test(gapAfter(setting.tokens, from - 1))) return within;
  }
}

/** German "hat eine „Wende“ verlangt": the verb that closes the clause stands behind the quotation, its auxiliary before. */
function* byPerfect(setting: Setting, { run, before, after }: Frame): Generator<Attribution> {
  const { tokens } = setting;
  const [first] = before;
  const verb = after.find((at) => verbAt(setting, at) !== null);
  if (first === undefined || verb === undefined) return;
  const between = tokens.text.slice(run.end, tokens.starts[verb]);
  if (/[^\p{L}\p{N}\s-]/u.test(between) || !/^[.,;:!?]/.test(gapAfter(tokens, verb))) return;
  const source = perfectSubject(setting, first, verb);
  if (source && source.end <= run.start) yield reading(setting, source, verb, 1, PASSIVE, 'subjectOfVerb');
}

/** Whether a word that begins another clause stands between two words: "while", "which". */
function isLinked({ cues }: Setting, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (cueAt(cues, 'linking', at) > 0) return true;
  return false;
}

/** «Эти меры, — заявил Чжао, — основаны на лжи», « Ces mesures, a déclaré Zhao, ... »: the clause with the verb stands inside the marks. */
function* byInsertion(setting: Setting, { run, before, after, loose }: Frame): Generator<Attribution> {
  const { tokens, everySource } = setting;
  // Elsewhere only where the quotation opens its paragraph and nothing in its sentence tells: the closing mark came too late.
  const opens = /(?:^|\n)\s*$/.test(tokens.text.slice(Math.max(0, run.start - 3), run.start));
  const alone = opens && before.length === 0 && (after.length === 0 || loose);
  if (!setting.insertsClauses && !alone) return;
  const [first, end] = tokensWithin(tokens, run.inner);
  for (let at = first + 1; at < end - 1; at++) {
    const verb = verbAt(setting, at);
    if (!verb || verb.calling || !opensInsertion(setting, first, at)) continue;
    let next = sourceBefore(everySource, tokens.ends[at]!) + 1;
    // "explained to this newspaper Igor Denisov": who is told stands before who tells.
    if (alone && everySource[next]?.form !== 'name') next++;
    const source = everySource[next];
    if (!source || source.end > run.inner.end) continue;
    if (startToken(setting, source) - at - verb.words > (alone ? TOLD : 1)) continue;
    if (source.form !== 'name' && source.form !== 'office' && source.form !== 'pronoun') continue;
    if (/^\s*(?:[,.]|[—–-])/.test(tokens.text.slice(source.end, source.end + 3)))
      yield reading(setting, source, at, verb.words, PASSIVE, 'insideMarks');
  }
}

/** Words for the hearer between a verb and who speaks: "explained to this newspaper Igor Denisov". */
const TOLD = 3;

/** A comma or a dash before the verb, auxiliaries aside: ", a déclaré". */
function opensInsertion({ tokens }: Setting, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first && at >= verb - 3; at--) {
    const gap = gapAfter(tokens, at);
    if (/[,—–]/.test(gap)) return true;
    if (!/^[\s’'-]*$/.test(gap)) return false;
    if (tokens.keys[at]!.length > 2) return false;
  }
  return false;
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
    if (!cue || isPassive(setting, at)) continue;
    seen++;
    const gap = before.length - i - cue.words;
    const weak = cue.calling ? CALLING : 0;
    const right = sourceAfter(setting, at + cue.words, 2);
    const left = sharesSubject(setting, at)
      ? firstSubject(setting, first, frame)
      : subjectBefore(setting, first, at);
    // "Zum Abschied sagte er, es gebe derzeit “...”": behind its verb no colon is needed where nobody stands before it.
    const inverted =
      right !== null &&
      isBetween(right, setting, at, frame) &&
      (/^[:,，：]$/.test(frame.lead) || (setting.verbSecond && !left));
    if (
      inverted &&
      (!left || (setting.verbSecond && endToken(setting, left) !== at - 1) || /^[:：]$/.test(frame.lead)) &&
      !(setting.verbSecond && left && endToken(setting, left) === at - 1) &&
      !isPreposition(setting, startToken(setting, right) - 1)
    )
      yield reading(
        setting,
        right,
        at,
        cue.words,
        CUE_BEFORE - weak - PER_WORD_TO_QUOTE * gap - (left && !setting.verbSecond ? RIVAL : 0),
        'afterLastVerb',
      );
    if (!left) continue;
    const distance = at - endToken(setting, left);
    const score =
      CUE_BEFORE -
      weak -
      (cue.calling && isReported(setting, first, left) ? RIVAL : 0) +
      (cue.calling && isCaller(setting, first, left) ? FREE_RELATIVE : 0) -
      (inverted && setting.verbSecond ? RIVAL : 0) -
      PER_WORD_TO_QUOTE * gap -
      PER_WORD * Math.min(distance, FAR) -
      PER_QUOTE * quotesBetween(setting, left, at);
    yield reading(setting, left, at, cue.words, score, 'subjectOfVerb');
  }
}

/** "Chen said China wanted “...”": the subject of a clause that somebody is said to say. */
function isReported(setting: Setting, first: number, source: Source): boolean {
  let at = startToken(setting, source) - 1;
  if (cueAt(setting.cues, 'that', at) > 0) at--;
  const verb = at < first ? null : verbAt(setting, at);
  return verb !== null && !verb.calling && verb.words === 1;
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

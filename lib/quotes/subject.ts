import { gapAfter, tokenAt } from '../text/tokens.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Frame, type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import { CALLING_BIT, isParticiple } from './verbs.ts';

/** A verb whose subject is that of the sentence: an infinitive, ", saying", "and called her". */
export function sharesSubject(setting: Setting, at: number): boolean {
  const { tokens, cues } = setting;
  if (isInfinitive(setting, at) || cueAt(cues, 'and', at - 1) > 0) return true;
  if (!isParticiple(tokens, at)) return false;
  // ", saying" and "by saying"
  return gapAfter(tokens, at - 1).startsWith(',') || isPreposition(setting, at - 1);
}

/** "to express and pronounce": the verb's subject is that of the main clause. */
export function isInfinitive(setting: Setting, at: number): boolean {
  const { cues } = setting;
  if (cueAt(cues, 'infinitive', at - 1) > 0) return true;
  return cueAt(cues, 'and', at - 1) > 0 && verbAt(setting, at - 2) !== null && isInfinitive(setting, at - 2);
}

export function firstSubject(setting: Setting, first: number, frame: Frame): Source | null {
  const { tokens, sources } = setting;
  for (let i = sourceBefore(sources, tokens.starts[first]!) + 1; i < sources.length; i++) {
    const source = sources[i]!;
    if (source.end > frame.run.start) return null;
    if (isNegated(setting, source)) return null;
    if (source.form === 'document' || isGoverned(setting, source)) continue;
    if (!namesGoverned(setting, first, source)) return source;
  }
  return null;
}

/** The verb of saying or judging that begins at a word. */
export function verbAt({ verbs }: Setting, at: number): { words: number; calling: boolean } | null {
  const verb = verbs[at] ?? 0;
  return verb === 0 ? null : { words: verb & ~CALLING_BIT, calling: (verb & CALLING_BIT) !== 0 };
}

/** Whether any of some words begins a verb of saying or judging. */
export function hasVerb(setting: Setting, words: readonly number[]): boolean {
  return words.some((at) => verbAt(setting, at) !== null);
}

/** "was called “weak”", "was told": the subject is not the one who speaks. */
export function isPassive(setting: Setting, verb: number): boolean {
  const { tokens, cues } = setting;
  let at = verb - 1;
  while (at > 0 && /ly$/.test(tokens.keys[at]!)) at--;
  if (cueAt(cues, 'reflexives', at - 1) > 1) return false;
  // "it is said that" reports somebody's words all the same.
  return (
    cueAt(cues, 'auxiliaries', at) > 0 && !isParticiple(tokens, verb) && cueAt(cues, 'that', verb + 1) === 0
  );
}

/** Sources passed over on the way back to a subject; more make any subject a guess, and a long sentence slow. */
const FARTHEST = 30;

/** The last source before a verb that can be its subject, from the sentence's first word on. */
export function subjectBefore(setting: Setting, first: number, verb: number): Source | null {
  const { sources, tokens } = setting;
  const last = sourceBefore(sources, tokens.starts[verb]!);
  const antecedent = relativeBefore(setting, first, verb);
  if (antecedent) return antecedent;
  const perfect = perfectSubject(setting, first, verb);
  if (perfect) return perfect;
  const described = describedBefore(setting, first, verb, last);
  if (described) return described;
  for (let i = last; i >= Math.max(0, last - FARTHEST); i--) {
    const source = sources[i]!;
    if (source.start < tokens.starts[first]!) return null;
    // ", sees" takes no name behind a preposition; "by the administration, determined to" does.
    const touches =
      /^,\s*$/.test(tokens.text.slice(source.end, tokens.starts[verb])) &&
      (!isGoverned(setting, source) || cueAt(setting.cues, 'infinitive', verb + 1) > 0);
    if (touches || isAbsolute(setting, source, verb)) return source;
    if (source.form === 'document' && cueAt(setting.cues, 'reading', verb) > 0) return source;
    if (isNegated(setting, source)) return null;
    if (sitsBefore(setting, source, verb) || opensTime(setting, source, verb)) return source;
    if (!isGoverned(setting, source)) return source;
  }
  return null;
}

/** The auxiliary of a verb, where no word or one stands between: "a déclaré", "had once said"; the verb itself where it has none. */
function firstWordOf({ tokens, cues }: Setting, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 2); at--) {
    if (gapAfter(tokens, at) !== ' ') break;
    if (cueAt(cues, 'perfect', at) > 0) return at;
  }
  return verb;
}

/** Words that a subject may stand behind the auxiliary: "hatte der chinesische Außenminister Wang Yi". */
const TO_SUBJECT = 4;

/**
 * German "Scholz hatte Peking vorgeworfen", "Zuvor hatte Scholz Peking vorgeworfen": the verb closes the clause, and its
 * subject stands beside the auxiliary. Null where a language keeps the two together.
 */
export function perfectSubject(setting: Setting, first: number, verb: number): Source | null {
  const { tokens, cues, sources, verbSecond } = setting;
  if (!verbSecond) return null;
  for (let at = verb - 1; at > first; at--) {
    if (/[,.;:!?]/.test(gapAfter(tokens, at)) || verbAt(setting, at)) return null;
    if (cueAt(cues, 'perfect', at) === 0) continue;
    const before = sources[sourceBefore(sources, tokens.starts[at]!)];
    if (before && endToken(setting, before) === at - 1 && !isGoverned(setting, before)) return before;
    const after = sourceAfter(setting, at + 1, TO_SUBJECT);
    return after && after.end <= tokens.starts[verb]! && !isGoverned(setting, after) ? after : null;
  }
  return null;
}

/** Words between a relative word and its verb: "who later said". */
const TO_RELATIVE = 5;

/** Pronouns for the hearer that some languages set before the verb; as a subject they stand elsewhere. */
const DATIVE = /^(?:lui|leur|ihm|ihnen|ему|ей|им)$/iu;

/** "Borrell, who had asked for": who the relative word points to, whatever governs him. */
function relativeBefore(setting: Setting, first: number, verb: number): Source | null {
  const { tokens, cues, sources } = setting;
  for (let at = verb - 1; at > Math.max(first, verb - TO_RELATIVE - 1); at--) {
    if (/[.;:!?]/.test(gapAfter(tokens, at))) return null;
    const source = sources[sourceBefore(sources, tokens.ends[at]!)];
    if (source && source.end === tokens.ends[at]) {
      // "qui lui a promis": who hears it.
      if (DATIVE.test(source.name)) continue;
      return null;
    }
    if (cueAt(cues, 'remark', at) === 0) continue;
    const antecedent = sources[sourceBefore(sources, tokens.ends[at - 1]!)];
    return antecedent?.end === tokens.ends[at - 1] && antecedent !== undefined ? antecedent : null;
  }
  return null;
}

/** "neither Blinken nor Yang spoke of": who is said not to say it. */
export function isNegated({ tokens, cues }: Setting, source: Source): boolean {
  return cueAt(cues, 'negations', tokenAt(tokens, source.start) - 1) > 0;
}

/** "a day after Blinken said": a word that begins a clause as well as it governs, and the verb right behind the name. */
function opensTime(setting: Setting, source: Source, verb: number): boolean {
  return (
    source.form === 'name' &&
    endToken(setting, source) === verb - 1 &&
    !isOwner(setting, source) &&
    cueAt(setting.cues, 'linking', startToken(setting, source) - 1) > 0
  );
}

/** Russian "В Кремле сообщили": a body that speaks behind the word for "in", right before its verb. */
function sitsBefore(setting: Setting, source: Source, verb: number): boolean {
  const within = startToken(setting, source) - 1;
  return (
    source.kind === 'body' &&
    endToken(setting, source) === verb - 1 &&
    cueAt(setting.cues, 'within', within) > 0 &&
    // "Источник в правительстве рассказал": where somebody else sits.
    sourceEndingAt(setting, within - 1) === null
  );
}

/** "Mu Li, of the school of health, said": a comma before the verb closes what describes the person before the other comma. */
export function describedBefore(setting: Setting, first: number, verb: number, last: number): Source | null {
  const { sources, tokens } = setting;
  const clause = firstWordOf(setting, verb);
  if (!/^[”’"»“]?,/.test(gapAfter(tokens, clause - 1))) return null;
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const source = sources[i]!;
    const apart = tokens.text.slice(source.end, tokens.starts[clause]);
    if (source.start < tokens.starts[first]! || /[;:!?\n]/.test(apart)) return null;
    // "X, who declined to comment, said": verbs of the relative clause are not the main one.
    const next = endToken(setting, source) + 1;
    // "An official, briefing reporters on Friday, said", "the minister, after meeting Putin, said": so are those within.
    const relative =
      cueAt(setting.cues, 'linking', next) > 0 ||
      (source.form !== 'name' &&
        !isGoverned(setting, source) &&
        (isParticiple(tokens, next) || cueAt(setting.cues, 'prepositions', next) > 0));
    // "X, calling it “over”, said": what begins with a verb goes on from the name as well.
    const from = next + (verbAt(setting, next)?.words ?? 0);
    for (let at = from; at < verb && !relative; at++)
      if (!setting.quoted[at] && verbAt(setting, at)) return null;
    if (
      source.kind === 'person' &&
      (source.form === 'name' || (relative && source.form !== 'pronoun')) &&
      /^,\s*\S[^,]*(?:,[^,]*)?,\s*$/.test(apart) &&
      !isPreposition(setting, startToken(setting, source) - 1)
    )
      return source;
  }
  return null;
}

/** Words that may stand between "what" and the name: "what the Russian minister Lavrov called". */
const TO_CALLER = 5;

/** "what Lavrov called “...”" */
export function isCaller(setting: Setting, first: number, source: Source): boolean {
  const start = startToken(setting, source);
  for (let at = start - 1; at >= Math.max(first, start - TO_CALLER); at--) {
    if (cueAt(setting.cues, 'freeRelatives', at) > 0) return true;
    if (verbAt(setting, at)) return false;
  }
  return false;
}

/** Whether a source only qualifies other words: behind a preposition, as an owner, in brackets. */
export function isGoverned(setting: Setting, source: Source): boolean {
  let before = startToken(setting, source) - 1;
  // "vom Merics-Institut"
  while (before > 0 && /^[-‐‑]$/.test(gapAfter(setting.tokens, before))) before--;
  return (
    isOwner(setting, source) ||
    isBracketed(setting, source) ||
    isPreposition(setting, before) ||
    isWithinRow(setting, source, before)
  );
}

/** "of France, Germany and Poland": between a comma and "and", a source goes with the one before. */
function isWithinRow(setting: Setting, source: Source, at: number): boolean {
  const { tokens, cues } = setting;
  if (at < 0 || !/^[,，、]\s*$/.test(gapAfter(tokens, at))) return false;
  const last = endToken(setting, source);
  if (cueAt(cues, 'and', last + 1) === 0 && !/^[,，、]\s*$/.test(gapAfter(tokens, last))) return false;
  const before = sourceEndingAt(setting, at);
  return before !== null && before.kind === source.kind && isGoverned(setting, before);
}

/**
 * "He criticised, in front of the president, Donald Trump": behind a verb, a name that only says who it was that a
 * preposition governs. "After talks with the president, Putin said" has no verb before it.
 */
export function namesGoverned(setting: Setting, first: number, source: Source): boolean {
  const before = setting.sources[sourceBefore(setting.sources, source.start)];
  if (!before || !/^,\s*$/.test(setting.tokens.text.slice(before.end, source.start))) return false;
  if (!isGoverned(setting, before)) return false;
  for (let at = startToken(setting, before) - 1; at >= first; at--) if (verbAt(setting, at)) return true;
  return false;
}

/** "Gwen Moore (D-Wis.) said": the brackets close right behind it. */
function isBracketed({ tokens }: Setting, source: Source): boolean {
  return (
    /\([^()]{0,4}$/.test(tokens.text.slice(source.start - 5, source.start)) &&
    /^[^()]{0,12}\)/.test(tokens.text.slice(source.end, source.end + 13))
  );
}

/** "China’s minister", "CDU-Außenpolitiker": the name only says whose. */
export function isOwner({ tokens }: Setting, source: Source): boolean {
  return /^(?:['’ʼ]s?\s|-\p{Lu})/u.test(tokens.text.slice(source.end, source.end + 3));
}

/** "with the minister calling it": a participle takes the source right before it, whatever governs that. */
export function isAbsolute({ tokens }: Setting, source: Source, verb: number): boolean {
  return isParticiple(tokens, verb) && verb - tokenAt(tokens, source.end - 1) <= 3;
}

/** The first source that begins within `reach` words from `at`, with no clause ending between. */
export function sourceAfter(setting: Setting, at: number, reach: number): Source | null {
  const { sources, tokens } = setting;
  if (at >= tokens.count) return null;
  const source = sources[sourceBefore(sources, tokens.starts[at]!) + 1];
  if (!source) return null;
  const head = tokenAt(tokens, source.start);
  if (head - at > reach) return null;
  return clauseEnds(setting, tokens.starts[at]!, source.start) ? null : source;
}

/** A colon, a semicolon, a quotation or a sentence's end stands between two offsets; the dot of "Mr." does not. */
export function clauseEnds({ tokens, sentences }: Setting, from: number, to: number): boolean {
  if (/[;:!?“”"«»\n]/.test(tokens.text.slice(from, to))) return true;
  return sentenceAt(sentences, from).start !== sentenceAt(sentences, to).start;
}

/** Whether a preposition governs the words after it, an article between aside: "from the ministry". Marks and stops part them. */
export function isPreposition(setting: Setting, at: number): boolean {
  const { tokens, cues } = setting;
  if (at < 0 || !/^[\s'’-]*$/.test(gapAfter(tokens, at))) return false;
  if (at > 0 && cueAt(cues, 'and', at) > 0) {
    // "in Beijing and Moscow": the second of two goes with the first.
    const tied = sourceEndingAt(setting, at - 1);
    return tied !== null && isGoverned(setting, tied);
  }
  if (at > 0 && (cueAt(cues, 'definite', at) > 0 || cueAt(cues, 'indefinite', at) > 0))
    return isPreposition(setting, at - 1);
  // "Xi, según la agencia Xinhua, defendió": who passes it on.
  return cueAt(cues, 'prepositions', at) > 0 || cueAt(cues, 'sourcePhrases', at) === 1;
}

/** The source whose last word a word is. */
export function sourceEndingAt({ sources, tokens }: Setting, at: number): Source | null {
  const source = sources[sourceBefore(sources, tokens.ends[at]!)];
  return source?.end === tokens.ends[at] ? source! : null;
}

export function startToken({ tokens }: Setting, source: Source): number {
  return tokenAt(tokens, source.start);
}

export function endToken({ tokens }: Setting, source: Source): number {
  return tokenAt(tokens, source.end - 1);
}

import { gapAfter, tokenAt } from '../text/tokens.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Frame, type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';

/** A verb whose subject is that of the sentence: an infinitive, ", saying", "and called her". */
export function sharesSubject(setting: Setting, at: number): boolean {
  const { tokens, cues } = setting;
  if (isInfinitive(setting, at) || cueAt(cues, 'and', at - 1) > 0) return true;
  return PARTICIPLE.test(tokens.keys[at]!) && gapAfter(tokens, at - 1).startsWith(',');
}

/** Present participles of English, French and Spanish; German forms end the same way in none of its cues. */
const PARTICIPLE = /(?:ing|ant|ndo)$/;

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
    if (source.start >= frame.run.start) return null;
    if (source.form === 'document' || isOwner(setting, source)) continue;
    if (!isPreposition(setting, startToken(setting, source) - 1)) return source;
  }
  return null;
}

export function verbAt({ cues }: Setting, at: number): { words: number; calling: boolean } | null {
  const saying = cueAt(cues, 'saying', at);
  if (saying > 0) return { words: saying, calling: false };
  const calling = cueAt(cues, 'calling', at);
  return calling > 0 ? { words: calling, calling: true } : null;
}

/** Sources passed over on the way back to a subject; more make any subject a guess, and a long sentence slow. */
const FARTHEST = 30;

/** The last source before a verb that can be its subject, from the sentence's first word on. */
export function subjectBefore(setting: Setting, first: number, verb: number): Source | null {
  const { sources, tokens } = setting;
  const last = sourceBefore(sources, tokens.starts[verb]!);
  const described = describedBefore(setting, first, verb, last);
  if (described) return described;
  for (let i = last; i >= Math.max(0, last - FARTHEST); i--) {
    const source = sources[i]!;
    if (source.start < tokens.starts[first]!) return null;
    const touches = /^,\s*$/.test(tokens.text.slice(source.end, tokens.starts[verb]));
    if (touches || isAbsolute(setting, source, verb)) return source;
    if (source.form === 'document' && cueAt(setting.cues, 'reading', verb) > 0) return source;
    if (!isOwner(setting, source) && !isPreposition(setting, startToken(setting, source) - 1)) return source;
  }
  return null;
}

/** "Mu Li, of the school of health, said": a comma before the verb closes what describes the person before the other comma. */
export function describedBefore(setting: Setting, first: number, verb: number, last: number): Source | null {
  const { sources, tokens } = setting;
  if (!gapAfter(tokens, verb - 1).startsWith(',')) return null;
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const source = sources[i]!;
    if (source.start < tokens.starts[first]! || clauseEnds(setting, source.end, tokens.starts[verb]!))
      return null;
    for (let at = endToken(setting, source) + 1; at < verb; at++) if (verbAt(setting, at)) return null;
    const apart = tokens.text.slice(source.end, tokens.starts[verb]);
    if (
      source.kind === 'person' &&
      source.form === 'name' &&
      /^,\s*\S[^,]*(?:,[^,]*)?,\s*$/.test(apart) &&
      !isPreposition(setting, startToken(setting, source) - 1)
    )
      return source;
  }
  return null;
}

/** "China’s minister": the name only says whose. */
export function isOwner({ tokens }: Setting, source: Source): boolean {
  return /^['’ʼ]s?\s/.test(tokens.text.slice(source.end, source.end + 3));
}

/** "with the minister calling it": a participle takes the source right before it, whatever governs that. */
export function isAbsolute({ tokens }: Setting, source: Source, verb: number): boolean {
  return PARTICIPLE.test(tokens.keys[verb]!) && verb - tokenAt(tokens, source.end - 1) <= 3;
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

/** Whether a preposition governs the words after it, an article between aside: "from the ministry". */
export function isPreposition(setting: Setting, at: number): boolean {
  const { tokens, cues } = setting;
  if (at > 0 && (cueAt(cues, 'definite', at) > 0 || cueAt(cues, 'indefinite', at) > 0))
    return isPreposition(setting, at - 1);
  return at >= 0 && cueAt(cues, 'prepositions', at) > 0 && !/[,.;:]/.test(gapAfter(tokens, at));
}

export function startToken({ tokens }: Setting, source: Source): number {
  return tokenAt(tokens, source.start);
}

export function endToken({ tokens }: Setting, source: Source): number {
  return tokenAt(tokens, source.end - 1);
}

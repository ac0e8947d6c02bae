import { isCapital, tokenAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import type { Setting } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import { endToken, isPreposition, startToken, subjectBefore, verbAt } from './subject.ts';

/** Words of a verb of saying at `at`; 0 where none is. */
export function clauseVerb(setting: Setting, at: number): number {
  const verb = verbAt(setting, at);
  return verb && !verb.calling ? verb.words : 0;
}

/** Who says what a verb reports: its subject, with the name that stands beside a description. */
export function subjectOf(setting: Setting, first: number, verb: number): Source | null {
  const source = subjectBefore(setting, first, verb);
  return source && named(setting, { source, cue: null, score: 0, rule: 'subjectAlone' }).source;
}

/** "the minister, Qin Gang," and "Wang Yi, the minister,": of a description and the name that it stands beside, the name. */
export function named(setting: Setting, found: Attribution): Attribution {
  const { sources, tokens } = setting;
  const { source } = found;
  if (source.form === 'name' || source.form === 'pronoun') return found;
  const index = sourceBefore(sources, source.end);
  const [before, after] = [sources[index - 1], sources[index + 1]];
  const apart = (from: number, to: number) => tokens.text.slice(from, to);
  if (
    before &&
    source.form === 'document' &&
    /^['’ʼ]s?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(apart(before.end, source.start))
  )
    return { ...found, source: before };
  if (
    after?.form === 'name' &&
    (/^,?\s+$/.test(apart(source.end, after.start)) || qualifies(setting, source, after))
  )
    return { ...found, source: after };
  const apposed = source.kind === 'person' ? behindChain(setting, source, index) : null;
  if (apposed) return { ...found, source: apposed };
  if (before?.form === 'name' && before.kind === 'person' && /^,\s+$/.test(apart(before.end, source.start)))
    return { ...found, source: before };
  return found;
}

/** Names and titles that a description may hold before the name that it describes. */
const LONGEST_CHAIN = 4;

/** "the adviser to the head of the office of the president of Ukraine, Mykhailo Podolyak": the person whom the whole describes. */
function behindChain(setting: Setting, source: Source, index: number): Source | null {
  const { sources, tokens, cues } = setting;
  let end = source.end;
  for (let i = index + 1; i <= index + LONGEST_CHAIN && i < sources.length; i++) {
    const next = sources[i]!;
    const gap = tokens.text.slice(end, next.start);
    const person = next.form === 'name' && next.kind === 'person';
    if (!(person ? /^[\s\p{L}'’-]*,?\s*$/u : /^[\s\p{L}'’-]*$/u).test(gap)) return null;
    // Between the parts only small words stand, and nothing that ties, reports or directs.
    for (let at = tokenAt(tokens, end); at < tokens.count && tokens.starts[at]! < next.start; at++) {
      const small = cueAt(cues, 'prepositions', at) > 0 || cueAt(cues, 'definite', at) > 0;
      // An acronym or another capital belongs to the description: "МИД".
      if (!small && !isCapital(tokens, at)) return null;
    }
    if (person) return i > index + 1 && !isPreposition(setting, startToken(setting, next) - 1) ? next : null;
    end = next.end;
  }
  return null;
}

/** "le ministre russe des Affaires étrangères, Sergueï Lavrov": words of the description stand before its comma. */
function qualifies({ tokens, cues }: Setting, source: Source, name: Source): boolean {
  if (source.kind !== 'person' || name.kind !== 'person') return false;
  if (!/^(?:\s+[^\s,.;:()“”"«»]+){1,6},\s+$/u.test(tokens.text.slice(source.end, name.start))) return false;
  for (let at = tokenAt(tokens, source.end); tokens.starts[at]! < name.start; at++)
    if (cueAt(cues, 'saying', at) > 0 || cueAt(cues, 'calling', at) > 0) return false;
  return true;
}

/** "Moscow and Beijing rejected": the source tied to the one found. */
export function withPartner(setting: Setting, found: Attribution): Attribution {
  const { sources, cues } = setting;
  const index = sourceBefore(sources, found.source.end);
  const tied = (a: Source | undefined, b: Source | undefined) =>
    a &&
    b &&
    a.kind === b.kind &&
    cueAt(cues, 'and', endToken(setting, a) + 1) > 0 &&
    startToken(setting, b) === endToken(setting, a) + 2;
  if (tied(sources[index - 1], found.source))
    return { ...found, source: sources[index - 1]!, partner: found.source };
  if (tied(found.source, sources[index + 1])) return { ...found, partner: sources[index + 1]! };
  return found;
}

import { gapAfter, isCapital, tokenAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  endToken,
  isOwner,
  isPreposition,
  sourceEndingAt,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';

/** Words of a verb of saying at `at`; 0 where none is. */
export function clauseVerb(setting: Setting, at: number): number {
  const verb = verbAt(setting, at);
  return verb && !verb.calling ? verb.words : 0;
}

/** Who says what a verb reports: its subject, with the name that stands beside a description. */
export function subjectOf(setting: Setting, first: number, verb: number): Source | null {
  const source = subjectBefore(setting, first, verb);
  return source && named(setting, asFound(source)).source;
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
    (/^,?\s*$/.test(apart(source.end, after.start)) ||
      (source.entity !== null && source.entity === after.entity) ||
      qualifies(setting, source, after))
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

/** Sources in front of one that may be tied to it, descriptions of either among them. */
const NEAR = 4;
/** Words of a title between "and" and a name, where the title is no source by itself: "and British Prime Minister". */
const LONGEST_TITLE = 3;

/** What ties a source to the one before it: "and", which closes a row, or a comma within one. */
interface Tie {
  readonly source: Source;
  readonly closes: boolean;
}

/** "Moscow and Beijing rejected", "said Macron, Chancellor Scholz and Starmer": all who are tied to the source found. */
export function withPartners(setting: Setting, found: Attribution): Attribution {
  const row = [found.source];
  let closed = false;
  for (let next = tieBehind(setting, found.source); next && !closed; next = tieBehind(setting, next.source)) {
    row.push(next.source);
    closed = next.closes;
  }
  if (!closed) row.splice(1);
  for (let before = tiedBefore(setting, row, closed); before; before = tiedBefore(setting, row, closed)) {
    row.unshift(before);
    closed = true;
  }
  return closed ? { ...found, source: row[0]!, partners: row.slice(1) } : found;
}

/** Who stands before a row and is tied to its first by what the row lacks: "and" where nothing closes it yet, else a comma. */
function tiedBefore(setting: Setting, row: readonly Source[], closed: boolean): Source | null {
  const { sources } = setting;
  const first = row[0]!;
  const index = sourceBefore(sources, first.end);
  for (let i = index - 1; i >= Math.max(0, index - NEAR); i--) {
    const tie = tieBehind(setting, sources[i]!);
    if (tie?.source !== first) continue;
    if (tie.closes === closed) return null;
    const isPair = !closed && startToken(setting, first) === endToken(setting, sources[i]!) + 2;
    return isPair || opensRow(setting, sources[i]!) ? sources[i]! : null;
  }
  return null;
}

/** Whether nothing but a title stands between a source and a mark or the start of its clause: in "met Putin and President Macron" a verb does. */
function opensRow(setting: Setting, source: Source): boolean {
  const { tokens, cues, words, sentences } = setting;
  let at = startToken(setting, source);
  const { start } = sentenceAt(sentences, source.start);
  while (at > 0 && tokens.starts[at]! > start) {
    if (/[^\s'’-]/.test(gapAfter(tokens, at - 1))) return true;
    const described = sourceEndingAt(setting, at - 1);
    if (described && described.form !== 'name') {
      at = startToken(setting, described);
      continue;
    }
    at--;
    const small = cueAt(cues, 'definite', at) > 0 || words.titles.has(tokens.keys[at]!);
    if (small || cueAt(cues, 'persons', at) > 0 || isCapital(tokens, at)) continue;
    return cueAt(cues, 'that', at) > 0 || cueAt(cues, 'and', at) > 0;
  }
  return true;
}

/** Who is tied to a source from behind by a comma or "and", a title or a description of his between them left aside. */
function tieBehind(setting: Setting, source: Source): Tie | null {
  const { sources, tokens, cues, words } = setting;
  const next = sources[sourceBefore(sources, source.end) + 1];
  if (!next) return null;
  let at = endToken(setting, source) + 1;
  const start = startToken(setting, next);
  const gap = gapAfter(tokens, at - 1);
  if (!/^\s*[,，、]?\s*$/.test(gap)) return null;
  const closes = cueAt(cues, 'and', at) > 0;
  if (closes) at++;
  else if (!/[,，、]/.test(gap)) return null;
  if (at > start || start - at > LONGEST_TITLE) return null;
  for (; at < start; at++) {
    const small = cueAt(cues, 'definite', at) > 0 || words.titles.has(tokens.keys[at]!);
    if (!(small || isCapital(tokens, at)) || !/^[\s'’-]*$/.test(gapAfter(tokens, at))) return null;
  }
  const meant = behindState(setting, next) ?? named(setting, asFound(next)).source;
  // What stands behind a comma may describe the source itself.
  if (meant.start < next.start || (meant.entity !== null && meant.entity === source.entity)) return null;
  const fits = meant.kind === source.kind && !isOwner(setting, meant) && (closes || isListed(meant));
  return fits ? { source: meant, closes } : null;
}

const asFound = (source: Source) => ({ source, cue: null, score: 0, rule: 'subjectAlone' }) as const;

/** 中国国家主席习近平: the person whose title begins with a state, in a language that parts no words. */
function behindState(setting: Setting, state: Source): Source | null {
  const { sources } = setting;
  const next = sources[sourceBefore(sources, state.end) + 1];
  if (state.kind !== 'body' || next?.kind !== 'person' || next.start !== state.end) return null;
  const person = named(setting, asFound(next)).source;
  return person.form === 'name' ? person : null;
}

/** Whether a comma may tie a source to others: a name, since what a description behind a comma tells is mostly the one before. */
function isListed({ form, entity }: Source): boolean {
  return form === 'name' || (form === 'institution' && entity !== null);
}

import type { EntityId } from '../facts/schema.ts';
import type { Mention } from '../mentions/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isCapital, surfaceOf, type Tokens, tokenAt } from '../text/tokens.ts';
import { type CuedWords, cueAt, mayBeNoun, mayBePronoun } from './cues/cued-words.ts';
import type { SpeakerForm } from './quote.ts';

/** Words of the text that could be somebody who speaks. */
export interface Source extends Span {
  readonly form: SpeakerForm;
  readonly entity: EntityId | null;
  /** A name, or for a pronoun or a description the words themselves, to be resolved by `refer.ts`. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'group' | 'text';
  readonly gender: 'he' | 'she' | undefined;
  /** Description whose first word points back: "the minister". */
  readonly definite: boolean;
}

/** How many words a description may have between its first word and its noun: "a senior White House trade official". */
const LONGEST_DESCRIPTION = 6;

/**
 * Everybody and everything in the text that could speak, in reading order and without overlap: named persons and bodies,
 * titles, pronouns, descriptions ("an official", "the joint declaration").
 */
export function sourcesOf(tokens: Tokens, mentions: readonly Mention[], cues: CuedWords): Source[] {
  const named = mentions.filter(speaks).map((mention) => describedBy(tokens, cues, fromMention(mention)));
  const found = [...named, ...mentions.flatMap((mention) => townThatSays(tokens, cues, mention) ?? [])];
  for (let at = 0; at < tokens.count; at++) {
    const source = mayBePronoun(cues, at) ? pronoun(tokens, cues, at) : null;
    if (source) found.push(source);
    else if (mayBeNoun(cues, at)) {
      const described = description(tokens, cues, at);
      if (described) found.push(withNames(tokens, cues, described, mentions));
    }
  }
  found.sort((a, b) => a.start - b.start || rank(b) - rank(a) || b.end - a.end);
  return withoutOverlap(found).filter((source, i, all) => !qualifiesNext(tokens, cues, source, all, i));
}

function speaks(mention: Mention): boolean {
  if (mention.how === 'demonym') return false;
  if (
    mention.type === 'person' ||
    mention.type === 'organisation' ||
    mention.type === 'polity' ||
    mention.type === 'office'
  )
    return true;
  return mention.entity === null && mention.type === 'unknown';
}

/** Words of the longest phrase by which nobody in particular says something: "it has been said". */
const LONGEST_PHRASE = 4;

/** "In Washington hieß es", "dit-on à Bruxelles": the town, where nobody else is said to say it. */
function townThatSays(tokens: Tokens, cues: CuedWords, { start, end, name, type }: Mention): Source | null {
  if (type !== 'place') return null;
  const first = tokenAt(tokens, start);
  if (cueAt(cues, 'prepositions', first - 1) === 0) return null;
  let says = cueAt(cues, 'impersonal', tokenAt(tokens, end - 1) + 1) > 0;
  for (let words = 1; words <= LONGEST_PHRASE && !says; words++)
    says = cueAt(cues, 'impersonal', first - 1 - words) === words;
  if (!says) return null;
  return {
    start,
    end,
    form: 'unnamed',
    entity: null,
    name,
    kind: 'body',
    definite: false,
    gender: undefined,
  };
}

/**
 * "U.S. Trade Representative Jamieson Greer", "Kremlin foreign policy aide Yury Ushakov": a body's name that, with a
 * noun for a person, qualifies the name behind it. A state with small words behind it may as well do something.
 */
function qualifiesNext(
  tokens: Tokens,
  cues: CuedWords,
  body: Source,
  sources: readonly Source[],
  at: number,
): boolean {
  if (body.form !== 'institution' || body.entity === null) return false;
  // The noun may be a source of its own.
  const next = sources.slice(at + 1, at + 3).find(({ form }) => form === 'name');
  if (next?.kind !== 'person') return false;
  if (!/^(?: [\p{L}-]+){1,4} $/u.test(tokens.text.slice(body.end, next.start))) return false;
  const noun = tokenAt(tokens, next.start) - 1;
  if (cueAt(cues, 'persons', noun) === 0) return false;
  for (let at = noun - 1; tokens.starts[at]! >= body.end; at--) {
    if (isCapital(tokens, at)) continue;
    if (body.entity?.startsWith('polity/') || BETWEEN.some((kind) => cueAt(cues, kind, at) > 0)) return false;
  }
  return true;
}

/** Words that part a body from the name behind it: "NATO said envoy", "NATO and envoy". */
const BETWEEN = ['saying', 'calling', 'prepositions', 'auxiliaries', 'and', 'that'] as const;

/** "Chinese officials", "Carney’s office", "des responsables chinois": a description with the names right before and behind. */
function withNames(tokens: Tokens, cues: CuedWords, source: Source, mentions: readonly Mention[]): Source {
  let { start, end } = source;
  const next = mentionsBefore(mentions, end);
  const behind = mentions[next];
  if (behind?.how === 'demonym' && tokens.text.slice(end, behind.start) === ' ') end = behind.end;
  let last = next - 1;
  // "The president Ramona Quiroga and chancellor": the description of somebody else begins behind "and".
  const other = mentions[last];
  const and = other?.type === 'person' && other.end > start ? tokenAt(tokens, other.end - 1) + 1 : -1;
  if (cueAt(cues, 'and', and) > 0 && tokens.starts[and + 1]! < end) {
    start = tokens.starts[and + 1]!;
    const form = source.form === 'nominal' ? 'unnamed' : source.form;
    return { ...source, start, end, form, definite: false, name: tokens.text.slice(start, end) };
  }
  // Names inside the description itself: "White House" in "a White House official".
  while (last >= 0 && mentions[last]!.end > start) last--;
  const before = mentions[last];
  const first = tokenAt(tokens, start);
  const hasArticle = cueAt(cues, 'definite', first) > 0 || cueAt(cues, 'indefinite', first) > 0;
  if (before && !hasArticle && /^(?:['’ʼ]s?)? $/.test(tokens.text.slice(before.end, start)))
    start = before.start;
  return { ...source, start, end, name: tokens.text.slice(start, end) };
}

/** How many mentions begin before an offset. */
export function mentionsBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromMention(mention: Mention): Source {
  const person = mention.type === 'person' || mention.type === 'office';
  const form: SpeakerForm =
    mention.how === 'title' ? 'office' : person || mention.type === 'unknown' ? 'name' : 'institution';
  return {
    start: mention.start,
    end: mention.end,
    form,
    entity: mention.entity,
    name: mention.name,
    kind: person ? 'person' : 'body',
    definite: false,
    gender: undefined,
  };
}

/** "die Grünen-Politikerin": an unknown name that ends in a noun for a person, behind an article, is a description. */
function describedBy(tokens: Tokens, cues: CuedWords, source: Source): Source {
  if (source.entity !== null || source.form !== 'name') return source;
  const before = tokenAt(tokens, source.start) - 1;
  const definite = cueAt(cues, 'definite', before) > 0;
  if (!definite && cueAt(cues, 'indefinite', before) === 0) return source;
  if (cueAt(cues, 'persons', tokenAt(tokens, source.end - 1)) === 0) return source;
  const start = tokens.starts[before]!;
  const name = tokens.text.slice(start, source.end);
  return { ...source, start, name, form: definite ? 'nominal' : 'unnamed', kind: 'person', definite };
}

/** A name is preferred to the description that holds it, except that a title's own words hold the demonym before it. */
function rank(source: Source): number {
  if (source.form === 'office') return 3;
  if (source.form === 'name') return 2;
  return source.entity !== null ? 1 : 0;
}

/**
 * "the Crown prosecutor", "the Biden administration": a description whose head comes after a name. A government called by the name of its head is
 * taken for that person; another body ("the Trump campaign") is itself.
 */
function headedByBody(name: Source, description: Source): Source | null {
  if (name.form !== 'name' && name.form !== 'institution') return null;
  if (rank(description) > 0 || description.form === 'pronoun' || description.end <= name.end) return null;
  if (description.form !== 'institution') return description;
  const governs =
    /(?:administration|government|cabinet|regierung|gouvernement|gobierno|администрация|правительство|政府)$/iu.test(
      description.name,
    );
  if (governs && name.start > description.start)
    return { ...name, start: description.start, end: description.end, form: 'institution', kind: 'body' };
  return description;
}

function withoutOverlap(sources: readonly Source[]): Source[] {
  const kept: Source[] = [];
  for (const source of sources) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, source)) kept.push(source);
    else if (headedByBody(source, last)) kept[kept.length - 1] = headedByBody(source, last)!;
    else if (headedByBody(last, source)) kept[kept.length - 1] = headedByBody(last, source)!;
    else if (rank(source) > rank(last) && last.form !== 'office') {
      kept.pop();
      const before = kept.at(-1);
      if (!before || !overlaps(before, source)) kept.push(source);
    }
  }
  return kept;
}

/** The pronoun at a word, as somebody to be resolved. */
export function pronounOf(
  tokens: Tokens,
  at: number,
  kind: Source['kind'],
  gender: Source['gender'],
): Source {
  return {
    start: tokens.starts[at]!,
    end: tokens.ends[at]!,
    form: 'pronoun',
    entity: null,
    name: surfaceOf(tokens, at),
    kind,
    definite: true,
    gender,
  };
}

function pronoun(tokens: Tokens, cues: CuedWords, at: number): Source | null {
  const is = (kind: 'he' | 'she' | 'they' | 'it') => cueAt(cues, kind, at) > 0;
  const gender = is('he') ? 'he' : is('she') ? 'she' : undefined;
  const several = gender === undefined && is('they');
  if (gender === undefined && !several && !(is('it') && speaksNext(cues, at))) return null;
  return pronounOf(tokens, at, gender ? 'person' : several ? 'group' : 'body', gender);
}

/** "it" stands for a speaker only beside its verb: "it said", "said it", "it now says". */
function speaksNext(cues: CuedWords, at: number): boolean {
  return [at - 1, at + 1, at + 2].some((near) => cueAt(cues, 'saying', near) > 0);
}

/** Chinese nouns for both of two, which need no article to point back: 两国, 双方. */
const PAIR = /^[两双兩雙]$/u;

/** "the Chinese ambassador", "an official", "the joint declaration", with its first word and what qualifies it. */
function description(tokens: Tokens, cues: CuedWords, at: number): Source | null {
  const noun = nounAt(tokens, cues, at);
  if (!noun) return null;
  let first = at;
  let definite = PAIR.test(surfaceOf(tokens, at));
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_DESCRIPTION; back--) {
    if (/[,.;:!?()“”"«»\n—–]/.test(tokens.text.slice(tokens.ends[back]!, tokens.starts[back + 1]!))) break;
    const isDefinite = cueAt(cues, 'definite', back) > 0;
    // "that prohibit lawyers": a conjunction, unless it stands right before the noun.
    if (isDefinite && back < at - 1 && cueAt(cues, 'that', back) > 0) break;
    if (isDefinite || (first === at && cueAt(cues, 'indefinite', back) > 0)) {
      first = back;
      definite = isDefinite;
      if (isDefinite) break;
      continue;
    }
    if (first < at) break;
    // "a former State Department official": no verb is written with a capital there.
    if (cueAt(cues, 'saying', back) > 0 && !isCapital(tokens, back)) break;
    if (cueAt(cues, 'prepositions', back) > 0) break;
  }
  const start = tokens.starts[first]!;
  const end = tokens.ends[at + noun.words - 1]!;
  const form: SpeakerForm =
    noun.kind === 'text'
      ? 'document'
      : noun.kind === 'body'
        ? 'institution'
        : definite
          ? 'nominal'
          : 'unnamed';
  return {
    start,
    end,
    form: noun.kind === 'group' ? (definite ? 'collective' : 'unnamed') : form,
    entity: null,
    name: tokens.text.slice(start, end),
    kind: noun.kind,
    definite,
    gender: undefined,
  };
}

/** The lists of nouns, and what each is a noun for. */
const NOUNS = [
  ['persons', 'person'],
  ['groups', 'group'],
  ['institutions', 'body'],
  ['documents', 'text'],
] as const;

function nounAt(tokens: Tokens, cues: CuedWords, at: number): { kind: Source['kind']; words: number } | null {
  for (const [list, kind] of NOUNS) {
    const words = cueAt(cues, list, at);
    if (words === 0) continue;
    const next = at + words;
    // A noun before another noun qualifies it ("minister Wang", "state media"); the later one is the head.
    if (next < tokens.count && nounFollows(tokens, cues, next)) return null;
    return { kind, words };
  }
  return null;
}

function nounFollows(tokens: Tokens, cues: CuedWords, at: number): boolean {
  if (isCapital(tokens, at) || !mayBeNoun(cues, at)) return false;
  if (tokens.text.slice(tokens.ends[at - 1]!, tokens.starts[at]!) !== ' ') return false;
  if (/\p{Script=Han}/u.test(surfaceOf(tokens, at))) return false;
  return (['persons', 'groups', 'institutions'] as const).some((kind) => cueAt(cues, kind, at) > 0);
}

/** The last source that ends at or before an offset, as an index; -1 where there is none. */
export function sourceBefore(sources: readonly Source[], offset: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import type { NameEntry } from '../facts/fact-base.ts';
import { atOnce, type Steps } from '../steps.ts';
import {
  firstWord,
  gapAfter,
  isAllUpper,
  isCapital,
  isCapitals,
  isIdeograph,
  keyOf,
  type Tokens,
  tokenize,
} from '../text/tokens.ts';
import { stem } from './inflection.ts';

/** The names of a fact base, ready to be looked up by their first word. */
export interface Gazetteer {
  readonly byFirstKey: Pick<ReadonlyMap<string, Beginning>, 'get'>;
}

/** The patterns that begin with one word. */
export interface Beginning {
  /** The longest first. */
  readonly all: readonly Pattern[];
  /** By their second word, in the same order. */
  readonly bySecond: ReadonlyMap<string, readonly Pattern[]>;
  /** The word alone: one or none. */
  readonly alone: readonly Pattern[];
}

/** One sequence of words and every name that is written with it. */
interface Pattern {
  readonly keys: readonly string[];
  readonly names: readonly CasedName[];
}
interface CasedName {
  readonly entry: NameEntry;
  readonly writing: 'acronym' | 'capitalised' | 'any';
  /** Per word, whether the name writes it with a capital. */
  readonly capitals: readonly boolean[];
}

/** A place where words of the text are words of a name: tokens `first` to `end` (half-open). */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
  /** Written without a capital that the name has: "Qin gang". */
  readonly lowered: boolean;
}

/** Between the words of one name: a blank, a hyphen, an apostrophe, the dot of an initial; nothing in Chinese. */
const WITHIN_NAME = /^(?:[ \u00a0\u202f]|[-‐‑’'ʼ·.]|[.,]? )?$/;
const HYPHEN = /^[-‐‑]$/;
/** An acronym of the base with more letters than this may be written like a word ("Nato", "Aukus"). */
const STRICT_ACRONYM = 3;

/** An article belongs to a name only by its place in the sentence: "the West". */
const ARTICLE = /^(?:the|la|le|les|el|los|las|der|die|das) /i;

/** Built once per base and language; linear in the number of names. */
export function* buildGazetteer(names: readonly NameEntry[]): Steps<Gazetteer> {
  const [latin, others]: [NameEntry[], NameEntry[]] = [[], []];
  for (const entry of names) (isOfOtherScript(entry.text) ? others : latin).push(entry);
  return { byFirstKey: new PatternsByKey(yield* byFirstWord(latin), others) };
}

/** Small letters of ASCII behind one of any case: one word, as `firstWord` would find out letter by letter. */
const PLAIN = /^[A-Za-z][a-z]*$/;

/** Names that begin with one word, and their patterns once these were asked for. */
interface Waiting {
  readonly entries: NameEntry[];
  beginning?: Beginning;
}

/**
 * The patterns that begin with a word, worked out when the word is first met: an article has few of the names, and most
 * have none of the scripts but their own.
 */
class PatternsByKey {
  readonly #latin: ReadonlyMap<string, Waiting>;
  readonly #otherNames: readonly NameEntry[];
  #others: ReadonlyMap<string, Waiting> | null = null;

  constructor(latin: ReadonlyMap<string, Waiting>, otherNames: readonly NameEntry[]) {
    this.#latin = latin;
    this.#otherNames = otherNames;
  }

  get(key: string): Beginning | undefined {
    const waiting = this.#waitingFor(key).get(key);
    if (waiting) waiting.beginning ??= beginningOf(patternsOf(waiting.entries));
    return waiting?.beginning;
  }

  #waitingFor(key: string): ReadonlyMap<string, Waiting> {
    if (!isOfOtherScript(key)) return this.#latin;
    this.#others ??= atOnce(byFirstWord(this.#otherNames));
    return this.#others;
  }
}

/** Whether the first letter is Cyrillic, Arabic, Chinese and the like, in which folding leaves it. */
function isOfOtherScript(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 0x400 && unit < 0x1e00) || (unit >= 0x3040 && unit < 0xd800);
}

/** So many names are read in one step. */
const namesAStep = 500;

function* byFirstWord(names: readonly NameEntry[]): Steps<ReadonlyMap<string, Waiting>> {
  const byKey = new Map<string, Waiting>();
  // Many names begin alike, and to read a word is slow: those with the same letters up to a blank share a list.
  const byBeginning = new Map<string, Waiting>();
  for (const [index, entry] of names.entries()) {
    if (index % namesAStep === 0) yield;
    const blank = entry.text.indexOf(' ');
    const beginning = blank < 0 ? entry.text : entry.text.slice(0, blank);
    let waiting = byBeginning.get(beginning);
    if (!waiting) {
      const word = PLAIN.test(beginning) ? beginning : firstWord(entry.text);
      if (word === null) continue;
      const key = stem(keyOf(word));
      waiting = byKey.get(key) ?? { entries: [] };
      byKey.set(key, waiting);
      byBeginning.set(beginning, waiting);
    }
    waiting.entries.push(entry);
  }
  return byKey;
}

/** The longest first; names that are written with the same words share a pattern. */
function patternsOf(entries: readonly NameEntry[]): readonly Pattern[] {
  const patterns: { keys: string[]; names: CasedName[] }[] = [];
  for (const entry of entries) {
    const tokens = tokenize(entry.text);
    const keys = tokens.keys.map(stem);
    const capitals = keys.map((_, i) => isCapital(tokens, i) && !(i === 0 && ARTICLE.test(entry.text)));
    const name: CasedName = { entry, writing: writingOf(entry.text), capitals };
    const same = patterns.find(
      (pattern) => pattern.keys.length === keys.length && pattern.keys.every((k, i) => k === keys[i]),
    );
    if (same) same.names.push(name);
    else patterns.push({ keys, names: [name] });
  }
  return patterns.sort((a, b) => b.keys.length - a.keys.length);
}

function beginningOf(all: readonly Pattern[]): Beginning {
  const bySecond = new Map<string, Pattern[]>();
  for (const pattern of all) {
    const [, second] = pattern.keys;
    if (second === undefined) continue;
    const same = bySecond.get(second);
    if (same) same.push(pattern);
    else bySecond.set(second, [pattern]);
  }
  return { all, bySecond, alone: all.filter(({ keys }) => keys.length === 1) };
}

function writingOf(name: string): CasedName['writing'] {
  if (isAllUpper(name.replaceAll(/[^\p{L}\p{N}]/gu, ''))) return 'acronym';
  return /\p{Lu}/u.test(name) ? 'capitalised' : 'any';
}

/** The longest name at each place, from left to right, none overlapping. */
export function* scan(tokens: Tokens, gazetteer: Gazetteer): Generator<Match, void> {
  for (let at = 0; at < tokens.count; ) {
    const begun = matchAt(tokens, gazetteer, at);
    const match = begun && (longerName(tokens, gazetteer, begun) ?? begun);
    if (match) yield match;
    at = match ? match.end : at + 1;
  }
}

/** "Mao Zedong" in "Chairman Mao Zedong": a name that begins with the last word of another of the same entity. */
function longerName(tokens: Tokens, gazetteer: Gazetteer, { first, end, entries }: Match): Match | null {
  if (end - first === 1) return null;
  const longer = matchAt(tokens, gazetteer, end - 1);
  return longer && longer.end > end && longer.entries[0]!.entity === entries[0]!.entity ? longer : null;
}

/** The longest name that begins at a word and ends before word `limit`; null where none does. */
export function matchAt(
  tokens: Tokens,
  gazetteer: Gazetteer,
  at: number,
  limit = tokens.count,
): Match | null {
  const begun = gazetteer.byFirstKey.get(stem(tokens.keys[at]!));
  if (!begun) return null;
  // Where a hyphen parts the second word it is not the one that the names have: "Jin-ping".
  const longer = isParted(tokens, at + 1) ? begun.all : withSecond(begun, tokens, at + 1);
  return (longer && firstOf(tokens, longer, at, limit)) ?? firstOf(tokens, begun.alone, at, limit);
}

function isParted(tokens: Tokens, at: number): boolean {
  return at < tokens.count && HYPHEN.test(gapAfter(tokens, at));
}

function withSecond({ bySecond }: Beginning, tokens: Tokens, at: number): readonly Pattern[] | undefined {
  return bySecond.size > 0 && at < tokens.count ? bySecond.get(stem(tokens.keys[at]!)) : undefined;
}

/** The first of some patterns that the text has at a word, in its case. */
function firstOf(tokens: Tokens, patterns: readonly Pattern[], at: number, limit: number): Match | null {
  for (const pattern of patterns) {
    const end = endOf(tokens, at, pattern.keys);
    if (end < 0 || end > limit) continue;
    const list = tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]).includes(',');
    const cased = pattern.names.filter(
      (name) => caseFits(tokens, at, name) && (!list || name.entry.text.includes(',')),
    );
    if (cased.length === 0) continue;
    const lowered = cased.every((name) => isLowered(tokens, at, name));
    return { first: at, end, entries: cased.map((name) => name.entry), lowered };
  }
  return null;
}

/** The word behind the name, or -1: "Jin-ping" and "Jinping" are the same, other words must be the name's own. */
function endOf(tokens: Tokens, at: number, keys: readonly string[]): number {
  let word = at + 1;
  for (let i = 1; i < keys.length; i++, word++) {
    if (word >= tokens.count) return -1;
    const key = tokens.keys[word]!;
    const before = word - 1;
    if (stem(key) !== keys[i]) {
      if (!keys[i]!.startsWith(key) || key + (tokens.keys[word + 1] ?? '') !== keys[i]) return -1;
      if (!isParted(tokens, word)) return -1;
      word++;
    }
    // Asked last, since most names fail by their words.
    const gap = gapAfter(tokens, before);
    if (gap !== ' ' && !WITHIN_NAME.test(gap)) return -1;
  }
  return word;
}

function caseFits(tokens: Tokens, at: number, { entry, writing, capitals }: CasedName): boolean {
  if (writing === 'any') return true;
  const opens = isCapital(tokens, at);
  const shouted = isCapitals(tokens, at);
  if (writing === 'acronym')
    return shouted || (entry.text.replaceAll('.', '').length > STRICT_ACRONYM && opens);
  if (isIdeograph(tokens, at)) return true;
  if (opens || !capitals[0])
    return capitals.length > 1 || !shouted || tokens.ends[at]! - tokens.starts[at]! > STRICT_ACRONYM;
  return capitals.some((_, i) => i > 0 && isCapital(tokens, at + i));
}

function isLowered(tokens: Tokens, at: number, { writing, capitals }: CasedName): boolean {
  if (writing !== 'capitalised') return false;
  return capitals.some((capital, i) => capital && !isCapital(tokens, at + i) && !isIdeograph(tokens, at + i));
}

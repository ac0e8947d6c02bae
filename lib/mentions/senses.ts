import type { Span } from '../text/span.ts';
import { gapAfter, isCapital, surfaceOf, tokensWithin } from '../text/tokens.ts';
import type { Name } from './name.ts';
import { isInitial, isTied, type Reading, wordBefore, wordBehind } from './reading.ts';
import type { MentionReason } from './reasons.ts';
import { nounsCapitalised } from './words/word-sets.ts';

/** "Turkish delight", "studies Chinese", "answered in Russian": a demonym that speaks of food or a language, no state. */
export function isCultural(reading: Reading, names: readonly Name[], index: number): boolean {
  const name = names[index]!;
  if (!isDemonym(name)) return false;
  const { words } = reading;
  const last = endOfRow(reading, names, index);
  if (/^[ -]?$/.test(gapAfter(reading.tokens, last.end - 1)) && wordBehind(reading, words.culture, last.end))
    return true;
  const first = startOfRow(reading, names, index);
  return isLanguageNoun(reading, name) || (standsAlone(reading, last.end) && isSpoken(reading, first.first));
}

function isDemonym(name: Name | undefined): boolean {
  return (
    name !== undefined && name.entries.length > 0 && name.entries.every(({ kind }) => kind === 'demonym')
  );
}

/** "Russian, Chinese and German": demonyms in a row are all languages or none. */
function startOfRow(reading: Reading, names: readonly Name[], index: number): Name {
  let at = index;
  while (isDemonym(names[at - 1]) && isTied(reading, names[at - 1]!, names[at]!)) at--;
  return names[at]!;
}

function endOfRow(reading: Reading, names: readonly Name[], index: number): Name {
  let at = index;
  while (isDemonym(names[at + 1]) && isTied(reading, names[at]!, names[at + 1]!)) at++;
  return names[at]!;
}

/** Behind a verb of speaking or learning ("speaks Russian", "apprend le russe"), or a preposition: "in Russian". */
function isSpoken(reading: Reading, first: number): boolean {
  const { tokens, words } = reading;
  if (gapAfter(tokens, first - 1).trim() !== '') return false;
  if (words.tonguesIn.has(tokens.keys[first - 1] ?? '')) return true;
  if (wordBefore(reading, words.tongues, first)) return true;
  return (
    words.coordinators.has(tokens.keys[first - 1] ?? '') && words.tongues.has(tokens.keys[first - 2] ?? '')
  );
}

/** Whether no noun follows to which an adjective could belong: a mark, the end, or a word that begins something else. */
function standsAlone(reading: Reading, end: number): boolean {
  const { tokens, words, sentenceOf } = reading;
  if (end >= tokens.count || sentenceOf[end] !== sentenceOf[end - 1]) return true;
  if (/[^\s'’ʼ-]/.test(gapAfter(tokens, end - 1))) return true;
  return wordBehind(reading, words.afterAdjectives, end) !== null;
}

/** "Russisch": German writes the language with a capital and the adjective small. */
function isLanguageNoun(reading: Reading, { first, end }: Name): boolean {
  const { tokens, lang } = reading;
  return (
    nounsCapitalised(lang) &&
    tokens.keys[first]!.endsWith('isch') &&
    isCapital(tokens, first) &&
    !isInitial(reading, first) &&
    gapAfter(tokens, end - 1) !== '-'
  );
}

/** Words of sport in one sentence that show that its states are teams; a result such as "3-1" counts as one. */
const WORDS_OF_A_MATCH = 2;
const RESULT = /(?<![\d-])\d{1,2}[-–:]\d{1,2}(?![\d-]|\s?(?:am|pm|a\.m|p\.m|Uhr|h)\b)/u;

/** What shows that the name of a state is its team ("Germany coach", "beat Russia 3-1"); null where nothing does. */
export function teamSign(reading: Reading, name: Name): MentionReason | null {
  const { tokens, words } = reading;
  if (name.type !== 'polity' || isDemonym(name)) return null;
  const owns = tokens.keys[name.end] === 's' && /^['’ʼ]$/.test(gapAfter(tokens, name.end - 1));
  const behind = owns ? name.end + 1 : name.end;
  if (gapAfter(tokens, behind - 1) === ' ' && wordBehind(reading, words.athletes, behind))
    return ['standsBehind', surfaceOf(tokens, behind)];
  if (wordBefore(reading, words.locatives, name.first)) return null;
  return isMatchReport(reading, reading.sentenceOf[name.first]!) ? ['match'] : null;
}

const matchReports = new WeakMap<Reading, Map<number, boolean>>();

function isMatchReport(reading: Reading, sentence: number): boolean {
  const known = matchReports.get(reading) ?? new Map<number, boolean>();
  matchReports.set(reading, known);
  let answer = known.get(sentence);
  if (answer === undefined) {
    answer = sportIn(reading, reading.sentences[sentence]!) >= WORDS_OF_A_MATCH;
    known.set(sentence, answer);
  }
  return answer;
}

function sportIn(reading: Reading, sentence: Span): number {
  const { tokens, words, text } = reading;
  const [first, end] = tokensWithin(tokens, sentence);
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const word = wordBehind(reading, words.sport, at);
    if (word) found.add(word);
  }
  if (found.size === 1 && RESULT.test(text.slice(sentence.start, sentence.end))) return WORDS_OF_A_MATCH;
  return found.size;
}

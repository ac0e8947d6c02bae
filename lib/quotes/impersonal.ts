import { gapAfter } from '../text/tokens.ts';
import { type Attribution, reading } from './attribution.ts';
import { cueAt } from './cues/cued-words.ts';
import { type Frame, type Setting, sentenceAt } from './frame.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  endToken,
  isGoverned,
  isPreposition,
  sourceAfter,
  sourceEndingAt,
  startToken,
  subjectBefore,
  verbAt,
} from './subject.ts';
import { PHRASE } from './weights.ts';

/** Words from the phrase to where it is said: "confie-t-on à l’Élysée". */
const TO_PLACE = 3;

/** Words of the longest phrase before its verb. */
const TO_VERB = 3;

/** Words of a text, the first and how many. */
interface Phrase {
  readonly at: number;
  readonly words: number;
  /** Whether it is a verb alone, which some languages leave without a subject and which others can be the subject of. */
  readonly bare: boolean;
}

/**
 * "In Washington hieß es, Biden sei „besorgt“": nobody in particular says it, but in which house or capital is told. Null
 * where such a phrase leads to the words and nothing tells more; undefined where there is none.
 */
export function impersonal(
  setting: Setting,
  { before, after, loose }: Frame,
): Attribution | null | undefined {
  const leading = lastBefore(setting, before);
  const phrase = leading ?? (loose ? null : firstAfter(setting, after));
  if (!phrase || (phrase.bare && hasSubject(setting, phrase))) return undefined;
  const place =
    placeOf(setting, phrase) ?? (leading && phrase.bare ? openingBody(setting, before[0]!, phrase) : null);
  if (place) return reading(setting, place, phrase.at, phrase.words, PHRASE, 'namedSource');
  const open =
    !leading || isRead(setting, phrase) || (phrase.bare && subjectBefore(setting, before[0]!, phrase.at));
  return open ? undefined : null;
}

/** The phrase, where it is the last that tells of saying before a quotation. */
function lastBefore(setting: Setting, before: readonly number[]): Phrase | null {
  for (let i = before.length - 1; i >= 0; i--) {
    for (let back = 0; back <= TO_VERB; back++) {
      const phrase = phraseAt(setting, before[i]! - back);
      if (phrase && phrase.words > back) return phrase;
    }
    if (verbAt(setting, before[i]!)) return null;
  }
  return null;
}

function firstAfter(setting: Setting, after: readonly number[]): Phrase | null {
  for (const at of after.slice(0, 2)) {
    const phrase = phraseAt(setting, at);
    if (phrase) return phrase;
  }
  return null;
}

/** "In der Erklärung heißt es", "heißt es in dem Bericht": a text says it, which other rules read. */
function isRead({ sources, tokens, sentences }: Setting, { at }: Phrase): boolean {
  const { start, end } = sentenceAt(sentences, tokens.starts[at]!);
  for (let i = sourceBefore(sources, start) + 1; i < sources.length && sources[i]!.start < end; i++)
    if (sources[i]!.kind === 'text') return true;
  return false;
}

/** "Путин и Лукашенко заявили в Москве": whoever stands beside a verb alone is its subject. */
function hasSubject(setting: Setting, { at, words }: Phrase): boolean {
  const touches = (from: number) => !/[,—–]/.test(gapAfter(setting.tokens, from - 1));
  const behind = touches(at + words) ? sourceAfter(setting, at + words, TO_PLACE) : null;
  const further =
    behind && touches(endToken(setting, behind) + 1)
      ? sourceAfter(setting, endToken(setting, behind) + 1, 1)
      : null;
  return [sourceEndingAt(setting, at - 1), behind, further].some(
    (source) => source && !isGoverned(setting, source) && !ownsWords(setting, source),
  );
}

/** "слова Захаровой": what is said of the words is said by another. */
function ownsWords(setting: Setting, source: Source): boolean {
  return cueAt(setting.cues, 'speechNouns', startToken(setting, source) - 1) > 0;
}

/** "it is said", or a verb of saying with "on" or "man" on either side; see the cues. */
function phraseAt(setting: Setting, at: number): Phrase | null {
  const { cues } = setting;
  const listed = cueAt(cues, 'impersonal', at);
  const words = isUnbroken(setting, at, listed) ? listed : 0;
  const verb = verbAt(setting, at);
  if (words > 1 || (words === 1 && verb)) return { at, words, bare: words === 1 };
  if (!verb || verb.calling) return null;
  const isPronoun = (near: number) => cueAt(cues, 'impersonal', near) === 1 && !verbAt(setting, near);
  if (isPronoun(at - 1)) return { at: at - 1, words: verb.words + 1, bare: false };
  const next = [at + verb.words, at + verb.words + 1].find(
    (to) => isPronoun(to) && isJoined(setting, at, to),
  );
  return next === undefined ? null : { at, words: next + 1 - at, bare: false };
}

/** "sagte, man müsse": a mark parts what is no phrase. */
function isUnbroken({ tokens, quoted }: Setting, at: number, words: number): boolean {
  for (let i = at; i < at + words - 1; i++)
    if (quoted[i] !== quoted[i + 1] || !/^[ ’'-]?$/.test(gapAfter(tokens, i))) return false;
  return true;
}

/** "assure-t-on", "sagt man": no other word than a hyphened one stands between. */
function isJoined({ tokens }: Setting, from: number, to: number): boolean {
  return to === from + 1 ? /^[ -]$/.test(gapAfter(tokens, from)) : gapAfter(tokens, to - 1) === '-';
}

/** "В Госдепе слова Захаровой назвали «пропагандой»": the body with which the sentence opens, where nobody else is a subject. */
function openingBody(setting: Setting, first: number, { at }: Phrase): Source | null {
  const { sources, tokens, cues } = setting;
  const source = sources[sourceBefore(sources, tokens.starts[first]!) + 1];
  if (
    source?.kind !== 'body' ||
    startToken(setting, source) !== first + 1 ||
    cueAt(cues, 'within', first) === 0
  )
    return null;
  const other = sources[sourceBefore(sources, tokens.starts[at]!)];
  return other === source || ownsWords(setting, other!) ? source : null;
}

/** The house or the capital where it is said, behind a preposition right before or right behind the phrase. */
function placeOf(setting: Setting, { at, words }: Phrase): Source | null {
  const before = sourceEndingAt(setting, at - 1);
  const after = sourceAfter(setting, at + words, TO_PLACE);
  const [place] = [before, after].filter(
    (source) =>
      source &&
      (source.kind === 'body' || source.kind === 'group') &&
      isPreposition(setting, startToken(setting, source) - 1),
  );
  return place ?? null;
}

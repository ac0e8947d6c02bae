import { abbreviations } from './abbreviations.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Span } from './span.ts';

const SHORT = new Set(Object.values(abbreviations).flatMap((words) => words.split(' ')));
const STOP = /[.!?…]+|[。！？]+/gu;
const CLOSER = /[”’"'»“)\]』」]/u;
/** French sets a space before its closing mark. */
const SPACED_CLOSER = /^\s»(?!\S)/u;
/** These open as often as they close: a letter behind them tells that a new quotation begins. */
const EITHER = /[“"'‘]/u;
const OPENING = /^[“”‘"'«»„([¿¡\-–—『「\s]*[\p{Lu}\p{N}\p{Lo}]/u;
const BEGINS_ANEW = /^(?:The|A|An|But|And|In|It|He|She|They|This|That|We|On)\b/u;
/** Far enough back for the longest abbreviation. */
const LOOK_BACK = 14;

/**
 * The sentences of a text. They tile it: each begins where the one before ends, white space and closing marks go with the
 * sentence that they follow, and none crosses a line break. Linear in the length of the text.
 */
export function sentencesOf(text: string): Span[] {
  const paragraphs = paragraphsOf(text);
  const sentences: Span[] = [];
  let start = 0;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]?.start ?? text.length;
    for (const end of endsWithin(text, paragraph)) {
      sentences.push({ start, end });
      start = end;
    }
    sentences.push({ start, end: next });
    start = next;
  });
  return sentences;
}

function* endsWithin(text: string, paragraph: Span): Generator<number> {
  // Not beyond the paragraph: the next stop may be a hundred paragraphs away from each.
  const upTo = text.slice(0, paragraph.end);
  STOP.lastIndex = paragraph.start;
  for (let stop = STOP.exec(upTo); stop; stop = STOP.exec(upTo)) {
    const after = stop.index + stop[0].length;
    const end = pastClosers(text, after, paragraph.end);
    if (end >= paragraph.end) return;
    if (endsSentence(text, stop.index, after, end)) yield end;
  }
}

function pastClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    if (SPACED_CLOSER.test(text.slice(end, end + 3))) end++;
    if (!CLOSER.test(text[end]!)) break;
    if (EITHER.test(text[end]!) && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) break;
    end++;
  }
  while (end < limit && /\s/u.test(text[end]!)) end++;
  return end;
}

function endsSentence(text: string, stop: number, after: number, end: number): boolean {
  if (/[。！？]/u.test(text[stop]!)) return true;
  if (!/\s/u.test(text[end - 1]!)) return false;
  const rest = text.slice(end, end + LOOK_BACK);
  if (!OPENING.test(rest)) return false;
  if (text[stop] !== '.' || after > stop + 1) return true;
  const before = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(0, stop - LOOK_BACK), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return BEGINS_ANEW.test(rest);
  return !SHORT.has(before);
}

import { besideDates, monthNames } from '../text/months.ts';
import { findDate } from './dates.ts';

/** How many lines from the top may bear the date, and how long a line of its own or a dateline is, in UTF-16 units. */
const topLines = 8;
const longest = 72;

/** What a dateline ends with; in Chinese a comma goes on with the sentence, elsewhere a stop or a dash must follow. */
const ending = /\s[-–—]+\s|—|[.:]\s|[。：)）]|$/gu;

/**
 * The day that a plain text states of itself, YYYY-MM-DD: on a short line of its own near the top ("23 October 2025"),
 * or in a dateline that opens a paragraph ("BEIJING, May 16, 2024 —", "PÉKIN, 6 avril 2023.", "2022年12月30日，北京。").
 * Null where there is none: a date within a sentence is that of an event, and one in a headline may be.
 */
export function findDateline(text: string, lang: string): string | null {
  const top = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, topLines);
  for (const [index, line] of top.entries()) {
    const own = index > 0 && line.length <= longest && statesOnlyDate(line, lang);
    const found = own ? findDate(line, lang) : openingDate(line, lang);
    if (found !== null) return found;
  }
  return null;
}

function openingDate(line: string, lang: string): string | null {
  const head = line.slice(0, longest);
  for (const { index } of head.matchAll(ending)) {
    const opening = head.slice(0, index);
    const date = index < line.length ? findDate(opening, lang) : null;
    if (date !== null) return statesOnlyDate(opening, lang) ? date : null;
  }
  return null;
}

/** Whether the words are a date and names beside it (a place, an agency, an author), and no sentence. */
function statesOnlyDate(words: string, lang: string): boolean {
  const small = smallWords(lang);
  const others = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const han = words.match(/\p{Script=Han}/gu) ?? [];
  return others.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || small.has(word)) && han.length <= 12;
}

const general = ['st', 'nd', 'rd', 'th', 'er', 'am', 'pm', 'h'];
const read = new Map<string, ReadonlySet<string>>();

/** The words in small letters that a date is written with in a language: months, weekdays, ordinals, prepositions. */
function smallWords(lang: string): ReadonlySet<string> {
  const months = monthNames.get(lang);
  const known = months === undefined ? '' : lang;
  let words = read.get(known);
  if (words === undefined) {
    words = new Set(months === undefined ? general : [...general, ...wordsOf(lang, months)]);
    read.set(known, words);
  }
  return words;
}

function wordsOf(lang: string, months: readonly string[]): readonly string[] {
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return [
    ...months.flatMap((forms) => forms.split('|')),
    ...Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2024, 0, 1 + day))),
    ...(besideDates.get(lang) ?? '').split(' '),
  ];
}

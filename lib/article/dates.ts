import { dayFirst, monthNames } from '../text/months.ts';

const monthNumbers = new Map<string, number>();
for (const months of monthNames.values()) {
  months.forEach((forms, index) => {
    for (const form of forms.split('|')) monthNumbers.set(form.toLowerCase(), index + 1);
  });
}
const month = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;

const isoDate = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const compactDate = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?(?:$|T)/;
const chineseDate = /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const dayMonthYear = new RegExp(
  String.raw`(?<!\d)${day}[\s-]+(?:de\s+|of\s+)?(${month})(?!\p{L})\.?,?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)`,
  'iu',
);
const monthDayYear = new RegExp(String.raw`(?<!\p{L})(${month})\.?\s+${day},?\s+((?:19|20)\d\d)(?!\d)`, 'iu');
const numericDate = /(?<![\d.,/])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;
/** "25.04.24": with stops, it is the day that stands first. */
const shortDate = /(?<![\d.,/])(\d{1,2})\.(\d{1,2})\.([0-4]\d)(?![\d.]*\d)/;
const epoch = /^\d{10}(?:\d{3})?$/;

/**
 * The day that a date in a page's metadata states, YYYY-MM-DD as written there (no shift of time zone); null where
 * it is none. Reads ISO 8601, RFC 2822, compact and epoch forms, and written dates.
 */
export function parseDate(text: string, lang: string): string | null {
  const value = text.trim();
  if (epoch.test(value)) return fromEpoch(value);
  const compact = compactDate.exec(value);
  return (compact && dateOf(compact[1], compact[2], compact[3])) ?? findDate(value, lang);
}

/**
 * The first date written out in a line of text ("March 24, 2021", "24 de marzo de 2021", "2021年3月24日"), as
 * YYYY-MM-DD; null where there is none or where day and month cannot be told apart.
 */
export function findDate(text: string, lang: string): string | null {
  const ymd = isoDate.exec(text) ?? chineseDate.exec(text);
  if (ymd !== null) return dateOf(ymd[1], ymd[2], ymd[3]);
  const dmy = dayMonthYear.exec(text);
  if (dmy !== null) return dateOf(dmy[3], monthOf(dmy[2]), dmy[1]);
  const mdy = monthDayYear.exec(text);
  if (mdy !== null) return dateOf(mdy[3], monthOf(mdy[1]), mdy[2]);
  return findNumericDate(text, lang);
}

/** The date in an address: /2021/03/24/, /20210324, -2021-03-24; null where there is none. */
export function dateInUrl(url: string): string | null {
  const found =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=[/_.?-]|$)/.exec(url);
  return found && dateOf(found[1], found[2], found[3]);
}

function findNumericDate(text: string, lang: string): string | null {
  const found = numericDate.exec(text);
  if (found === null) {
    const short = dayFirst.has(lang) ? shortDate.exec(text) : null;
    return short && dateOf(`20${short[3]}`, short[2], short[1]);
  }
  const [, first, separator, second, year] = found;
  const firstIsDay = separator === '.' || dayFirst.has(lang) || Number(first) > 12;
  if (firstIsDay) return dateOf(year, second, first);
  return Number(second) > 12 ? dateOf(year, first, second) : null;
}

function monthOf(name: string | undefined): string {
  return String(monthNumbers.get((name ?? '').toLowerCase()) ?? 0);
}

function fromEpoch(digits: string): string | null {
  const time = Number(digits) * (digits.length === 10 ? 1000 : 1);
  const iso = new Date(time).toISOString();
  return dateOf(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10));
}

function dateOf(
  year: string | undefined,
  month_: string | undefined,
  day_: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month_), Number(day_)];
  if (!(y >= 1900 && m >= 1 && m <= 12 && d >= 1)) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

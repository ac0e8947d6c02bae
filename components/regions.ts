import type { Words } from './words.ts';

/** English names of states and their two-letter codes, as the browser itself has them: no table to ship. */
let codes: ReadonlyMap<string, string> | null = null;

/** The names of states in one language; to make them costs more than to look in them. */
const named = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const names = named.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  named.set(locale, names);
  return names;
}

function readCodes(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(pairs.map((code) => [english.of(code) ?? '', code]));
}

/** A state's English name in the reader's language; any other name, and all of them for an English reader, as it is. */
export function printRegion(name: string, { lang, locale }: Words): string {
  if (lang === 'en') return name;
  codes ??= readCodes();
  const code = codes.get(name);
  return code === undefined ? name : (namesIn(locale).of(code) ?? name);
}

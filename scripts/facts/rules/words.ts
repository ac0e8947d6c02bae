import type { FactFile, Path } from '../fact-file.ts';
import type { FactSource } from '../fact-source.ts';
import type { Finding, Rule } from './rule.ts';

/** A length in characters, least and most. */
const lengths = {
  label: [1, 80],
  summary: [40, 220],
  background: [1, 600],
  recognition: [1, 320],
  note: [40, 320],
} as const;

/** Labels, summaries, backgrounds and notes are as long as a card has room for. */
export const lengthsAreKept: Rule = ({ entities, notes }) => [
  ...entities.flatMap((file) =>
    (['label', 'summary', 'background', 'recognition'] as const).flatMap((field) =>
      tooLong(file, [field], file.data[field], lengths[field]),
    ),
  ),
  ...notes.flatMap((file) => tooLong(file, ['text'], file.data.text, lengths.note)),
];

function tooLong(
  file: FactFile<unknown>,
  path: Path,
  text: string | undefined,
  [least, most]: readonly [number, number],
): readonly Finding[] {
  if (text === undefined || (text.length >= least && text.length <= most)) return [];
  return [file.problem(path, `${text.length} characters; ${least} to ${most} are allowed`)];
}

const latin = /^\p{Script=Latin}$/u;
const scripts: Readonly<Record<string, RegExp>> = {
  en: latin,
  fr: latin,
  es: latin,
  de: latin,
  pt: latin,
  it: latin,
  tr: latin,
  ru: /^\p{Script=Cyrillic}$/u,
  uk: /^\p{Script=Cyrillic}$/u,
  be: /^\p{Script=Cyrillic}$/u,
  zh: /^\p{Script=Han}$/u,
  'zh-Hant': /^\p{Script=Han}$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u,
  ko: /^[\p{Script=Hangul}\p{Script=Han}]$/u,
};
const letter = /\p{L}/u;

/** Every letter of a name is of a script of its language, so that no look-alike hides in it. */
export const namesAreInTheirScript: Rule = ({ entities }) =>
  entities.flatMap((file) => [
    ...file.data.names.flatMap((name, at) => wrongScript(file, ['names', at, 'text'], name)),
    ...file.data.native.flatMap((name, at) => wrongScript(file, ['native', at, 'text'], name)),
    ...wrongScript(file, ['label'], { text: file.data.label, lang: 'en' }),
  ]);

function wrongScript(
  file: FactFile<unknown>,
  path: Path,
  { text, lang }: { readonly text: string; readonly lang: string },
): readonly Finding[] {
  if (!letter.test(text) || lang === 'und') return [];
  const script = scripts[lang];
  const stray = script && [...text].find((character) => letter.test(character) && !script.test(character));
  if (stray === undefined) return [];
  const code = stray.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return [file.problem(path, `"${stray}" (U+${code}) in "${text}" is not of the script of "${lang}"`)];
}

/** No word of a text mixes Latin letters with look-alikes of another script. */
export const wordsAreOfOneScript: Rule = ({ entities, notes }) => [
  ...entities.flatMap((file) =>
    (['summary', 'background', 'recognition'] as const).flatMap((field) =>
      mixed(file, [field], file.data[field]),
    ),
  ),
  ...notes.flatMap((file) => mixed(file, ['text'], file.data.text)),
];

function mixed(file: FactFile<unknown>, path: Path, text = ''): readonly Finding[] {
  const word = text
    .match(/[\p{L}\p{M}]+/gu)
    ?.find((run) => /\p{Script=Latin}/u.test(run) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(run));
  return word === undefined ? [] : [file.problem(path, `"${word}" mixes letters of two scripts`)];
}

/** Every file is in Unicode's composed form (NFC). */
export const textIsComposed: Rule = (source) =>
  allFiles(source)
    .filter((file) => file.text !== file.text.normalize('NFC'))
    .map((file) => {
      const line = file.text.split('\n').findIndex((text) => text !== text.normalize('NFC'));
      return { ...file.problem([], 'not in composed form (NFC)'), line: line + 1, column: 1 };
    });

/** Words that take a side: ours never, another's only in quotation marks. */
const loaded =
  /\b(?:aggress(?:ion|or)s?|annex(?:ation|ed|es)|atrocit(?:y|ies)|brutal(?:ly)?|controversial(?:ly)?|cronies|dictator(?:ship)?s?|evil|genocid(?:e|al)|hardliners?|hegemon(?:y|ic)?|infamous|invad(?:e|ed|es|ers?)|invasion|(?<!people['’]s )liberat(?:e|ed|ion)|notorious|oligarchs?|oppress(?:ion|ive)|propaganda|puppets?|(?<!sanctions )regimes?|so-called|special military operation|strongman|terrorists?|thugs?|tyrants?|unprovoked|warmongers?)\b/i;

/** Our own voice uses no loaded word; inside quotation marks they are somebody else's. */
export const ourVoiceIsNeutral: Rule = ({ entities, notes }) => [
  ...entities.flatMap((file) =>
    (['label', 'summary', 'background', 'recognition'] as const).flatMap((field) =>
      loadedWord(file, [field], file.data[field]),
    ),
  ),
  ...notes.flatMap((file) => loadedWord(file, ['text'], file.data.text)),
];

function loadedWord(file: FactFile<unknown>, path: Path, text = ''): readonly Finding[] {
  const word = loaded.exec(text.replace(/“[^”]*”/g, ''))?.[0];
  if (word === undefined) return [];
  return [file.problem(path, `"${word}" takes a side: say it otherwise, or quote whose word it is`)];
}

function allFiles(source: FactSource): readonly FactFile<unknown>[] {
  return [source.base, ...source.entities, ...source.notes, ...source.publishers];
}

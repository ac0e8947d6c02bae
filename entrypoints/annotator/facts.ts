import { type FactIndex, parseIndexInSteps } from '../../lib/facts/fact-index.ts';
import { knownLanguage } from '../../lib/facts/languages.ts';
import { type Language, parseLanguage } from '../../lib/language.ts';
import { once } from './once.ts';
import { readOwnFile } from './own-file.ts';
import { Pace } from './pace.ts';

/**
 * Begins to load what an article needs, before its language is known, by the language that its page claims; what fails
 * is told by `loadFacts` and `loadLanguage`.
 */
export function beginLoading(claimed: string): void {
  const lang = claimed.slice(0, 2).toLowerCase();
  loadFacts(lang).catch(() => {});
  loadLanguage(lang).catch(() => {});
}

/** The facts for texts of a language. Throws a Fault where they are missing or damaged. */
export function loadFacts(lang: string): Promise<FactIndex> {
  const known = knownLanguage(lang);
  return once(`facts ${known}`, async () => {
    const texts = await Promise.all([readIndex(), readOwnFile(`facts/names/${known}.json`)]);
    return Pace.prompt().run(parseIndexInSteps(...texts));
  });
}

/** The words of a language. Throws a Fault where they are missing or damaged. */
export function loadLanguage(lang: string): Promise<Language> {
  const known = knownLanguage(lang);
  return once(`words ${known}`, async () => parseLanguage(await readOwnFile(`languages/${known}.json`)));
}

function readIndex(): Promise<string> {
  return once('index', () => readOwnFile('facts/index.json'));
}

import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { knownLanguage } from '../../lib/facts/languages.ts';
import type { Language } from '../../lib/language.ts';
import type { Engine } from '../engine/engine.ts';
import { once } from './once.ts';
import { readOwnFile } from './own-file.ts';
import { Pace } from './pace.ts';

/**
 * Begins to load what an article needs, before its language is known, by the language that its page claims; what fails
 * is told by `loadFacts` and `loadLanguage`.
 */
export function beginLoading(claimed: string, engine: Promise<Engine>): void {
  const lang = claimed.slice(0, 2).toLowerCase();
  loadFacts(lang, engine).catch(() => {});
  loadLanguage(lang, engine).catch(() => {});
}

/**
 * The facts for texts of a language. Rejects with a Fault where they are missing or damaged. Pages of the extension bring
 * along what reads them, where its policy lets no script be loaded from the address that web pages know.
 */
export function loadFacts(
  lang: string,
  engine: Promise<Pick<Engine, 'parseIndexInSteps'>>,
): Promise<FactIndex> {
  const known = knownLanguage(lang);
  return once(`facts ${known}`, async () => {
    const texts = Promise.all([readIndex(), readOwnFile(`facts/names/${known}.json`)]);
    const [{ parseIndexInSteps }, [index, names]] = await Promise.all([engine, texts]);
    return Pace.prompt().run(parseIndexInSteps(index, names));
  });
}

/** The words of a language. Rejects with a Fault where they are missing or damaged. */
export function loadLanguage(
  lang: string,
  engine: Promise<Pick<Engine, 'parseLanguage'>>,
): Promise<Language> {
  const known = knownLanguage(lang);
  return once(`words ${known}`, async () => {
    const [{ parseLanguage }, text] = await Promise.all([engine, readOwnFile(`languages/${known}.json`)]);
    return parseLanguage(text);
  });
}

function readIndex(): Promise<string> {
  return once('index', () => readOwnFile('facts/index.json'));
}

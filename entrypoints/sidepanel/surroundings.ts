import type { Annotation } from '../../lib/annotate.ts';
import { type Surroundings, surroundingsOf } from '../../lib/context/surroundings.ts';
import { parseIndexInSteps } from '../../lib/facts/fact-index.ts';
import { parseLanguage } from '../../lib/language.ts';
import { loadFacts, loadLanguage } from '../annotator/facts.ts';

/** What is known around an article; null where the facts cannot be read, of which the page has already told. */
export async function lookAround(annotation: Annotation): Promise<Surroundings | null> {
  const { lang } = annotation.article;
  try {
    const engine = Promise.resolve({ parseIndexInSteps, parseLanguage });
    const [facts, language] = await Promise.all([loadFacts(lang, engine), loadLanguage(lang, engine)]);
    return surroundingsOf(annotation, facts, language.dates);
  } catch {
    return null;
  }
}

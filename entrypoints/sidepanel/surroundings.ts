import type { Annotation } from '../../lib/annotate.ts';
import { type Surroundings, surroundingsOf } from '../../lib/context/surroundings.ts';
import { loadFacts, loadLanguage } from '../annotator/facts.ts';

/** What is known around an article; null where the facts cannot be read, of which the page has already told. */
export async function lookAround(annotation: Annotation): Promise<Surroundings | null> {
  const { lang } = annotation.article;
  try {
    const [facts, language] = await Promise.all([loadFacts(lang), loadLanguage(lang)]);
    return surroundingsOf(annotation, facts, language.dates);
  } catch {
    return null;
  }
}

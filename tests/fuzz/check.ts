import { annotate } from '../../lib/annotate.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import { languageFor } from '../../lib/languages.ts';
import type { Article } from '../../lib/text/article.ts';
import { faultsOf } from './sound.ts';

/** Runs the whole engine on one article. Throws an Error that tells what no article may bring about. */
export function checkArticle(article: Article, facts: FactIndex): void {
  const annotation = annotate(article, facts, languageFor(article.lang));
  const faults = faultsOf(annotation, facts);
  // What goes to the popup and the panel is plain data.
  structuredClone(annotation);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

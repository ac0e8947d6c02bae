import type { annotateInSteps } from '../../lib/annotate.ts';
import type { parseIndexInSteps } from '../../lib/facts/fact-index.ts';
import type { parseLanguage } from '../../lib/language.ts';

/** The pure part of Sidelight, which the annotator loads while it reads the page. */
export interface Engine {
  readonly annotateInSteps: typeof annotateInSteps;
  readonly parseIndexInSteps: typeof parseIndexInSteps;
  readonly parseLanguage: typeof parseLanguage;
}

/** Under this name the engine's script leaves it: in the extension's own world, which a page never sees. */
export const engine = Symbol.for('sidelight.engine');

export interface WithEngine {
  [engine]?: Engine;
}

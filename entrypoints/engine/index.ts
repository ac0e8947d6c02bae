import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateInSteps } from '../../lib/annotate.ts';
import { parseIndexInSteps } from '../../lib/facts/fact-index.ts';
import { parseLanguage } from '../../lib/language.ts';
import { engine, type WithEngine } from './engine.ts';

/** A script of its own, so that the browser loads it, and the facts, while the annotator already reads the page. */
export default defineUnlistedScript(() => {
  const world = globalThis as WithEngine;
  world[engine] = { annotateInSteps, parseIndexInSteps, parseLanguage };
});

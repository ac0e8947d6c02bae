import { parseIndex } from '../../lib/facts/fact-index.ts';
import { buildGazetteer } from '../../lib/mentions/gazetteer.ts';
import { atOnce } from '../../lib/steps.ts';

/** The text of `facts/index.json` and that of the names of English. */
export type IndexTexts = readonly [index: string, names: string];

/** What one article pays before a name can be looked up, in milliseconds. */
export interface IndexTime {
  /** Checksum, JSON and the maps of `FactIndex`. */
  readonly parse: number;
  /** The gazetteer of an English article. */
  readonly gazetteer: number;
}

/** Builds the index once from the texts of its files. Runs in Node and, bundled, in a page. */
export function timeIndex([index, names]: IndexTexts): IndexTime {
  const start = performance.now();
  const facts = parseIndex(index, names);
  const parsed = performance.now();
  const { byFirstKey } = atOnce(buildGazetteer(facts.names));
  const built = performance.now();
  if (!byFirstKey.get('china'))
    throw new Error('The index does not know China: there is nothing to measure.');
  return { parse: parsed - start, gazetteer: built - parsed };
}

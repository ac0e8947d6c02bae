// Bundled and run in a page by engine.ts: what the page's side costs, beside others on the same document.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { annotate } from '../../lib/annotate.ts';
import { extractArticle, isExtracted } from '../../lib/article/extract.ts';
import { openingOfArticle } from '../../lib/article/glance.ts';
import { parseIndex } from '../../lib/facts/fact-index.ts';
import { Painter } from '../../lib/highlight/paint.ts';
import { parseLanguage } from '../../lib/language.ts';
import { namesTwoCamps } from '../../lib/topic/camps.ts';

/** Milliseconds of each work, a value a round. */
export type PageTimes = Readonly<Record<string, readonly number[]>>;

/** A sample takes at least this long: some browsers tell the time by the millisecond. */
const LEAST_MS = 30;

function time(work: () => unknown): number {
  let runs = 0;
  const start = performance.now();
  let now = start;
  for (; now - start < LEAST_MS; now = performance.now()) {
    work();
    runs++;
  }
  return (now - start) / runs;
}

function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) sum += (walker.currentNode as Text).length;
  return sum;
}

/** Measures this document. `texts` and `words` are the files that the extension reads. */
export function measurePage(
  texts: readonly [index: string, names: string],
  words: string,
  rounds: number,
): PageTimes {
  const facts = parseIndex(...texts);
  const language = parseLanguage(words);
  const url = location.href;
  const works: Record<string, () => unknown> = {
    'floor: walk over all text nodes': walk,
    'gate (does the page concern us?)': () => {
      const opening = openingOfArticle(document);
      return opening !== null && namesTwoCamps(opening);
    },
    'article and text map': () => extractArticle(document, url, { force: true }),
    'Readability, of a copy': () => new Readability(document.cloneNode(true) as Document).parse(),
    'Readability, is it an article?': () => isProbablyReaderable(document),
  };
  const found = extractArticle(document, url, { force: true });
  if (isExtracted(found)) {
    const { article, textMap } = found;
    const { mentions } = annotate(article, facts, language);
    const surfaces = [...new Set(mentions.map(({ surface }) => surface))];
    const marker = new Mark(document.body);
    works.engine = () => annotate(article, facts, language);
    works['light and clear every name'] = () => {
      const painter = new Painter();
      for (const mention of mentions) {
        const range = textMap.rangeFor(mention);
        if (range !== null) painter.add('actor', range);
      }
      painter.clear();
    };
    works['mark.js, mark and unmark the same names'] = () => {
      marker.mark(surfaces, { separateWordSearch: false, accuracy: 'exactly' });
      marker.unmark();
    };
  }
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      // A peer may not be able to: then it has no time, and the others have theirs.
      try {
        (times[name] ??= []).push(time(work));
      } catch {
        delete works[name];
        delete times[name];
      }
    }
  return times;
}

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

/** What one work took, in milliseconds: the very first time, and a value a round. */
export interface Taken {
  readonly first: number;
  readonly rounds: readonly number[];
}

/** A sample takes at least this long: some browsers tell the time by the millisecond. */
const LEAST_MS = 30;

/** No further round of a work that has taken so long. */
const MOST_MS = 4000;

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

const works = new Map<string, () => unknown>();

/** Makes this document ready and names what can be measured in it. `texts` and `words` are the files that the extension reads. */
export function prepare(texts: readonly [index: string, names: string], words: string): string[] {
  const facts = parseIndex(...texts);
  const language = parseLanguage(words);
  const url = location.href;
  works.set('floor: walk over all text nodes', walk);
  works.set('gate (does the page concern us?)', () => {
    const opening = openingOfArticle(document);
    return opening !== null && namesTwoCamps(opening);
  });
  works.set('article and text map', () => extractArticle(document, url, { force: true }));
  const found = extractArticle(document, url, { force: true });
  if (isExtracted(found)) {
    const { article, textMap } = found;
    const { mentions } = annotate(article, facts, language);
    const surfaces = [...new Set(mentions.map(({ surface }) => surface))];
    works.set('the whole engine, text to context', () => annotate(article, facts, language));
    works.set('light and clear every name', () => {
      const painter = new Painter();
      for (const mention of mentions) {
        const range = textMap.rangeFor(mention);
        if (range !== null) painter.add('actor', range);
      }
      painter.clear();
    });
    works.set('mark.js, mark and unmark the same names', () => {
      const marker = new Mark(document.body);
      marker.mark(surfaces, { separateWordSearch: false, accuracy: 'exactly' });
      marker.unmark();
    });
  }
  works.set('Readability, is it an article?', () => isProbablyReaderable(document));
  works.set('Readability, of a copy', () => new Readability(document.cloneNode(true) as Document).parse());
  return [...works.keys()];
}

/** Measures one work; throws what the work throws. */
export function measure(name: string, most: number): Taken {
  const work = works.get(name)!;
  const start = performance.now();
  work();
  const first = performance.now() - start;
  const rounds: number[] = [];
  do rounds.push(time(work));
  while (rounds.length < most && performance.now() - start < MOST_MS);
  return { first, rounds };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { languageFor } from '../../lib/languages.ts';
import type { Article } from '../../lib/text/article.ts';
import { loadIndex } from '../../scripts/facts/cached-index.ts';
import { anyArticle } from './articles.ts';

const facts = loadIndex();

/** What a unit of a text may cost, as often as the text before it is as long; 1 is linear. */
const WORST_GROWTH = 1.5;
const SHORT = 4000;
const LONG = 16_000;

/** The units that regular expressions pass over while something is done: work that can be counted and not only timed. */
function unitsRead(work: () => void): number {
  const { exec } = RegExp.prototype;
  let units = 0;
  // `test`, `replace`, `split` and `matchAll` ask it too.
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    units += 1 + (found ? found.index + found[0].length : text.length) - from;
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return units;
}

/** How much more a unit of a long text costs than one of a short text of the same making. */
function growthOf(article: Article, pattern: string): number {
  const cost = (length: number) => {
    const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    const read = () => void annotate({ ...article, text, bodyStart: 0 }, facts, languageFor(article.lang));
    return unitsRead(read) / length;
  };
  cost(SHORT); // What is made once for all articles is made here.
  return cost(LONG) / cost(SHORT);
}

const english: Article = {
  title: '',
  byline: null,
  published: '2021-03-24',
  lang: 'en',
  text: '',
  bodyStart: 0,
};

it.each([
  ['lines without a stop or a mark', 'talks in Moscow go on\n'],
  ['lines with a stop each and no mark', 'Talks in Moscow go on.\n'],
  ['one line', 'talks in Moscow go on, '],
  ['quotations that nobody says', '“The talks go on.” '],
  ['marks that open and never close', '“talks with Putin '],
  ['nothing but capitals', 'Sergei Lavrov Wang Yi '],
  ['one word', 'a'],
  ['white space', ' '],
])('reads %s in time that grows with the length', (_, pattern) => {
  expect(growthOf(english, pattern)).toBeLessThan(WORST_GROWTH);
});

it('reads any article, over and over, in time that grows with the length', () => {
  const articles = anyArticle(facts).filter(({ text }) => text.length > 0);
  fc.assert(
    fc.property(articles, (article) => growthOf(article, `${article.text}\n`) < WORST_GROWTH),
    { numRuns: 15 },
  );
}, 60_000);

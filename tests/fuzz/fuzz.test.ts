import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../lib/text/article.ts';
import { loadIndex } from '../../scripts/facts/cached-index.ts';
import { anyArticle } from './articles.ts';
import { checkArticle } from './check.ts';

const facts = loadIndex();
const found = join(import.meta.dirname, 'found');

it('reads 2,000 articles that nobody would write, and says nothing unsound of them', () => {
  fc.assert(
    fc.property(anyArticle(facts), (article) => checkArticle(article, facts)),
    { numRuns: 2000 },
  );
}, 120_000);

it.each(readdirSync(found))('reads the article of %s, which was once too much for it', (name) => {
  const article: Article = JSON.parse(readFileSync(join(found, name), 'utf8'));
  expect(() => checkArticle(article, facts)).not.toThrow();
});

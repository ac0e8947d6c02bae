import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { languageFor } from '../../lib/languages.ts';
import { namesTwoCamps } from '../../lib/topic/camps.ts';
import type { Topic } from '../../lib/topic/topic.ts';
import { loadIndex } from '../../scripts/facts/cached-index.ts';

const index = loadIndex();

/** One article: "# on: what", "# dark: what", or "# limit: what" (dark, and not seen to be: of states that the base lacks); the headline, the text. */
const articles = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const [, verdict, what, text] = /^(on|dark|limit): (.*)\n([\s\S]*)$/.exec(part)!; // Else the test fails to load.
        return {
          lang: name.slice(0, 2),
          isOurs: verdict === 'on',
          isLimit: verdict === 'limit',
          what: what!,
          text: text!.trim(),
        };
      }),
  );

function topicOf({ lang, text }: (typeof articles)[number]): Topic {
  const [title] = text.split('\n');
  const bodyStart = text.indexOf('\n\n') + 2;
  const article = { title: title!, byline: null, published: '2024-05-16', lang, text, bodyStart };
  return annotate(article, index, languageFor(lang)).topic;
}

describe.each(articles)('$lang: $what', (article) => {
  const { isOurs, isLimit, text } = article;
  const topic = topicOf(article);

  const judged = isLimit ? it.fails : it;
  judged(isOurs ? 'is on the subject' : 'stays dark', () => {
    expect(topic, String(topic.reasons)).toMatchObject({ onTopic: isOurs });
  });
  if (isOurs)
    it('is let in by the gate', () => {
      expect(namesTwoCamps(text)).toBe(true);
    });
});

it('scores all that are on the subject above all that are not', () => {
  const scores = (wanted: boolean) =>
    articles
      .filter(({ isOurs, isLimit }) => isOurs === wanted && !isLimit)
      .map((article) => topicOf(article).score);
  expect(Math.min(...scores(true))).toBeGreaterThan(Math.max(...scores(false)));
});

it('has both in every language', () => {
  for (const isOurs of [true, false])
    expect([...new Set(articles.filter((each) => each.isOurs === isOurs).map(({ lang }) => lang))]).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'ru',
      'zh',
    ]);
});

it('says where states of no camp are what it is about', () => {
  const far = articles.find(({ what }) => what === 'Two enemies far away')!;
  expect(topicOf(far).reasons).toContainEqual(['elsewhere', expect.any(Number), 8]);
});

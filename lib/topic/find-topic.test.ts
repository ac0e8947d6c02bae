import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../tests/sample-facts.ts';
import { annotate } from '../annotate.ts';
import { languageFor } from '../languages.ts';
import type { Topic } from './topic.ts';

function topicOf(text: string, lang = 'en'): Topic {
  const article = { title: '', byline: null, published: '2021-03-24', lang, text, bodyStart: 0 };
  return annotate(article, sampleFacts, languageFor(lang)).topic;
}

const onTopic =
  'China and Russia signed a treaty on sanctions in Moscow. Sergey Lavrov met Wang Yi for talks on security. The US ambassador protested.';

it('knows an article on the subject and says why', () => {
  const { onTopic: is, score, reasons } = topicOf(onTopic);
  expect(is).toBe(true);
  expect(score).toBeGreaterThan(0.5);
  expect(reasons).toEqual([
    ['andBeside', ['firstInOpening', ['together', expect.any(Number), 3]], 1],
    ['camps', [expect.any(String)], expect.any(Number), [expect.any(String)], expect.any(Number)],
    ['dealings', expect.stringContaining('sanctions')],
  ]);
});

it.each([
  ['one camp', 'China signed a treaty on sanctions. Chinese talks went on.', ['onlyCamp', ['china']]],
  ['none', 'The council met about the new bridge.', ['nobody']],
  ['nothing', '', ['nobody']],
])('leaves an article on %s', (_, text, reason) => {
  expect(topicOf(text)).toEqual({ onTopic: false, score: 0, reasons: [reason] });
});

it('tells sport from dealings between states', () => {
  const played =
    'China beat the United States in five games. The American team won two sets, then Russia came to the match.';
  expect(topicOf(played)).toMatchObject({ onTopic: false, score: 0 });
  expect(topicOf(played).reasons[0]).toEqual(['isSport', expect.stringContaining('games')]);
  const boycotted =
    'The United States and China exchange sanctions before the Olympics. Washington calls it a diplomatic boycott. The American ambassador left Beijing.';
  expect(topicOf(boycotted).onTopic).toBe(true);
});

it('reads dealings that are told over two sentences, and says so', () => {
  const { score, reasons } = topicOf(
    'China sent its ambassador home. Russia had asked for that. The bridge is old.',
  );
  expect(score).toBeGreaterThan(0);
  expect(reasons[0]).toEqual(['andBeside', ['firstInOpening', ['together', 0, 3]], 1]);
});

describe('scores higher', () => {
  it.each([
    [
      'a name that is introduced with its camp than one that is not',
      'US police closed the Russian exchange Kovarex. Sanctions hit Kovarex. Kovarex denied it. Kovarex went on.',
      'US police closed the Russian exchange. Kovarex is its name. Sanctions hit it. Kovarex denied it. Kovarex went on.',
    ],
    [
      'camps in one sentence than camps apart',
      'China and Russia met for a summit. The bridge is old.',
      'China had a summit. The bridge is old. Russia had a summit.',
    ],
    [
      'words of dealings between states than none',
      'China and Russia met about sanctions and a treaty.',
      'China and Russia met about noodles and a recipe.',
    ],
    [
      'both camps alike than one in passing',
      'China and Russia met for a summit. China spoke, and Russia spoke. Russia left.',
      'China and Russia met for a summit. China spoke, and China ate. China left. China slept. China rose. China sang. China won.',
    ],
  ])('%s', (_, higher, lower) => {
    expect(topicOf(higher).score).toBeGreaterThan(topicOf(lower).score);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../tests/fuzz/sound.ts';
import { sampleFactData, sampleFacts } from '../tests/sample-facts.ts';
import { type Annotation, annotate as annotateIn } from './annotate.ts';
import { FactIndex } from './facts/fact-index.ts';
import { languageFor } from './languages.ts';
import type { Article } from './text/article.ts';

const annotate = (article: Article, facts: FactIndex) =>
  annotateIn(article, facts, languageFor(article.lang));

const article = (text: string, lang = 'en', published: string | null = '2021-03-24') => ({
  title: '',
  byline: null,
  published,
  lang,
  text,
  bodyStart: 0,
});

const languages = fc.constantFrom('en', 'fr', 'es', 'de', 'ru', 'zh', 'und');

/** Pieces that mean something to the engine, and pieces that nothing should mean anything to. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'Lavrov|Sergey Lavrov|Wang Yi|Wang|the Russian foreign minister|Moscow|China|US|us|Antony blink|LavrovThey|Lavrovsaid'.split(
      '|',
    ),
    ...'HIM-SHE-IT|Ramona Quiroga, a historian|Quiroga|his predecessor|王毅|中国|Россия|Лаврову|the two countries|the joint statement'.split(
      '|',
    ),
    ...'said|he said|told|called|according to|that|by|and|said: |说|表示：|сказал|a dit|sagte|dijo|in|The|the|of'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'“ ” ‘ ’ " \' « » „ 「 」 『 』 — – - . , : ; ? ! … ( ) [ ] \n \n\n'.split(' '),
    ' ',
    ' ',
  ),
  fc.constantFrom(
    '\ud83d',
    '\udc00',
    '\u200b',
    '\u00ad',
    '\u202e',
    '\ufeff',
    'الصين',
    'רוסיה',
    'La\u200bvrov',
    'e\u0301',
    '🇨🇳',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

function isSound(annotation: Annotation): void {
  expect(faultsOf(annotation, sampleFacts)).toEqual([]);
}

describe('any text in any language', () => {
  it('says nothing unsound', () => {
    fc.assert(
      fc.property(anyText, languages, (text, lang) => isSound(annotate(article(text, lang), sampleFacts))),
      { numRuns: 400 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, languages, (text, lang) => {
        const once = annotate(article(text, lang), sampleFacts);
        expect(annotate(article(text, lang), new FactIndex(sampleFactData))).toEqual(once);
      }),
    );
  });

  it('says the same when a fact is added that it does not name', () => {
    const more = new FactIndex({
      ...sampleFactData,
      entities: [
        ...sampleFactData.entities,
        { id: 'person/zofia-quux', type: 'person', label: 'Zofia Quux' },
      ],
      names: [
        ...sampleFactData.names,
        { entity: 'person/zofia-quux', text: 'Zofia Quux', kind: 'full', strength: 'strong', lang: 'en' },
      ],
    });
    fc.assert(
      fc.property(anyText, languages, (text, lang) => {
        fc.pre(!/quux|zofia/i.test(text));
        expect(annotate(article(text, lang), more)).toEqual(annotate(article(text, lang), sampleFacts));
      }),
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud83d'],
    ['a name with zero-width characters', 'Then La\u200bv\u200drov left.'],
    ['right to left', 'قال لافروف «لا» وغادر موسكو. Lavrov said “no”.'],
    ['1 MB without a space', 'Lavrov'.repeat(180_000)],
    ['1 MB of one letter', 'x'.repeat(1_000_000)],
    ['nothing but quotation marks', '“"«’'.repeat(10_000)],
    ['nothing but brackets and dashes', '(—['.repeat(50_000)],
    ['a paragraph a line', 'Lavrov said “no”.\n'.repeat(5_000)],
  ])(
    'reads %s',
    (_, text) => {
      isSound(annotate(article(text), sampleFacts));
    },
    60_000,
  );

  it('finds a name through the zero-width characters in it', () => {
    const { mentions } = annotate(article('Then La\u200bv\u200drov left.'), sampleFacts);
    expect(mentions.map(({ entity, start, end }) => ({ entity, start, end }))).toEqual([
      { entity: 'person/sergey-lavrov', start: 5, end: 13 },
    ]);
  });
});

describe('the date', () => {
  const sentences = fc
    .array(
      fc.constantFrom(
        'The Russian foreign minister left for China. ',
        'China’s foreign minister spoke of “a new order”. ',
        'Sergey Lavrov met Wang Yi in Moscow. ',
        '“We are ready,” said the foreign minister of Russia. ',
        'Wang agreed. ',
        'The US and the UN were silent. ',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) => list.join(''));

  it('only tells who holds an office: without it a title is the office, and all else stays', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const dated = annotate(article(text), sampleFacts).mentions;
        const undated = annotate(article(text, 'en', null), sampleFacts).mentions;
        expect(undated.map(({ start, end, how }) => ({ start, end, how }))).toEqual(
          dated.map(({ start, end, how }) => ({ start, end, how })),
        );
        undated.forEach((mention, i) => {
          if (mention.how === 'title') expect(mention.type).toBe('office');
          else expect(mention).toEqual(dated[i]);
        });
      }),
    );
  });

  it('gives an office to whom held it that day, and to nobody where the base does not know', () => {
    const text = 'Then the Chinese foreign minister left.';
    const at = (day: string) =>
      annotate(article(text, 'en', day), sampleFacts).mentions.find(({ how }) => how === 'title')?.entity;
    expect(at('2021-03-24')).toBe('person/wang-yi');
    expect(at('2024-03-24')).toBe('office/foreign-minister-of-china');
  });
});

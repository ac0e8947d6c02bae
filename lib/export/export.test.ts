import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anyNotebook, article, notebook, savedQuote } from '../../tests/sample-notebook.ts';
import { emptyNotebook, keepQuote } from '../notebook/notebook.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { addressAt } from './text-fragment.ts';
import { fromWebAnnotations, toWebAnnotations } from './web-annotation.ts';

/** The rows of a CSV file after RFC 4180. */
function rowsOf(csv: string): string[][] {
  return [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map(
    ([, row = '']) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
  );
}

describe('CSV', () => {
  it('has a row for each quote under a row of names, every one as long', () => {
    fc.assert(
      fc.property(anyNotebook, (any) => {
        const rows = rowsOf(toCsv(any));
        expect(rows).toHaveLength(1 + any.articles.flatMap(({ quotes }) => quotes).length);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
    );
  });

  it('gives back commas, marks and line breaks as they were', () => {
    expect(rowsOf(toCsv(notebook))[2]?.[0]).toBe('that “a, b” is\nnothing');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'starts no formula with %j',
    (exact) => {
      const kept = keepQuote(emptyNotebook, article, savedQuote(1, exact, { note: exact }));
      const [, row = []] = rowsOf(toCsv(kept));
      expect([row[0], row[7]]).toEqual([`'${exact}`, `'${exact}`]);
    },
  );
});

it('Markdown tells who says what in which article, and takes no words for markup', () => {
  const kept = keepQuote(
    emptyNotebook,
    { ...article, title: 'A [b] *c* # d' },
    savedQuote(1, '“# no heading\n- no list”', { note: '1. no <b>list</b>', kind: 'indirect' }),
  );
  expect(toMarkdown(kept, ({ speaker, kind }) => `${speaker?.name}, *${kind}*`)).toBe(
    [
      '## [A \\[b\\] \\*c\\* \\# d](<https://news.example/2021/talks>)',
      '2021-03-24, Robin Ashgrove',
      '> “\\# no heading\n> \\- no list”\n>\n> — Sergey Lavrov, \\*indirect\\*',
      '1\\. no \\<b\\>list\\</b\\>\n',
    ].join('\n\n'),
  );
});

it('leads to the words of a quote by a text fragment', () => {
  const at = (exact: string) => addressAt('https://a.example/b', { exact });
  expect(at('“zero-sum, no”')).toBe('https://a.example/b#:~:text=%E2%80%9Czero%2Dsum%2C%20no%E2%80%9D');
  expect(at('one two three four five six seven eight nine ten eleven twelve')).toBe(
    'https://a.example/b#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  );
  expect(at('half a letter \ud83d')).toBe('https://a.example/b#:~:text=half%20a%20letter%20');
});

/**
 * What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) asks of the classes that are used here, by
 * its sections. Objects are strict: every other key would have to be of a namespace that the context declares.
 */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const ours = { 'sidelight:quote': z.unknown().optional(), 'sidelight:article': z.unknown().optional() };
/** 3.3.5: the thirteen motivations. */
const motivation = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
/** 3.2.4: a body of text, with its media type, and what it is for. */
const body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  purpose: motivation,
});
const offset = z.int().nonnegative();
/** 4.2.4 and 4.2.5. */
const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z
    .strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
    .refine(({ start, end }) => start < end),
]);
/** 4.2: the selectors of one target select the same, so as many code points. */
const target = z.strictObject({ source: iri, selector: z.array(selector) }).refine((one) => {
  const lengths = one.selector.map((each) =>
    'exact' in each ? [...each.exact].length : each.end - each.start,
  );
  return new Set(lengths).size === 1;
});
/** 3.1 and 3.3.1: the context is that of what holds the annotation; times are of xsd:dateTime, in UTC and written so. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.union([motivation, z.array(motivation).min(2)]),
  created: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  body: body.optional(),
  target: z.union([iri, target]),
  ...ours,
});
/** 5.1 and 5.2: a collection, and the one page that is embedded in it. */
const collection = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.strictObject({ sidelight: iri })]),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: offset,
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

describe('Web Annotations', () => {
  it('are valid against the model, each with an id of its own', () => {
    fc.assert(
      fc.property(anyNotebook, (any) => {
        const { id, first, total } = collection.parse(toWebAnnotations(any));
        expect(first.partOf).toBe(id);
        expect(first.items).toHaveLength(total);
        expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
      }),
    );
  });

  it('read again give the same notebook', () => {
    fc.assert(
      fc.property(anyNotebook, (any) => {
        const file = JSON.stringify(toWebAnnotations(any));
        expect(fromWebAnnotations(file)).toEqual({ ok: true, notebook: any, left: 0 });
      }),
    );
    expect(fromWebAnnotations(JSON.stringify(toWebAnnotations(notebook)))).toMatchObject({ notebook });
  });

  it('of others are left out and counted', () => {
    const file = toWebAnnotations(notebook) as { first: { items: unknown[] } };
    file.first.items.push({ type: 'Annotation', target: 'https://a.example/' }, null, 7);
    expect(fromWebAnnotations(JSON.stringify(file))).toEqual({ ok: true, notebook, left: 3 });
  });

  it.each([
    ['', 'notJson'],
    ['no JSON', 'notJson'],
    ['[]', 'noAnnotations'],
    ['7', 'noAnnotations'],
    ['{"first": 1}', 'noAnnotations'],
  ])('are not seen in %j', (text, why) => {
    expect(fromWebAnnotations(text)).toEqual({ ok: false, why });
  });
});

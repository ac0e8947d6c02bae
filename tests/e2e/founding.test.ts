import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotate.ts';
import { settledState } from '../../scripts/browser/page.ts';
import { pageOfText } from '../../scripts/browser/serve.ts';
import { findBench } from '../../scripts/evaluate/bench.ts';
import { type Figure, isMet } from '../../scripts/evaluate/figures.ts';
import { readSeed, scoreSeed } from '../../scripts/evaluate/seed.ts';
import { type Fixture, openFixture } from './fixture.ts';

const bench = findBench();

/** The offsets of every letter that is no white space: a page keeps the letters of a text, but not its blank lines. */
function letters(text: string): number[] {
  return [...text.matchAll(/\S/gu)].map(({ index }) => index);
}

/** The annotation with its offsets carried over to `original`, which has the same letters. */
function carriedOver({ article, topic, mentions, quotes }: Annotation, original: string) {
  const [from, to] = [letters(article.text), letters(original)];
  expect(article.text.replace(/\s+/g, ''), 'the words that were read in the page').toBe(
    original.replace(/\s+/g, ''),
  );
  const place = new Map(from.map((offset, index) => [offset, to[index]!]));
  const carry = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    start: place.get(span.start)!,
    end: place.get(span.end - 1)! + 1,
  });
  return { topic, mentions: mentions.map(carry), quotes: quotes.map(carry) };
}

// The marked text belongs to others and is not part of the project.
describe.skipIf(bench === null)('the founding article', () => {
  let fixture: Fixture;
  let annotation: Annotation;
  let figures: Figure[];
  let errors: string;

  beforeAll(async () => {
    const { text, published } = readSeed(bench!);
    fixture = await openFixture({ '/founding': { html: pageOfText(text, published) } });
    const { url } = await fixture.visit('/founding');
    const state = await settledState(fixture.inside, url);
    if (state.status !== 'annotated') throw new Error(`It is not annotated: ${JSON.stringify(state)}`);
    annotation = state.annotation;
    ({ figures, errors } = scoreSeed(bench!, carriedOver(annotation, text)));
  });
  afterAll(() => fixture?.close());

  it('reaches every figure that it must', () => {
    expect(
      figures.filter((figure) => !isMet(figure)),
      errors,
    ).toEqual([]);
  });

  it.each([
    ['Antony blink', 'Antony Blinken', ['surnameCut']],
    ['Vladimir Poutine', 'Vladimir Putin', ['foreignSpelling', 'fr']],
    ['Serbein', 'Andrés Serbin', ['misspelt']],
    ['Qin gang', 'Qin Gang', ['smallLetter']],
    ['Sergei Lavrov', 'Sergey Lavrov', ['gluedToNext']],
    ['HIM-SHE-IT', 'United Nations', ['asPronoun']],
  ])('reads %s as %s, and says why: %j', (surface, name, what) => {
    const mention = annotation.mentions.find((each) => each.surface === surface);
    expect(mention).toMatchObject({ name, repair: { what } });
  });

  it('takes the American president for who it was on that day', () => {
    expect(annotation.mentions.find(({ surface }) => /American president/.test(surface))).toMatchObject({
      entity: 'person/joe-biden',
      how: 'title',
    });
  });
});

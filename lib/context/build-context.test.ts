import { expect, it } from 'vitest';
import { sampleFactData } from '../../tests/sample-facts.ts';
import { annotate } from '../annotate.ts';
import { FactIndex } from '../facts/fact-index.ts';
import { languageFor } from '../languages.ts';

const notes = [
  {
    id: 'notes/order',
    kind: 'term' as const,
    phrases: { en: ['new order'], fr: ['nouvel ordre'] },
    entities: ['polity/china'],
    from: '2021-01-01',
    to: '2021-12-31',
    text: 'A note.',
    certainty: 'high' as const,
    sources: [],
  },
];
const facts = new FactIndex({ ...sampleFactData, notes });

const text =
  'Sergey Lavrov met Wang Yi in Moscow. “China wants a new order,” said Lavrov. Ramona Quiroga, a historian in Lima, was there.';

function contextOn(published: string | null) {
  const article = { title: '', byline: null, published, lang: 'en', text, bodyStart: 0 };
  return annotate(article, facts, languageFor('en')).context;
}

it('lists the most mentioned first, with what they say', () => {
  const { actors } = contextOn('2021-03-24');
  expect(
    actors.slice(0, 2).map(({ name, mentions, quotes }) => [name, mentions.length, quotes.length]),
  ).toEqual([
    ['Sergey Lavrov', 2, 1],
    ['Wang Yi', 1, 0],
  ]);
});

it('tells the role then and now, and that they differ', () => {
  const roles = contextOn('2021-03-24').actors.find(({ entity }) => entity === 'person/wang-yi')?.roles;
  expect(roles?.then?.map(({ title }) => title)).toEqual(['Foreign Minister of China']);
  expect(roles?.now).toEqual([]);
  expect(roles?.changed).toBe(true);
});

it('knows of no role then for an article without a date', () => {
  const undated = contextOn(null);
  expect(undated.date).toBeNull();
  expect(undated.actors.find(({ entity }) => entity === 'person/wang-yi')?.roles?.then).toBeNull();
});

it('keeps places and terms apart from actors, and names that it does not know apart from both', () => {
  const { terms, unknown } = contextOn('2021-03-24');
  expect(terms.map(({ entity }) => entity)).toEqual(['place/moscow']);
  expect(unknown.map(({ name, description }) => [name, description])).toContainEqual([
    'Ramona Quiroga',
    'a historian in Lima',
  ]);
});

it('shows an event within 120 days of the article only', () => {
  const near = (day: string) => contextOn(day).events.map(({ name }) => name);
  expect(near('2021-07-20')).toEqual(['Guilin meeting']);
  expect(near('2021-07-21')).toEqual([]);
  expect(contextOn(null).events).toEqual([]);
});

it('shows a note that phrase, entity and date call for, at the place that calls', () => {
  const [note] = contextOn('2021-03-24').notes;
  expect(text.slice(note?.start, note?.end)).toBe('new order');
  expect(contextOn('2022-03-24').notes).toEqual([]);
  expect(contextOn(null).notes).toEqual([]);
});

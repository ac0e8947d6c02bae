import { expect, it } from 'vitest';
import { sampleFactData } from '../../tests/sample-facts.ts';
import { annotate } from '../annotate.ts';
import type { Entity, Relation } from '../facts/fact-base.ts';
import { FactIndex } from '../facts/fact-index.ts';
import { languageFor } from '../languages.ts';
import { surroundingsOf } from './surroundings.ts';

const hub = (id: string, label: string, type: Entity['type'], start?: string): Entity => ({
  id,
  label,
  type,
  ...(start === undefined ? {} : { start }),
});

const relation = (
  from: string,
  property: Relation['property'],
  to: string,
  start?: string,
  end?: string,
): Relation => ({ from, property, to, ...(start && { start }), ...(end && { end }) });

const [lavrov, wang, blinken] = ['person/sergey-lavrov', 'person/wang-yi', 'person/antony-blinken'];

const facts = new FactIndex({
  ...sampleFactData,
  entities: [
    ...sampleFactData.entities.filter(({ id }) => id !== 'organisation/united-nations'),
    { ...hub('organisation/united-nations', 'United Nations', 'organisation'), allMembers: true },
    hub('document/treaty', 'Treaty of friendship', 'document', '2001-07-16'),
    hub('event/old-summit', 'Old summit', 'event', '2012-06-01'),
    hub('event/talks', 'Talks of spring', 'event', '2021-03-18'),
  ],
  relations: [
    relation('polity/china', 'memberOf', 'organisation/united-nations', '1971-10-25'),
    relation('polity/russia', 'memberOf', 'organisation/united-nations', '1991-12'),
    relation('polity/russia', 'partyTo', 'document/treaty', '2002-02-28'),
    relation('polity/china', 'partyTo', 'document/treaty', '2002-02-28'),
    relation('polity/russia', 'tookPartIn', 'event/old-summit'),
    relation('polity/china', 'tookPartIn', 'event/old-summit'),
    relation(blinken!, 'tookPartIn', 'event/talks'),
    relation(wang!, 'tookPartIn', 'event/talks'),
    relation(lavrov!, 'met', wang!, '2021-03-22'),
    relation(wang!, 'met', lavrov!, '2019-02-01'),
    relation('polity/united-states', 'sanctioned', 'polity/china', '2021-03-22'),
    relation('polity/united-states', 'sanctioned', 'polity/russia', '2022-02-24'),
  ],
});

const text =
  'Sergey Lavrov met Wang Yi on Monday. Antony Blinken was in Moscow. Russia, China, the United States and the United Nations were named.';

function surroundings(published: string | null) {
  const article = { title: '', byline: null, published, lang: 'en', text, bodyStart: 0 };
  return surroundingsOf(annotate(article, facts, languageFor('en')), facts, languageFor('en').dates);
}

it('tells the ties among the actors as they were on the article’s day', () => {
  const { ties } = surroundings('2021-03-24');
  const told = ties.map(({ from, property, to, dates, through }) =>
    [from, property, to, dates.join('+'), through].filter(Boolean).join(' '),
  );
  expect(told.sort()).toEqual([
    'person/antony-blinken tookPartIn person/wang-yi 2021-03-18 Talks of spring',
    'person/wang-yi met person/sergey-lavrov 2019-02-01+2021-03-22',
    'polity/china memberOf organisation/united-nations 1971-10-25',
    'polity/russia memberOf organisation/united-nations 1991-12',
    'polity/russia partyTo polity/china 2002-02-28 Treaty of friendship',
    'polity/united-states sanctioned polity/china 2021-03-22',
  ]);
});

it('is not of what came later, nor without a day of what is long ago', () => {
  const told = (published: string) => surroundings(published).ties.map(({ property }) => property);
  expect(told('2001-01-01')).toEqual(['memberOf', 'memberOf']);
  expect(told('2023-01-01').filter((property) => property === 'sanctioned')).toHaveLength(2);
});

it('unfolds a group into its members of that day', () => {
  expect(surroundings('2021-03-24').members['organisation/united-nations']).toEqual([
    { name: 'China', certain: true },
    { name: 'Russia', certain: true },
  ]);
  expect(surroundings('1980-01-01').members['organisation/united-nations']).toEqual([
    { name: 'China', certain: true },
  ]);
});

it('counts dates from the article’s day, and reads none without one', () => {
  expect(surroundings('2021-03-24').dates).toMatchObject([{ from: '2021-03-22', to: '2021-03-22' }]);
  expect(surroundings(null).dates).toEqual([]);
});

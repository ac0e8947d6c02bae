import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printDate, printDays, printPeriod } from './dates.ts';
import { printRegion } from './regions.ts';
import { type Catalogue, type CountedKey, Words } from './words.ts';

const folder = fileURLToPath(new URL('../public/_locales', import.meta.url));
const read = (name: string): Catalogue => JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8'));

const english = read('en');
const others = readdirSync(folder).filter((name) => name !== 'en');

const counted = (catalogue: Catalogue) =>
  Object.keys(catalogue).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
const isForm = (key: string) => /_(one|few|many|other)$/.test(key);
const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

it('speaks six languages', () => {
  expect(['en', ...others].sort()).toEqual(['de', 'en', 'es', 'fr', 'ru', 'zh_CN']);
});

describe.each(others)('%s', (name) => {
  const catalogue = read(name);
  const words = new Words(catalogue);

  it('has every text that English has, and no other', () => {
    const texts = (all: Catalogue) =>
      Object.keys(all)
        .filter((key) => !isForm(key))
        .sort();
    expect(texts(catalogue)).toEqual(texts(english));
    expect(counted(catalogue).sort()).toEqual(counted(english).sort());
  });

  it('has a form for every number that is counted', () => {
    const forms = new Set(
      Array.from({ length: 201 }, (_, number) => new Intl.PluralRules(words.locale).select(number)),
    );
    for (const key of counted(english))
      for (const form of forms) expect(catalogue, `${key}_${form}`).toHaveProperty(`${key}_${form}`);
  });

  it('fills the same places as English, and leaves nothing empty', () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      const source = english[key] ?? english[key.replace(/_(few|many)$/, '_other')];
      // "1 more" has its number in words in some languages.
      const wanted = key.endsWith('_one') ? placesIn(message) : placesIn(source?.message ?? '');
      expect(placesIn(message), key).toEqual(wanted);
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/\$(?!\d)/);
    }
  });

  it('is told apart from English where it says more than a name', () => {
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) => message === english[key]?.message && message.split(' ').length > 2,
    );
    expect(same).toEqual([]);
  });
});

/** What a language does not write; a place may stand for any words. */
const unwritten: Readonly<Record<string, RegExp>> = {
  en: /["']|„|«/,
  fr: / [;:?!»]|« |[^\u00a0]:(?!t)|[^\u202f][;?!»]|«[^\u202f]|["'“„]/u,
  es: /["'“„]|« | »|^[^¿]*\?/u,
  de: /["']|“[^„]*“|«|”/u,
  ru: /["'“„]|« | »|\w - /u,
  zh_CN: /["']|\p{Script=Han} ?[,;:?!.]|[,;:?!.] ?\p{Script=Han}|\(|«|„/u,
};

it.each(['en', ...others])('sets marks and spaces as the %s language does', (name) => {
  const wrong = Object.entries(read(name)).filter(([, { message }]) => unwritten[name]?.test(message));
  expect(wrong).toEqual([]);
});

it.each(['en', ...others])('describes the extension in the %s of the stores', (name) => {
  expect(read(name).ext_description?.message.length).toBeLessThanOrEqual(132);
});

it('counts as each language does', () => {
  const sources: CountedKey = 'card_moreSources';
  const say = (name: string) =>
    [1, 2, 5, 21, 112].map((number) => new Words(read(name)).count(sources, number));
  expect(say('en')).toEqual([1, 2, 5, 21, 112].map((n) => `${n} more source${n === 1 ? '' : 's'}`));
  expect(say('ru')).toEqual([
    'ещё 1 источник',
    'ещё 2 источника',
    'ещё 5 источников',
    'ещё 21 источник',
    'ещё 112 источников',
  ]);
  expect(say('zh_CN')[1]).toBe('另有 2 个来源');
});

it('writes dates, periods and states in each language', () => {
  const say = (name: string) => {
    const words = new Words(read(name));
    return [
      printDate('2021-03-24', words),
      printPeriod('2004-03', undefined, words),
      printPeriod('2004-03-09', undefined, words),
      printDays('2021-03-22', '2021-03-23', words),
      printRegion('Germany', words),
      printRegion('Sergey Lavrov', words),
    ];
  };
  expect(say('en')).toEqual([
    '24 March 2021',
    'since March 2004',
    'since 9 March 2004',
    expect.stringMatching(/^22\s?–\s?23 March 2021$/),
    'Germany',
    'Sergey Lavrov',
  ]);
  expect(say('fr')).toEqual([
    '24 mars 2021',
    'depuis mars 2004',
    'depuis le 9 mars 2004',
    '22–23 mars 2021',
    'Allemagne',
    'Sergey Lavrov',
  ]);
  expect(say('ru')[2]).toBe('с 9 марта 2004 г.');
  expect(say('zh_CN')).toEqual([
    '2021年3月24日',
    '自2004年3月起',
    '自2004年3月9日起',
    '2021年3月22日至2021年3月23日',
    '德国',
    'Sergey Lavrov',
  ]);
});

import { expect, it } from 'vitest';
import { namesOf } from './names.ts';
import { entityShape } from './shapes.ts';

/** The names of an entity that hold in every language; each of `names` is its text, language and perhaps kind and strength. */
function international(id: string, label: string, names: readonly string[], native: readonly string[] = []) {
  const record = entityShape.parse({
    id,
    label,
    native: native.map((form) => ({ text: form.split(' / ')[0], lang: form.split(' / ')[1] })),
    names: names.map((name) => {
      const [text, lang, kind = 'full', strength = 'strong'] = name.split(' / ');
      return { text, lang, kind, strength };
    }),
    summary: 'Something that stands in for every other thing in these tests.',
    reviewed: '2026-11-24',
  });
  return namesOf(record).flatMap(({ text, international: everywhere }) => (everywhere ? [text] : []));
}

it('keeps single words, titles and adjectives to their language', () => {
  const names = ['Damas / fr', 'Damascene / en / demonym', 'the city of Damascus / en / title'];
  expect(international('place/damascus', 'Damascus', names)).toEqual([]);
});

it('keeps short abbreviations to their language, unless they are of several', () => {
  const names = ['EAU / fr / acronym', 'UAE / en / acronym', 'G7 / und / acronym', 'UNSC / en / acronym'];
  expect(international('polity/emirates', 'Emirates', names)).toEqual(['G7', 'UNSC']);
});

it('lets native forms, English names of several words and other languages hold everywhere', () => {
  const names = ['Foreign Office / en', 'Außenministerium / de / full / weak', 'Министерство / ru'];
  expect(
    international('organisation/office', 'Ministry', names, ['Міністерство / uk', '外交部 / zh']),
  ).toEqual(['Foreign Office', 'Міністерство', '外交部']);
});

it('lets persons in full or by a strong surname hold everywhere, in the spelling of any language in Latin script', () => {
  const names = [
    'Putin / en / surname',
    'Vladimir Poutine / fr',
    'Poutine / fr / surname',
    'Wang / fr / surname / weak',
    'Владимир Путин / ru',
  ];
  expect(international('person/vladimir-putin', 'Vladimir Putin', names, ['Владимир Путин / ru'])).toEqual([
    'Vladimir Putin',
    'Putin',
    'Vladimir Poutine',
    'Poutine',
    'Владимир Путин',
  ]);
});

it('lets an English false friend shield English names wherever they hold', () => {
  expect(international('polity/china', 'China', ['South China Sea / en / full / blocked'])).toEqual([
    'South China Sea',
  ]);
});

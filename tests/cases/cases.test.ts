import { describe, expect, it } from 'vitest';
import { loadIndex } from '../../scripts/facts/cached-index.ts';
import { checkCase } from './check-case.ts';
import { parseMarked } from './marked-text.ts';
import { type Case, parseCases, readCases } from './read-cases.ts';

const index = loadIndex();
const cases = readCases();

for (const file of new Set(cases.map((wanted) => wanted.file)))
  describe(file, () => {
    for (const wanted of cases.filter((each) => each.file === file))
      (wanted.knownLimit === null ? it : it.fails)(wanted.heading, () => {
        const { expected, actual } = checkCase(wanted, index);
        expect(actual).toBe(expected);
      });
  });

it('every heading tells one case of its file from the others', () => {
  const seen = cases.map(({ file, heading }) => `${file}: ${heading}`);
  expect(seen.filter((name, at) => seen.indexOf(name) !== at)).toEqual([]);
});

it('every entity that a case names is in the fact base', () => {
  const ids = cases.flatMap(({ marked }) =>
    parseMarked(marked).marks.flatMap(({ kind, label }) =>
      kind === 'mention' ? [label.split(', ')[0]!] : [],
    ),
  );
  expect(ids.filter((id) => !id.startsWith('?') && !index.entity(id))).toEqual([]);
});

const sound = {
  file: 'en/sample.txt',
  lang: 'en',
  heading: 'sample',
  date: '2021-03-24',
  only: null,
  knownLimit: null,
  marked:
    '<<“We will answer,”>>{Sergey Lavrov, direct} [Sergei Lavrov]{person/sergey-lavrov, name} said in [Moscow]{place/moscow}.',
} satisfies Case;

it('accepts the sample from which the next test breaks one thing at a time', () => {
  const { expected, actual } = checkCase(sound, index);
  expect(actual).toBe(expected);
});

it.each([
  ['another entity', '{person/sergey-lavrov, name}', '{person/wang-yi, name}'],
  ['another speaker', '{Sergey Lavrov, direct}', '{Wang Yi, direct}'],
  ['another kind', '{Sergey Lavrov, direct}', '{scare}'],
  ['another detail of a quote', '{Sergey Lavrov, direct}', '{Sergey Lavrov, pronoun}'],
  ['another detail of a mention', 'lavrov, name}', 'lavrov, repaired}'],
  ['a mark that is missing', '[Moscow]{place/moscow}', 'Moscow'],
  ['a mark too many', 'said in', '[said]{? said} in'],
  ['another span', '[Sergei Lavrov]{person/sergey-lavrov, name}', 'Sergei [Lavrov]{person/sergey-lavrov}'],
])('sees %s', (_, from, to) => {
  expect(sound.marked).toContain(from);
  const { expected, actual } = checkCase({ ...sound, marked: sound.marked.replace(from, to) }, index);
  expect(actual).not.toBe(expected);
});

it('checks mentions or quotes alone where a case says so', () => {
  const bare = parseMarked(sound.marked).text;
  const quotes = checkCase({ ...sound, only: 'quotes', marked: bare }, index);
  expect(quotes.actual).toBe(bare.replace('“We will answer,”', '<<“We will answer,”>>{Sergey Lavrov}'));
  const mentions = checkCase({ ...sound, only: 'mentions', marked: bare }, index);
  expect(mentions.actual).not.toContain('<<');
  expect(mentions.actual).toContain('[Moscow]');
});

it('reads headers, those before the first heading for all cases of a file', () => {
  const content =
    'only: quotes\n\n# one\ndate: 2021-03-24\n\nA text.\n\nMore.\n\n# two\nknown limit: no rule\nB.\n';
  expect(parseCases('fr/quotes.txt', content)).toEqual([
    {
      file: 'fr/quotes.txt',
      lang: 'fr',
      heading: 'one',
      date: '2021-03-24',
      only: 'quotes',
      knownLimit: null,
      marked: 'A text.\n\nMore.',
    },
    {
      file: 'fr/quotes.txt',
      lang: 'fr',
      heading: 'two',
      date: null,
      only: 'quotes',
      knownLimit: 'no rule',
      marked: 'B.',
    },
  ]);
  expect(() => parseCases('fr/x.txt', '# a\nonly: names\nB.')).toThrow('only may be mentions or quotes');
});

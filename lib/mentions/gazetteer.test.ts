import { expect, it } from 'vitest';
import type { NameEntry } from '../facts/fact-base.ts';
import { atOnce } from '../steps.ts';
import { surfaceOf, tokenize } from '../text/tokens.ts';
import { buildGazetteer, scan } from './gazetteer.ts';

const name = (text: string, kind: NameEntry['kind'] = 'full'): NameEntry => ({
  text,
  lang: 'und',
  kind,
  strength: 'strong',
  entity: `place/${text}`,
});
const names = [
  name('Ministry of Defence'),
  name('Ministry'),
  name("Ministry's press office"),
  name('U.S. Navy'),
  name('McMahon Line'),
  name('14th Army'),
  name('Élysée Palace'),
  name('Al-Tanf'),
  name('ASEAN', 'acronym'),
  name('Россия'),
  name('中国'),
  name('the West'),
];
const gazetteer = atOnce(buildGazetteer(names));

function found(text: string): string[] {
  const tokens = tokenize(text);
  return [...scan(tokens, gazetteer)].map(
    ({ first, end }) =>
      `${surfaceOf(tokens, first)}${end > first + 1 ? `…${surfaceOf(tokens, end - 1)}` : ''}`,
  );
}

it('finds every name of its list in itself, however it begins', () => {
  for (const { text } of names)
    expect(
      [...scan(tokenize(text), gazetteer)].map(({ entries }) => entries.map((entry) => entry.text)),
    ).toEqual([[text]]);
});

it('takes the longest of the names that begin alike', () => {
  expect(found('The Ministry of Defence and the Ministry’s press office told the Ministry.')).toEqual([
    'Ministry…Defence',
    'Ministry…office',
    'Ministry',
  ]);
});

it('finds names of other scripts and cases, of initials, and with a capital inside', () => {
  expect(found('В России и в 中国, in the US Navy, on the McMahon Line.')).toEqual([
    'России',
    '中…国',
    'US…Navy',
    'Mc…Line',
  ]);
});

it('finds nothing in words that only begin like a name', () => {
  expect(found('Ministries, ministerial, asean, west wind')).toEqual([]);
});

import { expect, it } from 'vitest';
import type { NameEntry } from './fact-base.ts';
import { knownLanguage, namesIn, ownNames } from './languages.ts';

const name = (text: string, lang: string, international?: boolean): NameEntry => ({
  text,
  lang,
  kind: 'full',
  strength: 'strong',
  entity: 'polity/x',
  ...(international && { international }),
});
const names = [name('EAU', 'fr'), name('UAE', 'en'), name('X', 'zh-Hant'), name('NATO', 'en', true)];
const texts = (found: readonly NameEntry[]) => found.map(({ text }) => text);

it('reads a language that is none of ours as English', () => {
  expect(['fr', 'zh-TW', 'pt', ''].map(knownLanguage)).toEqual(['fr', 'zh', 'en', 'en']);
});

it('lets a name hold in its own language, and everywhere only if it is international', () => {
  expect(texts(namesIn(names, 'fr'))).toEqual(['NATO', 'EAU']);
  expect(texts(namesIn(names, 'zh'))).toEqual(['NATO', 'X']);
  expect(texts(ownNames(names, 'en'))).toEqual(['UAE']);
});

import { expect, it } from 'vitest';
import { atOnce } from '../steps.ts';
import type { NameEntry } from './fact-base.ts';
import { packNames, unpackNames } from './packed-names.ts';

const person = 'person/mikhail-kasyanov';
const union = 'polity/eu';
const labels = new Map([
  [person, 'Mikhail Kasyanov'],
  ['person/nobody', 'Nobody'],
  [union, 'The European Union'],
]);
const name = (entity: string, text: string, lang: string, rest: Partial<NameEntry> = {}): NameEntry => ({
  text,
  lang,
  kind: 'full',
  strength: 'strong',
  entity,
  ...rest,
});
const names = [
  name(person, 'Mikhail Kasyanov', 'en', { international: true }),
  name(person, 'Kasyanov', 'und', { kind: 'surname' }),
  name(person, 'Михаил Касьянов', 'ru'),
  name(person, 'Касьянов', 'ru', { kind: 'surname', strength: 'weak' }),
  name(union, 'European Union', 'en'),
  name(union, 'EC', 'en', { kind: 'former', to: '1993' }),
  name(union, 'European Communities [of the treaties before that one]', 'en'),
  name(union, 'European Communities [of the treaties before that one and after]', 'en'),
];

it('gives back what was packed', () => {
  const packed = packNames(labels, names);
  expect(atOnce(unpackNames(packed, [...labels.keys()], [...labels.values()]))).toEqual(names);
  const none = packNames(labels, []);
  expect(atOnce(unpackNames(none, [...labels.keys()], [...labels.values()]))).toEqual([]);
});

it('says a form once, and of a name only what the one before does not tell', () => {
  const { forms, text } = packNames(labels, names);
  expect(forms).toHaveLength(6);
  // The label itself; its last word; a name of its own; the last word of that.
  expect(text).toContain('0@!10!20Михаил Касьянов!30##40European Union!51C!41uropean Communities');
});

it('refuses a name without an owner, or with a mark that parts names', () => {
  expect(() => packNames(new Map(), names)).toThrow('which the index does not have');
  expect(() => packNames(labels, [name(union, 'Union!', 'en')])).toThrow('may have no # and no !');
});

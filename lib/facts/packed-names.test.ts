import { expect, it } from 'vitest';
import type { NameEntry } from './fact-base.ts';
import { packNames, unpackNames } from './packed-names.ts';

const names: readonly NameEntry[] = [
  { text: 'Wang Yi', lang: 'en', kind: 'full', strength: 'strong', entity: 'person/wang-yi' },
  { text: 'Wang', lang: 'en', kind: 'surname', strength: 'weak', entity: 'person/wang-yi' },
  { text: '王毅', lang: 'zh', kind: 'full', strength: 'strong', entity: 'person/wang-yi' },
  { text: 'Bombay', lang: 'en', kind: 'former', strength: 'strong', to: '1995', entity: 'place/mumbai' },
  { text: 'Mumbai', lang: 'en', kind: 'full', strength: 'strong', entity: 'place/mumbai' },
  { text: 'Mumbay', lang: 'en', kind: 'full', strength: 'strong', entity: 'place/mumbai' },
];

it('gives back the names as they were', () => {
  expect(unpackNames(packNames(names))).toEqual(names);
});

it('says a form once, and an entity once', () => {
  const { forms, of } = packNames(names);
  expect(forms).toHaveLength(4);
  expect(of['place/mumbai']).toEqual([3, 'Bombay', 0, 'Mumbai', 'Mumbay']);
});

import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { languageFor } from '../../lib/languages.ts';
import { loadIndex } from '../../scripts/facts/cached-index.ts';

const facts = loadIndex();
const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** How often any block of the engine's code ran while it read a text: the same on every machine, unlike time. */
async function workOn(text: string, lang: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  annotate(
    { title: 'Putin in Beijing', byline: null, published: '2021-03-24', lang, text, bodyStart: 0 },
    facts,
    languageFor(lang),
  );
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/lib/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const some = 7500;

const strangers = (count: number) =>
  Array.from({ length: count }, (_, i) => `Zab${(i * 7919).toString(36)}`).join(' ');

it.each<[string, (times: number) => string, string?]>([
  ['a name without blanks', (times) => 'Putin'.repeat(times)],
  ['a name without blanks, after its fuller form', (times) => `Vladimir Putin. ${'Putin'.repeat(times)}`],
  ['a full name without blanks', (times) => 'VladimirPutin'.repeat(times)],
  ['a name and hyphens', (times) => 'Putin-'.repeat(times)],
  ['a name and possessives', (times) => "Putin's".repeat(times)],
  ['one word', (times) => 'putinx'.repeat(times)],
  ['one word of capitals', (times) => 'PUTIN'.repeat(times)],
  ['capitals and small letters by turns', (times) => 'Pu'.repeat(times)],
  ['initials', (times) => 'U.S.'.repeat(times)],
  ['opening quotation marks', (times) => '“'.repeat(times)],
  ['a name in quotation marks', (times) => '“Putin”'.repeat(times)],
  ['a name in Chinese', (times) => '普京'.repeat(times), 'zh'],
  ['names of strangers', strangers],
  [
    'sentences with names',
    (times) => 'Then Lavrov and Ramona Quiroga met Wang Yi in Moscow. '.repeat(times / 10),
  ],
  [
    'quotations with speakers',
    (times) => '“It is over,” said Lavrov. “We left,” he said.\n'.repeat(times / 20),
  ],
  ['quotations in one line', (times) => '“It is over,” said Lavrov. “We left,” he said. '.repeat(times / 20)],
  ['quotation marks', (times) => '“” '.repeat(times)],
  ['surnames without a bearer', (times) => 'Then Wang spoke to Quiroga. '.repeat(times / 5)],
  ['titles without a state', (times) => 'The chancellor spoke. '.repeat(times / 5)],
  ['a name in Russian', (times) => 'Путин'.repeat(times), 'ru'],
])(
  'reads twice as much of %s with no more than twice the work',
  async (_, textOf, lang = 'en') => {
    // What is learnt once, such as the classes of letters, is no part of it.
    await workOn(textOf(some), lang);
    const once = await workOn(textOf(some), lang);
    const twice = await workOn(textOf(2 * some), lang);
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.2);
  },
  60_000,
);

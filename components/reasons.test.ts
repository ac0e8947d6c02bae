import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { englishCatalogue, inEnglish } from './english.ts';
import { sayClause, sayReason } from './reasons.ts';
import { Words } from './words.ts';

const folder = fileURLToPath(new URL('../public/_locales', import.meta.url));
const wordsIn = (name: string) =>
  new Words(JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8')));

it('makes a sentence of a reason and the reasons within it', () => {
  expect(sayReason(['because', ['aName', 'Wang', 'Wang Yi'], ['titleHeld', '2021-03-24']], inEnglish)).toBe(
    '“Wang” is a name of Wang Yi: the title before it was held on 24 March 2021.',
  );
  expect(sayClause(['surnameCut'], inEnglish)).toBe('the surname is cut short');
  expect(sayReason(['cutAt', 400_000], inEnglish)).toBe(
    'This page is very long: only its first 400,000 characters were read.',
  );
});

it('says a reason in each language', () => {
  const said = readdirSync(folder).map((name) => [
    name,
    sayReason(
      ['andTaken', ['byCue', ['beforeNextVerb', 'he'], 'said'], ['takenFor', 'he', 'Li']],
      wordsIn(name),
    ),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    de: '„he“ steht vor dem Verb, das dem Zitat folgt („said“); „he“ wird als Li verstanden.',
    en: '“he” stands before the verb that follows the quotation (“said”); “he” is taken for Li.',
    es: '«he» precede al verbo que sigue a la cita («said»); «he» se entiende como Li.',
    fr: '«\u202fhe\u202f» précède le verbe qui suit la citation («\u202fsaid\u202f»)\u202f; «\u202fhe\u202f» est compris comme Li.',
    ru: '«he» стоит перед глаголом, который следует за цитатой («said»); «he» понято как Li.',
    zh_CN: '“he”在引语后的动词之前（“said”）；“he”视为Li。',
  });
});

/** That none is missing is for the types to see. */
it('has words for nothing but what the engine gives as a reason', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const sources = ['lib', 'entrypoints']
    .flatMap((part) =>
      readdirSync(root + part, { recursive: true, encoding: 'utf8' }).map((path) => `${part}/${path}`),
    )
    .filter((path) => /(?<!test)\.ts$/.test(path))
    .map((path) => readFileSync(root + path, 'utf8'))
    .join('\n')
    .replace(/type \w+Code =[^;]*;/g, '');
  const codes = Object.keys(englishCatalogue).flatMap((key) => /^why_(.*)$/.exec(key)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => code !== 'sentence' && !sources.includes(`'${code}'`))).toEqual([]);
});

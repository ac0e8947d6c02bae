import { expect, it } from 'vitest';
import type { Quote, QuoteKind, Speaker, SpeakerForm } from '../../lib/quotes/quote.ts';
import { inEnglish } from '../english.ts';
import { captionOf, ledgerOf, quotedWords } from './ledger.ts';

function speaker(name: string, form: SpeakerForm = 'name', entity: string | null = null): Speaker {
  return { entity, name, form };
}

function quote(start: number, said: Speaker | null, kind: QuoteKind = 'direct'): Quote {
  return {
    start,
    end: start + 5,
    kind,
    speaker: said,
    cue: null,
    confidence: said ? 0.9 : 0,
    why: ['notSaid'],
  };
}

it('puts the most quoted speaker first, then joint voices, then what is left open', () => {
  const entries = ledgerOf([
    quote(0, null),
    quote(10, speaker('Joint statement', 'document')),
    quote(20, speaker('Patricio Giusto')),
    quote(30, speaker('Sergei Lavrov', 'name', 'person/sergei-lavrov')),
    quote(40, speaker('he', 'pronoun', 'person/sergei-lavrov')),
    quote(50, speaker('an official', 'unnamed')),
  ]);
  expect(entries.map(({ kind, name, quotes }) => [kind, name, quotes.map((q) => q.start)])).toEqual([
    ['speaker', 'Sergei Lavrov', [30, 40]],
    ['speaker', 'Patricio Giusto', [20]],
    ['joint', 'Joint statement', [10]],
    ['unattributed', '', [0, 50]],
  ]);
});

it('takes joint voices for the same in whatever order they are named', () => {
  const joint = (name: string) => speaker(name, 'collective');
  const entries = ledgerOf([quote(0, joint('China and Russia')), quote(10, joint('Russia and China'))]);
  expect(entries.map(({ name, quotes }) => [name, quotes.length])).toEqual([['China and Russia', 2]]);
});

it('says once who speaks without a name', () => {
  const said = quote(0, speaker('A spokesman', 'unnamed'), 'mixed');
  expect(captionOf(said, inEnglish, 'A spokesman')).toBe('A spokesman, partly quoted');
  expect(captionOf(said, inEnglish)).toBe('partly quoted, A spokesman');
});

it('leaves out words that are nobody’s speech', () => {
  expect(ledgerOf([quote(0, null, 'scare'), quote(9, null, 'title'), quote(18, null, 'term')])).toEqual([]);
});

it('takes the outer marks off, turned round or not, and keeps the inner ones', () => {
  const words = (text: string) => quotedWords(text, { ...quote(0, null), end: text.length });
  expect(words('“We reject games, ”')).toBe('We reject games');
  expect(words('«axis of convenience“')).toBe('axis of convenience');
  expect(words('“The two ‘evil heads’ are\ncoming together”')).toBe(
    'The two ‘evil heads’ are coming together',
  );
});

import type { Note } from '../facts/fact-base.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { firstDay, lastDay } from '../facts/partial-date.ts';
import type { Mention } from '../mentions/mention.ts';
import { gapAfter, type Tokens, tokenize } from '../text/tokens.ts';
import type { FiredNote } from './context.ts';

/**
 * The notes that an article calls for, in the order of the places that call: one of their phrases stands in the text (in
 * the article's language, or in English), all their entities are named, and the article's day is within their validity.
 * Notes with a validity stay silent for an article without a date.
 */
export function firedNotes(
  tokens: Tokens,
  lang: string,
  date: string | null,
  facts: FactIndex,
  mentions: readonly Mention[],
): FiredNote[] {
  const named = new Set(mentions.map((mention) => mention.entity));
  const possible = facts.notes.filter(
    (note) => note.entities.every((entity) => named.has(entity)) && isValid(note, date),
  );
  const places = placesOf(
    tokens,
    possible.flatMap((note) => phrasesOf(note, lang)),
  );
  const fired = possible.flatMap((note) => {
    const span = placeOf(note, lang, tokens, places, mentions);
    return span
      ? [
          {
            id: note.id,
            kind: note.kind,
            text: note.text,
            certainty: note.certainty,
            ...span,
            sources: note.sources.map(({ title, url, publisher }) => ({ title, url, publisher })),
          },
        ]
      : [];
  });
  return fired.sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));
}

function isValid({ from, to }: Note, date: string | null): boolean {
  if (date === null) return from === undefined && to === undefined;
  return (from === undefined || firstDay(from) <= date) && (to === undefined || date <= lastDay(to));
}

type Places = ReadonlyMap<string, readonly number[]>;

/** Where each first word of some phrases stands. */
function placesOf({ keys }: Tokens, phrases: readonly Phrase[]): Places {
  const places = new Map<string, number[]>(phrases.map(([first]) => [first, []]));
  if (places.size === 0) return places;
  for (let at = 0; at < keys.length; at++) places.get(keys[at]!)?.push(at);
  return places;
}

/** The keys of its words; never empty. */
type Phrase = readonly [first: string, ...others: string[]];

/** What `phrasesOf` has read before: the same for every article. */
const readPhrases = new WeakMap<readonly string[], readonly Phrase[]>();

/** A note's phrases in a language, or in English where it has none in that. */
function phrasesOf({ phrases }: Note, lang: string): readonly Phrase[] {
  // A page may call its language “constructor”.
  const own = Object.hasOwn(phrases, lang) ? phrases[lang] : phrases.en;
  if (!own) return [];
  const known = readPhrases.get(own);
  if (known) return known;
  const read = own.flatMap((phrase): Phrase[] => {
    const [first, ...others] = tokenize(phrase).keys;
    return first === undefined ? [] : [[first, ...others]];
  });
  readPhrases.set(own, read);
  return read;
}

function placeOf(
  note: Note,
  lang: string,
  tokens: Tokens,
  places: Places,
  mentions: readonly Mention[],
): { start: number; end: number } | null {
  if (Object.keys(note.phrases).length === 0)
    return mentions.find((mention) => mention.entity === note.entities[0]) ?? null;
  const spans = phrasesOf(note, lang).flatMap((phrase) => occurrence(phrase, tokens, places) ?? []);
  return spans.sort((a, b) => a.start - b.start)[0] ?? null;
}

function occurrence(keys: Phrase, tokens: Tokens, places: Places): { start: number; end: number } | null {
  for (const at of places.get(keys[0]) ?? []) {
    const whole = keys.every(
      (key, i) => tokens.keys[at + i] === key && (i === 0 || !gapAfter(tokens, at + i - 1).includes('\n')),
    );
    if (whole) return { start: tokens.starts[at]!, end: tokens.ends[at + keys.length - 1]! };
  }
  return null;
}

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
  const places = new Map<string, number[]>();
  tokens.keys.forEach((key, at) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  const named = new Set(mentions.map((mention) => mention.entity));
  const fired = facts.notes.flatMap((note) => {
    if (!isValid(note, date) || !note.entities.every((entity) => named.has(entity))) return [];
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

function placeOf(
  note: Note,
  lang: string,
  tokens: Tokens,
  places: Places,
  mentions: readonly Mention[],
): { start: number; end: number } | null {
  // A page may call its language “constructor”.
  const phrases = (Object.hasOwn(note.phrases, lang) ? note.phrases[lang] : note.phrases.en) ?? [];
  if (Object.keys(note.phrases).length === 0)
    return mentions.find((mention) => mention.entity === note.entities[0]) ?? null;
  const spans = phrases.flatMap((phrase) => occurrence(phrase, tokens, places) ?? []);
  return spans.sort((a, b) => a.start - b.start)[0] ?? null;
}

function occurrence(phrase: string, tokens: Tokens, places: Places): { start: number; end: number } | null {
  const { keys } = tokenize(phrase);
  const [first] = keys;
  if (first === undefined) return null;
  for (const at of places.get(first) ?? []) {
    const whole = keys.every(
      (key, i) => tokens.keys[at + i] === key && (i === 0 || !gapAfter(tokens, at + i - 1).includes('\n')),
    );
    if (whole) return { start: tokens.starts[at]!, end: tokens.ends[at + keys.length - 1]! };
  }
  return null;
}

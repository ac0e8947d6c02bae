import { namesOf } from '../names.ts';
import type { NoteRecord } from '../shapes.ts';
import type { Finding, Rule } from './rule.ts';

/** Every note has a text that fires it and one that must not, and they do as they should. */
export const notesFireWhereTheyShould: Rule = ({ entities, notes }) => {
  const names = new Map(entities.map(({ data }) => [data.id, namesOf(data).map((name) => name.text)]));
  const namesFor = (id: string) => names.get(id) ?? [];
  return notes.flatMap((file): Finding[] => {
    const { fixture, counter } = file.data;
    return [
      ...(fixture.length > 0 ? [] : [file.problem(['text'], 'the note has no fixture that fires it')]),
      ...(counter.length > 0 ? [] : [file.problem(['text'], 'the note has no counter-fixture')]),
      ...fixture.flatMap((text, at) =>
        fires(file.data, text, namesFor)
          ? []
          : [file.problem(['fixture', at], 'this does not fire the note')],
      ),
      ...counter.flatMap((text, at) =>
        fires(file.data, text, namesFor) ? [file.problem(['counter', at], 'this fires the note')] : [],
      ),
    ];
  });
};

/** Whether one of the note's phrases, if it has any, and a name of each of its entities stand in the text. */
function fires(note: NoteRecord, text: string, namesFor: (id: string) => readonly string[]): boolean {
  const phrases = Object.values(note.phrases).flat();
  return (
    (phrases.length === 0 || phrases.some((phrase) => hasWords(text, phrase))) &&
    note.entities.every((id) => namesFor(id).some((name) => hasWords(text, name)))
  );
}

/** Whole words, case-insensitive; a script without spaces has no word borders. */
function hasWords(text: string, words: string): boolean {
  // Nearly all names are not there at all: a pattern for each would take seconds.
  if (!text.toLowerCase().includes(words.toLowerCase())) return false;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const spaced = !/\p{Script=Han}/u.test(words);
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped, 'iu').test(text);
}

/** A note is called for by something: a phrase or an entity. */
export const notesHaveATrigger: Rule = ({ notes }) =>
  notes
    .filter(({ data }) => data.entities.length === 0 && Object.values(data.phrases).flat().length === 0)
    .map((file) => file.problem(['text'], 'the note has neither phrases nor entities to call for it'));

import type { NameEntry } from '../../lib/facts/fact-base.ts';
import { languages } from '../../lib/facts/languages.ts';
import type { Name, NameKind } from '../../lib/facts/schema.ts';
import type { EntityRecord } from './shapes.ts';

/**
 * The names of an entity: its label (without an article) and native forms, where they are not among those written, and
 * those written; each with whether it holds in every language.
 */
export function namesOf(record: EntityRecord): readonly NameEntry[] {
  const isWritten = ({ text, lang }: { readonly text: string; readonly lang: string }) =>
    record.names.some((name) => name.text === text && (name.lang === lang || name.lang === 'und'));
  const kind = record.id.startsWith('office/') ? ('title' as const) : ('full' as const);
  const implied = (form: { readonly text: string; readonly lang: string }): readonly Name[] =>
    isWritten(form) ? [] : [{ ...form, kind, strength: 'strong' }];
  const label = { text: record.label.replace(/^The /, ''), lang: 'en' };
  const names = [...implied(label), ...record.names, ...record.native.flatMap(implied)];
  return names.map((name) => ({
    entity: record.id,
    ...name,
    ...(isInternational(record, name) ? { international: true } : {}),
  }));
}

/** Kinds whose words are common words of a language. */
const ofOneLanguage: readonly NameKind[] = ['title', 'demonym'];
/** An abbreviation of fewer letters is another thing in another language: EU is the United States in Spanish. */
const leastLetters = 4;

/**
 * Forms that no text takes for anything else, whatever its language: those for all or of a language without words of its
 * own here; those in the entity's own language; names in English of several words, or of many capitals; and persons in full
 * or by a surname that stands alone, since translated texts keep the spelling they came with ("Poutine").
 */
function isInternational({ id, native }: EntityRecord, { text, lang, kind, strength }: Name): boolean {
  if (!languages.some((known) => lang.split('-')[0] === known)) return true;
  if (ofOneLanguage.includes(kind)) return false;
  if (native.some((form) => form.text === text)) return true;
  if (lang === 'en' && strength === 'blocked') return true;
  if (lang === 'ru' || lang === 'zh') return false;
  const inFull = /[ -]/.test(text) && kind !== 'surname';
  if (id.startsWith('person/')) return inFull || (kind === 'surname' && strength === 'strong');
  if (lang !== 'en' || strength !== 'strong') return false;
  return kind === 'acronym' ? text.length >= leastLetters : inFull;
}

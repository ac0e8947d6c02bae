import type { NameEntry } from '../../lib/facts/fact-base.ts';
import type { EntityRecord } from './shapes.ts';

/**
 * The names of an entity: its label (without an article) and native forms, where they are not among those written, and
 * those written.
 */
export function namesOf(record: EntityRecord): readonly NameEntry[] {
  const isWritten = ({ text, lang }: { readonly text: string; readonly lang: string }) =>
    record.names.some((name) => name.text === text && (name.lang === lang || name.lang === 'und'));
  const kind = record.id.startsWith('office/') ? ('title' as const) : ('full' as const);
  const implied = [{ text: record.label.replace(/^The /, ''), lang: 'en' }, ...record.native]
    .filter((form) => !isWritten(form))
    .map((form) => ({ ...form, kind, strength: 'strong' as const }));
  return [...implied, ...record.names].map((name) => ({ entity: record.id, ...name }));
}

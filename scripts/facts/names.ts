import type { NameEntry } from '../../lib/facts/fact-base.ts';
import type { EntityRecord } from './shapes.ts';

/** The names of an entity: those written, and its label and native forms where they are not among them. */
export function namesOf(record: EntityRecord): readonly NameEntry[] {
  const written = new Set(record.names.map((name) => name.text));
  const implied = [{ text: record.label, lang: 'en' }, ...record.native]
    .filter((form, at, forms) => forms.findIndex((other) => other.text === form.text) === at)
    .filter((form) => !written.has(form.text))
    .map((form) => ({ ...form, kind: 'full' as const, strength: 'strong' as const }));
  return [...implied, ...record.names].map((name) => ({ entity: record.id, ...name }));
}

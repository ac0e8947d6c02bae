import type { NameEntry } from './fact-base.ts';
import type { EntityId } from './schema.ts';

/**
 * Names as they are shipped, so that neither the id nor the kind is repeated with each: per entity a list in which a
 * number is a form, and every text behind it is a name of that form.
 */
export interface PackedNames {
  readonly forms: readonly Form[];
  readonly of: Readonly<Record<EntityId, readonly (number | string)[]>>;
}

type Form = Omit<NameEntry, 'text' | 'entity'>;

/** Keeps the order; the names of an entity must stand together. */
export function packNames(names: readonly NameEntry[]): PackedNames {
  const forms = new Map<string, number>();
  const of: Record<EntityId, (number | string)[]> = {};
  const current = new Map<EntityId, number>();
  for (const { text, entity, ...form } of names) {
    const key = JSON.stringify(form);
    const number = forms.get(key) ?? forms.size;
    forms.set(key, number);
    const list = (of[entity] ??= []);
    if (current.get(entity) !== number) list.push(number);
    current.set(entity, number);
    list.push(text);
  }
  // Each key is the JSON of a form, made four lines above.
  return { forms: [...forms.keys()].map((key) => JSON.parse(key) as Form), of };
}

/** The names in the order in which they were packed. */
export function unpackNames({ forms, of }: PackedNames): readonly NameEntry[] {
  const names: NameEntry[] = [];
  for (const entity in of) {
    let form = forms[0]!;
    for (const item of of[entity]!) {
      if (typeof item === 'number') form = forms[item]!;
      else names.push({ text: item, ...form, entity });
    }
  }
  return names;
}

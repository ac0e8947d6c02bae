import type { Steps } from '../steps.ts';
import type { NameEntry } from './fact-base.ts';
import type { EntityId } from './schema.ts';

/**
 * Names as they are shipped: in one string, since many thousand small ones are slow to read. `#` begins the names of the
 * next entity, `!` parts them. A name is a letter for its form, a letter for how many units it shares with the beginning
 * of the name before it (at first, of the entity's label), and its rest. Where it shares nothing and has no rest, it is
 * the last word of the name before it, as a surname is.
 */
export interface PackedNames {
  readonly forms: readonly Form[];
  readonly text: string;
}
type Form = Omit<NameEntry, 'text' | 'entity'>;

/** Letters stand for numbers from this one on, behind all marks that part names. */
const ZERO = '0'.charCodeAt(0);
/** The last letter before the backslash, which JSON would have to escape. */
const MOST_SHARED = '['.charCodeAt(0) - ZERO;

/** Packs the names of some entities, told by their labels, in the order of those. */
export function packNames(labels: ReadonlyMap<EntityId, string>, names: readonly NameEntry[]): PackedNames {
  const forms = new Map<string, number>();
  const lines = new Map([...labels].map(([id, label]) => [id, { items: [] as string[], last: label }]));
  for (const { text, entity, ...rest } of names) {
    const line = lines.get(entity);
    if (!line) throw new Error(`${text} is a name of ${entity}, which the index does not have.`);
    if (/[#!]/.test(text)) throw new Error(`A name may have no # and no !, as ${text} has.`);
    const key = JSON.stringify(rest);
    const form = forms.get(key) ?? forms.size;
    forms.set(key, form);
    const isLastWord = lastWord(line.last) === text && line.last !== text;
    const shared = isLastWord ? 0 : sharedLength(line.last, text);
    const letters = String.fromCharCode(ZERO + form, ZERO + shared);
    line.items.push(letters + (isLastWord ? '' : text.slice(shared)));
    line.last = text;
  }
  return {
    // Each key is the JSON of a form, made above.
    forms: [...forms.keys()].map((key) => JSON.parse(key) as Form),
    text: [...lines.values()].map(({ items }) => items.join('!')).join('#'),
  };
}

/** The names of so many entities are read in one step. */
const entitiesAStep = 200;

/** The names in their order, entity by entity. */
export function* unpackNames(
  { forms, text }: PackedNames,
  ids: readonly EntityId[],
  labels: readonly string[],
): Steps<NameEntry[]> {
  const names: NameEntry[] = [];
  for (const [at, line] of text.split('#').entries()) {
    if (at % entitiesAStep === 0) yield;
    if (line === '') continue;
    let last = labels[at]!;
    for (const item of line.split('!')) {
      const shared = item.charCodeAt(1) - ZERO;
      last = shared === 0 && item.length === 2 ? lastWord(last) : last.slice(0, shared) + item.slice(2);
      names.push(nameOf(last, forms[item.charCodeAt(0) - ZERO]!, ids[at]!));
    }
  }
  return names;
}

/** Spelt out, since there are many thousands and a spread is slow. */
function nameOf(text: string, form: Form, entity: EntityId): NameEntry {
  const { lang, kind, strength } = form;
  if (form.from !== undefined || form.to !== undefined) return { text, entity, ...form };
  return form.international
    ? { text, lang, kind, strength, entity, international: true }
    : { text, lang, kind, strength, entity };
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, MOST_SHARED) && a[length] === b[length]) length++;
  return length;
}

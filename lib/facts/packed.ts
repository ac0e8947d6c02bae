import type { Entity, FactIndexData, NameEntry, Note, Occupancy, Relation } from './fact-base.ts';
import type { EntityId } from './schema.ts';

/**
 * The name index as it is shipped: an entity is told by its number, its id and label by its first name where they
 * follow from it, and the fields of a record by the number of their shape.
 */
export interface PackedIndex {
  readonly version: string;
  readonly asOf: string;
  readonly entities: Table;
  /** Per entity: a number is a form, and every text behind it is a name of that form. */
  readonly names: readonly (readonly (number | string)[])[];
  readonly forms: readonly Form[];
  readonly occupancies: Table;
  readonly notes: readonly Note[];
  readonly relations?: Table;
}

type IndexData = Omit<FactIndexData, 'checksum'>;
type Form = Omit<NameEntry, 'text' | 'entity'>;
type Fields = Readonly<Record<string, unknown>>;

/** Records as rows of values behind the number of their shape, the list of their fields. */
interface Table {
  readonly shapes: readonly (readonly string[])[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Fields of entities, occupancies and relations that hold an id or a list of ids. */
const idFields: ReadonlySet<string> = new Set(
  'country body standsFor includes person office from to stated'.split(' '),
);

export function packIndex(data: IndexData): PackedIndex {
  const { version, asOf, entities, names, occupancies, notes, relations } = data;
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const forms = new Map<string, number>();
  const namesOf = new Map<EntityId, (number | string)[]>(entities.map(({ id }) => [id, []]));
  let form = -1;
  let owner = '';
  for (const { text, entity, ...rest } of names) {
    const key = JSON.stringify(rest);
    const next = forms.get(key) ?? forms.size;
    forms.set(key, next);
    const list = namesOf.get(entity);
    if (!list) throw new Error(`${text} is a name of ${entity}, which the index does not have.`);
    if (entity !== owner && list.length > 0) throw new Error(`The names of ${entity} do not stand together.`);
    if (entity !== owner || next !== form) list.push(next);
    list.push(text);
    form = next;
    owner = entity;
  }
  return {
    version,
    asOf,
    entities: packTable(
      entities.map((entity) => shorten(entity, namesOf.get(entity.id)!)),
      numbers,
    ),
    names: [...namesOf.values()],
    // Each key is the JSON of a form, made above.
    forms: [...forms.keys()].map((key) => JSON.parse(key) as Form),
    occupancies: packTable(occupancies, numbers),
    notes,
    ...(relations ? { relations: packTable(relations, numbers) } : {}),
  };
}

/** Gives back what was packed, in its order. */
export function unpackIndex(packed: PackedIndex): IndexData {
  const { version, asOf, forms, notes, relations } = packed;
  const numbered = unpackTable(packed.entities).map((fields, at) => lengthen(fields, packed.names[at]!));
  const ids = numbered.map(({ id }) => id);
  // The casts below hold because the tables were packed from records of these types.
  const read = <T>(records: readonly Fields[]) =>
    records.map((record) => withIds(record, ids)) as unknown as readonly T[];
  return {
    version,
    asOf,
    entities: read<Entity>(numbered),
    names: unpackNames(packed.names, ids, forms),
    occupancies: read<Occupancy>(unpackTable(packed.occupancies)),
    notes,
    ...(relations ? { relations: read<Relation>(unpackTable(relations)) } : {}),
  };
}

function unpackNames(
  lists: PackedIndex['names'],
  ids: readonly EntityId[],
  forms: readonly Form[],
): readonly NameEntry[] {
  const names: NameEntry[] = [];
  lists.forEach((list, at) => {
    let form = forms[0]!;
    for (const item of list) {
      if (typeof item === 'number') form = forms[item]!;
      else names.push(nameOf(item, form, ids[at]!));
    }
  });
  return names;
}

/** Spelt out, since there are many thousands and a spread is slow. */
function nameOf(text: string, form: Form, entity: EntityId): NameEntry {
  const { lang, kind, strength } = form;
  return form.from === undefined && form.to === undefined
    ? { text, lang, kind, strength, entity }
    : { ...form, text, entity };
}

/** Without the id and the label where `lengthen` finds them again. */
function shorten({ id, label, ...fields }: Entity, names: readonly (number | string)[]): Fields {
  return {
    ...fields,
    ...(id === `${fields.type}/${slug(label)}` ? {} : { id }),
    ...(label === names[1] ? {} : { label }),
  };
}

function lengthen(fields: Fields, names: readonly (number | string)[]): Fields & { readonly id: EntityId } {
  const label = String(fields.label ?? names[1]);
  return { ...fields, label, id: String(fields.id ?? `${fields.type}/${slug(label)}`) };
}

/** "José Manuel Barroso" is jose-manuel-barroso. */
function slug(label: string): string {
  const plain = /[^ -~]/.test(label) ? label.normalize('NFD').replace(/\p{M}/gu, '') : label;
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function packTable(records: readonly object[], numbers: ReadonlyMap<EntityId, number>): Table {
  const shapes = new Map<string, number>();
  const toNumber = (id: unknown) => numbers.get(String(id)) ?? id;
  const rows = records.map((record) => {
    const fields = Object.keys(record);
    const shape = shapes.get(fields.join(' ')) ?? shapes.size;
    shapes.set(fields.join(' '), shape);
    return [shape, ...Object.entries(record).map(([field, value]) => mapIds(field, value, toNumber))];
  });
  return { shapes: [...shapes.keys()].map((fields) => fields.split(' ')), rows };
}

function unpackTable({ shapes, rows }: Table): readonly Fields[] {
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    const shape = shapes[Number(row[0])]!;
    for (let at = 0; at < shape.length; at++) record[shape[at]!] = row[at + 1];
    return record;
  });
}

/** The record with ids where it has numbers. */
function withIds(record: Fields, ids: readonly EntityId[]): Fields {
  const toId = (item: unknown) => (typeof item === 'number' ? ids[item] : item);
  const result: Record<string, unknown> = {};
  for (const field in record) result[field] = mapIds(field, record[field], toId);
  return result;
}

function mapIds(field: string, value: unknown, map: (item: unknown) => unknown): unknown {
  if (!idFields.has(field)) return value;
  return Array.isArray(value) ? value.map(map) : map(value);
}

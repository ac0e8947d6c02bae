import type { Steps } from '../steps.ts';
import type { Entity, FactIndexData, Note, Occupancy, Relation } from './fact-base.ts';
import { type KnownLanguage, languages, ownNames } from './languages.ts';
import { type PackedNames, packNames, unpackNames } from './packed-names.ts';
import type { EntityId, EntityType } from './schema.ts';

/**
 * The name index as it is shipped, without the names that hold in one language only: an entity is told by its number,
 * and its id follows from its type and label where it can.
 */
export interface PackedIndex {
  readonly version: string;
  readonly asOf: string;
  /** `#` parts them. */
  readonly labels: string;
  /** The type of the entities from a number on, in order. */
  readonly types: readonly (readonly [from: number, type: EntityType])[];
  /** By number, where it does not follow. */
  readonly ids: Readonly<Record<number, EntityId>>;
  readonly entities: Columns;
  readonly names: PackedNames;
  readonly occupancies: Columns;
  readonly relations?: Columns;
  readonly notes: readonly Note[];
}

/** The names of one language, told of the entities of an index. */
export interface PackedLanguage {
  readonly version: string;
  readonly lang: KnownLanguage;
  /** The index's checksum: those of another would name the wrong entities. */
  readonly of: string;
  readonly names: PackedNames;
}

/** By field, the records that have it, each as the step from the one before, and its values there; blanks part both. */
type Columns = Readonly<Record<string, readonly [rows: string, cells: string]>>;

/** Fields that hold an id, told by its number. */
const idFields: ReadonlySet<string> = new Set(
  'country body standsFor person office from to stated'.split(' '),
);
const flagFields: ReadonlySet<string> = new Set(
  'single alliance allMembers familyFirst preferred'.split(' '),
);
/** Occupancies stand in the order of persons: told as the step from the number before. */
const steppedField = 'person';
/** The one field that holds a list of ids; `+` parts their numbers. */
const idListField = 'includes';

export function packIndex(data: FactIndexData): PackedIndex {
  const { version, asOf, entities, names, occupancies, notes, relations } = data;
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const irregular = entities.flatMap(({ id, type, label }, at) =>
    id === `${type}/${slug(label)}` ? [] : [[at, id]],
  );
  return {
    version,
    asOf,
    labels: entities.map(({ label }) => label).join('#'),
    types: entities.flatMap(({ type }, at) => (type === entities[at - 1]?.type ? [] : [[at, type] as const])),
    ids: Object.fromEntries(irregular),
    entities: packColumns(
      entities.map(({ id: _, type: __, label: ___, wikidata: ____, ...fields }) => fields),
      numbers,
    ),
    names: packNames(
      labelsOf(data),
      names.filter((name) => name.international),
    ),
    occupancies: packColumns(occupancies, numbers),
    notes,
    ...(relations ? { relations: packColumns(relations, numbers) } : {}),
  };
}

/** The names that hold in one language only, for each; `of` is the checksum of the sealed index. */
export function packLanguages(data: FactIndexData, of: string): readonly PackedLanguage[] {
  const labels = labelsOf(data);
  return languages.map((lang) => ({
    version: data.version,
    lang,
    of,
    names: packNames(labels, ownNames(data.names, lang)),
  }));
}

/** What was packed, with the names that hold everywhere and those of one language. */
export function* unpackIndex(packed: PackedIndex, language: PackedLanguage): Steps<FactIndexData> {
  const { version, asOf, notes, relations } = packed;
  const labels = packed.labels.split('#');
  const slugs = slug(packed.labels).split('#');
  const heads = packed.types.flatMap(([from, type], at) =>
    labels.slice(from, packed.types[at + 1]?.[0]).map((label, i) => {
      return { id: packed.ids[from + i] ?? `${type}/${slugs[from + i]}`, type, label };
    }),
  );
  const ids = heads.map(({ id }) => id);
  yield;
  const entities = unpackColumns<Entity>(packed.entities, ids, heads);
  yield;
  const international = yield* unpackNames(packed.names, ids, labels);
  const names = [...international, ...(yield* unpackNames(language.names, ids, labels))];
  const occupancies = unpackColumns<Occupancy>(packed.occupancies, ids);
  return {
    version,
    asOf,
    entities,
    names,
    occupancies,
    ...(relations ? { relations: unpackColumns<Relation>(relations, ids) } : {}),
    notes,
  };
}

function labelsOf({ entities }: FactIndexData): ReadonlyMap<EntityId, string> {
  return new Map(entities.map(({ id, label }) => [id, label]));
}

/** "José Manuel Barroso" is jose-manuel-barroso; for labels parted by `#` at once, which takes a tenth of the time. */
function slug(labels: string): string {
  return labels
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9#]+/g, '-')
    .replace(/-(?=#|$)|(?<=#|^)-/g, '');
}

function packColumns(records: readonly object[], numbers: ReadonlyMap<EntityId, number>): Columns {
  const numberOf = (id: unknown): number => {
    const number = numbers.get(String(id));
    if (number === undefined) throw new Error(`The index has no ${String(id)}.`);
    return number;
  };
  const cellOf = (field: string, value: unknown): string | number => {
    if (Array.isArray(value)) return value.map(numberOf).join('+');
    return idFields.has(field) ? numberOf(value) : String(value);
  };
  const columns = new Map<string, { rows: number[]; cells: (string | number)[] }>();
  records.forEach((record, row) => {
    for (const [field, value] of Object.entries(record)) {
      const column = columns.get(field) ?? { rows: [], cells: [] };
      columns.set(field, column);
      column.rows.push(row);
      column.cells.push(cellOf(field, value));
    }
  });
  const packed = [...columns].map(([field, { rows, cells }]) => [
    field,
    [steps(rows).join(' '), (field === steppedField ? steps(cells.map(Number)) : cells).join(' ')],
  ]);
  return Object.fromEntries(packed);
}

/** Each number as the step from the one before. */
function steps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Fills in the records, which may have fields already. The caller knows of which type those were that were packed. */
function unpackColumns<T>(
  columns: Columns,
  ids: readonly EntityId[],
  records: Record<string, unknown>[] = [],
): T[] {
  for (const [field, [rows, cells]] of Object.entries(columns)) {
    const steps = rows.split(' ');
    const isId = idFields.has(field);
    let row = 0;
    let number = 0;
    cells.split(' ').forEach((cell, at) => {
      row += Number(steps[at]);
      const record = (records[row] ??= {});
      if (isId) {
        number = Number(cell) + (field === steppedField ? number : 0);
        record[field] = ids[number];
      } else if (flagFields.has(field)) record[field] = cell === 'true';
      else record[field] = field === idListField ? cell.split('+').map((item) => ids[Number(item)]) : cell;
    });
  }
  return records as T[];
}

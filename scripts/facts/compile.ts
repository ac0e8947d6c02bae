import { type ShardData, shardCount, shardOf } from '../../lib/facts/bodies.ts';
import type { Body, Entity, FactIndexData, Note, Occupancy } from '../../lib/facts/fact-base.ts';
import { FactIndex } from '../../lib/facts/fact-index.ts';
import type { KnownLanguage } from '../../lib/facts/languages.ts';
import { packIndex, packLanguages } from '../../lib/facts/packed.ts';
import { type EntityId, entityTypes, type Source } from '../../lib/facts/schema.ts';
import { checksumOf, seal } from '../../lib/facts/sealed.ts';
import { checkTexts } from './check.ts';
import type { FactFile } from './fact-file.ts';
import { type FactSource, type FactTexts, parseSource, readTexts, slugOf } from './fact-source.ts';
import { namesOf } from './names.ts';
import { describe } from './problem.ts';
import { relationsOf } from './relations.ts';
import type { EntityRecord, NoteRecord } from './shapes.ts';
import { sourcesById } from './source-list.ts';

/** The fact base as shipped: the text of each file under `facts/` of the extension. */
export interface CompiledFacts {
  /** `facts/index.json` */
  readonly index: string;
  /** `facts/names/<lang>.json`, by lang. */
  readonly names: Readonly<Record<KnownLanguage, string>>;
  /** `facts/bodies/<n>.json`, by n. */
  readonly shards: Readonly<Record<string, string>>;
}

/**
 * Compiles the base in a folder; the same facts give the same bytes. Throws an Error that lists every broken rule, with
 * file, line and column, where there is any.
 */
export function compileFacts(dir: string): CompiledFacts {
  const source = checkedSource(dir);
  const bodies = compileBodies(source);
  const { version } = source.base.data;
  const shards = Array.from({ length: shardCount }, (_, number) => {
    const shard: ShardData = {
      version,
      bodies: Object.fromEntries(
        bodies.filter(({ id }) => shardOf(id) === number).map((body) => [body.id, body]),
      ),
    };
    return [String(number), seal(shard)];
  });
  const data = compileIndex(source);
  const index = seal(packIndex(data));
  const names = packLanguages(data, checksumOf(index)).map((packed) => [packed.lang, seal(packed)]);
  return {
    index,
    // Every language was packed.
    names: Object.fromEntries(names) as Record<KnownLanguage, string>,
    shards: Object.fromEntries(shards),
  };
}

/**
 * The index and the card bodies straight from the files, for Node scripts and tests, which leave the rules to `facts
 * check`. Throws an Error that lists the files that cannot be read, with line and column, where there is any.
 */
export function loadFactsFromSource(dir: string): {
  readonly index: FactIndex;
  readonly bodies: ReadonlyMap<EntityId, Body>;
} {
  const source = readableSource(readTexts(dir));
  return {
    index: new FactIndex(compileIndex(source)),
    bodies: new Map(compileBodies(source).map((body) => [body.id, body])),
  };
}

/** The index alone of a base whose files have been read; throws as `loadFactsFromSource` does. */
export function compileTexts(texts: FactTexts): FactIndexData {
  return compileIndex(readableSource(texts));
}

function readableSource(texts: FactTexts): FactSource {
  const { source, problems } = parseSource(texts);
  if (problems.length > 0)
    throw new Error(`The fact base cannot be read:\n${problems.map(describe).join('\n')}`);
  return source;
}

function checkedSource(dir: string): FactSource {
  const { source, problems } = checkTexts(readTexts(dir));
  const errors = problems.filter((problem) => problem.level === 'error');
  if (errors.length > 0) {
    throw new Error(`The fact base breaks ${errors.length} rules:\n${errors.map(describe).join('\n')}`);
  }
  return source;
}

/** Everything that the engine reads, in the order of ids. */
function compileIndex(source: FactSource): FactIndexData {
  const sources = sourcesById(source);
  return {
    version: source.base.data.version,
    asOf: source.base.data.asOf,
    entities: source.entities.map(({ data }) => entityOf(data)),
    names: source.entities.flatMap(({ data }) => namesOf(data)),
    occupancies: source.entities.flatMap(({ data }) => occupanciesOf(data)),
    notes: source.notes.map((file) => noteOf(file, sources)),
    relations: relationsOf(source),
  };
}

function entityOf(record: EntityRecord): Entity {
  const {
    id,
    label,
    wikidata,
    country,
    side,
    pronoun,
    familyFirst,
    died,
    start,
    end,
    body,
    single,
    standsFor,
    alliance,
    allMembers,
    includes,
  } = record;
  return {
    id,
    type: entityTypes.find((type) => id.startsWith(`${type}/`))!,
    label,
    ...given({ wikidata, country, side, pronoun, familyFirst, died, start, end, body, single, standsFor }),
    ...given({ alliance, allMembers, includes: filled(includes) }),
  };
}

function occupanciesOf(record: EntityRecord): readonly Occupancy[] {
  return record.statements
    .filter((statement) => statement.property === 'holdsOffice' && statement.rank !== 'deprecated')
    .map(({ value, start, end, lastSeen, rank }) => ({
      person: record.id,
      office: value!,
      ...given({ start, end, lastSeen }),
      ...(rank === 'preferred' ? { preferred: true } : {}),
    }));
}

function noteOf(file: FactFile<NoteRecord>, sources: ReadonlyMap<string, Source>): Note {
  const { kind, phrases, entities, from, to, text, certainty } = file.data;
  return {
    id: slugOf(file),
    kind,
    phrases,
    entities,
    ...given({ from, to }),
    text,
    certainty,
    sources: file.data.sources.map((id) => {
      const { title, url, publisher } = sources.get(id)!;
      return { title, url, publisher };
    }),
  };
}

function compileBodies(source: FactSource): readonly Body[] {
  const sources = sourcesById(source);
  return source.entities.map(({ data }) => {
    const cited = [...data.sources, ...data.statements.flatMap((statement) => statement.sources)];
    return {
      id: data.id,
      native: data.native,
      summary: data.summary,
      ...given({ background: data.background, recognition: data.recognition }),
      ...given({ kind: data.kind, inForce: data.inForce, articles: filled(data.articles) }),
      ...given({ usedBy: filled(data.usedBy), notToConfuseWith: filled(data.notToConfuseWith) }),
      statements: data.statements,
      sources: [...new Set(cited)].map((id) => sources.get(id)!),
      reviewed: data.reviewed,
    };
  });
}

/** A list with something in it. */
function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The fields that have a value. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Dropping what is undefined is exactly what the result type says.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

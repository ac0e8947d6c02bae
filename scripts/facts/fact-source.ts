import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { entityTypes } from '../../lib/facts/schema.ts';
import { type FactFile, parseFactFile } from './fact-file.ts';
import type { Problem } from './problem.ts';
import {
  type BaseRecord,
  baseShape,
  type EntityRecord,
  entityShape,
  type NoteRecord,
  noteShape,
  type PublisherRecord,
  publisherShape,
} from './shapes.ts';

/** The fact base as its files hold it, in the order of their paths. */
export interface FactSource {
  readonly base: FactFile<BaseRecord>;
  readonly entities: readonly FactFile<EntityRecord>[];
  readonly notes: readonly FactFile<NoteRecord>[];
  readonly publishers: readonly FactFile<PublisherRecord>[];
}

/** The text of every YAML file of a base, by its path relative to the base's folder. */
export type FactTexts = ReadonlyMap<string, string>;

/** Reads the YAML files under a folder. */
export function readTexts(dir: string): FactTexts {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return new Map(
    paths
      .map((path) => relative(dir, join(dir, path)).split(sep).join('/'))
      .sort()
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
}

/** Parses a base; files that cannot be read are left out and come back as problems. */
export function parseSource(texts: FactTexts): {
  readonly source: FactSource;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const parse = <Shape extends z.ZodType>(path: string, text: string, shape: Shape) => {
    const result = parseFactFile(path, text, shape);
    problems.push(...result.problems);
    return result.file;
  };
  const inFolder = <Shape extends z.ZodType>(folders: readonly string[], shape: Shape) =>
    [...texts]
      .filter(([path]) => folders.includes(path.split('/')[0]!) && path.split('/').length === 2)
      .flatMap(([path, text]) => parse(path, text, shape) ?? []);

  const folders = ['base.yaml', 'notes', 'sources', ...entityTypes];
  for (const path of texts.keys()) {
    if (!folders.includes(path.split('/')[0]!)) {
      const message = `this is no place for facts; the folders are ${folders.slice(1).join(', ')}`;
      problems.push({ file: path, line: 1, column: 1, rule: 'filesHaveTheirPlace', message, level: 'error' });
    }
  }
  const base = parse('base.yaml', texts.get('base.yaml') ?? '', baseShape);
  return {
    source: {
      base: base ?? noBase,
      entities: inFolder(entityTypes, entityShape),
      notes: inFolder(['notes'], noteShape),
      publishers: inFolder(['sources'], publisherShape),
    },
    problems,
  };
}

const noBase: FactFile<BaseRecord> = {
  path: 'base.yaml',
  text: '',
  data: { version: '0.0', asOf: '9999-12-31', redirects: {} },
  problem: (_, message) => ({ file: 'base.yaml', line: 1, column: 1, message }),
};

/** The last part of a file's path without its ending: the slug of what it holds. */
export function slugOf(file: FactFile<unknown>): string {
  return file.path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
}

import type { Source } from '../../lib/facts/schema.ts';
import { type FactSource, slugOf } from './fact-source.ts';

/** Every document of every publisher, by the id that statements use: `publisher/document`. */
export function sourcesById({ publishers }: FactSource): ReadonlyMap<string, Source> {
  return new Map(
    publishers.flatMap((file) =>
      Object.entries(file.data.documents).map(([slug, { published, ...document }]): [string, Source] => {
        const id = `${slugOf(file)}/${slug}`;
        const { publisher, tier } = file.data;
        return [id, { id, ...document, publisher, ...(published === undefined ? {} : { published }), tier }];
      }),
    ),
  );
}

import type { FactFile, Path } from '../fact-file.ts';
import { slugOf } from '../fact-source.ts';
import { sourcesById } from '../source-list.ts';
import type { Finding, Rule } from './rule.ts';

/** No statement, no summary and no note without a source. */
export const everythingHasASource: Rule = ({ entities, notes }) => [
  ...entities.flatMap((file) => [
    ...file.data.statements.flatMap((statement, at) =>
      statement.sources.length > 0
        ? []
        : [file.problem(['statements', at, 'sources'], 'the statement has no source')],
    ),
    ...(file.data.sources.length + file.data.statements.length > 0
      ? []
      : [file.problem(['summary'], 'nothing here has a source: give the summary one under "sources"')]),
  ]),
  ...notes
    .filter((file) => file.data.sources.length === 0)
    .map((file) => file.problem(['sources'], 'the note has no source')),
];

/** Every source that is cited is described under sources/. */
export const sourcesAreKnown: Rule = (source) => {
  const known = sourcesById(source);
  const check = (file: FactFile<unknown>, path: Path, ids: readonly string[]): readonly Finding[] =>
    ids.flatMap((id, at) => (known.has(id) ? [] : [file.problem([...path, at], `there is no source ${id}`)]));
  return [
    ...source.entities.flatMap((file) => [
      ...check(file, ['sources'], file.data.sources),
      ...file.data.statements.flatMap((statement, at) =>
        check(file, ['statements', at, 'sources'], statement.sources),
      ),
    ]),
    ...source.notes.flatMap((file) => check(file, ['sources'], file.data.sources)),
  ];
};

/** A document's address is on a host of its publisher. */
export const documentsAreOnTheirHosts: Rule = ({ publishers }) =>
  publishers.flatMap((file) =>
    Object.entries(file.data.documents).flatMap(([slug, { url }]) => {
      const host = new URL(url).hostname;
      const own = file.data.hosts.some((known) => host === known || host.endsWith(`.${known}`));
      return own
        ? []
        : [file.problem(['documents', slug, 'url'], `${host} is not among the publisher's hosts`)];
    }),
  );

/** Nothing is described that nothing cites. */
export const documentsAreCited: Rule = ({ entities, notes, publishers }) => {
  const cited = new Set([
    ...entities.flatMap(({ data }) => [...data.sources, ...data.statements.flatMap((item) => item.sources)]),
    ...notes.flatMap(({ data }) => data.sources),
  ]);
  return publishers.flatMap((file) =>
    Object.keys(file.data.documents)
      .filter((slug) => !cited.has(`${slugOf(file)}/${slug}`))
      .map((slug) => file.problem(['documents', slug], 'nothing cites this document')),
  );
};

/** State and partisan media (tier 4) are heard for what their owner says: alone they carry no statement of others. */
export const stateMediaSpeakForTheirOwner: Rule = (source) => {
  const known = sourcesById(source);
  const owners = new Map(source.publishers.map((file) => [slugOf(file), file.data.owner]));
  return source.entities.flatMap((file) =>
    file.data.statements.flatMap((statement, at) => {
      const foreign = statement.sources.every((id) => {
        const owner = owners.get(id.split('/')[0]!);
        return known.get(id)?.tier === 4 && file.data.country !== owner && file.data.id !== owner;
      });
      return statement.sources.length === 0 || !foreign || statement.attribution !== undefined
        ? []
        : [
            file.problem(
              ['statements', at, 'sources'],
              "only another state's media carry this: attribute it or add a source",
            ),
          ];
    }),
  );
};

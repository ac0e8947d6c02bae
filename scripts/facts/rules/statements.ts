import { sourcesById } from '../source-list.ts';
import type { Finding, Rule } from './rule.ts';

/** A statement says something: of whom or what, and in a property that fits. */
export const statementsAreComplete: Rule = ({ entities }) =>
  entities.flatMap((file) =>
    file.data.statements.flatMap((statement, at): Finding[] => {
      const { property, value, text, rank, reason } = statement;
      const office = property === 'holdsOffice';
      const say = (message: string) => [file.problem(['statements', at], message)];
      if (value === undefined && text === undefined) return say('neither a value nor a text');
      if (office && !file.data.id.startsWith('person/')) return say('only a person holds an office');
      if (office && !value?.startsWith('office/')) return say('the value of holdsOffice is an office');
      if (rank === 'deprecated' && reason === undefined) return say('deprecated, but no reason is given');
      return [];
    }),
  );

/** A contested claim is told as at least two positions, each with its owner. */
export const claimsHaveTwoPositions: Rule = ({ entities }) =>
  entities.flatMap((file) => {
    const claims = file.data.statements
      .map((statement, at) => ({ statement, at }))
      .filter(({ statement }) => statement.property === 'claim' && statement.rank !== 'deprecated');
    const owners = new Set(claims.map(({ statement }) => statement.attribution));
    return claims.flatMap(({ statement, at }): Finding[] => {
      if (statement.attribution === undefined) return [file.problem(['statements', at], 'who claims this?')];
      return owners.size < 2
        ? [file.problem(['statements', at], 'a claim stands alone: give the other position')]
        : [];
    });
  });

/** A correction has two sources, one of them primary. */
export const correctionsAreTwiceSourced: Rule = (source) => {
  const known = sourcesById(source);
  return source.notes
    .filter(({ data }) => data.kind === 'correction')
    .filter(({ data }) => data.sources.length < 2 || !data.sources.some((id) => known.get(id)?.tier === 1))
    .map((file) => file.problem(['sources'], 'a correction needs two sources, one of them primary'));
};

import type { Tie } from '../../lib/context/surroundings.ts';
import type { TieKind } from './ties.ts';

/** The words of the map of relations. */
export const tiesWords = {
  kinds: {
    sanctions: 'Sanctions',
    bond: 'Treaties and memberships',
    meeting: 'Meetings',
  } satisfies Record<TieKind, string>,
  properties: {
    sanctioned: 'sanctioned',
    memberOf: 'member of',
    alliedWith: 'allied with',
    partyTo: 'bound with',
    signed: 'signed with',
    succeeded: 'succeeded',
    tookPartIn: 'took part with',
    met: 'met',
  } satisfies Record<Tie['property'], string>,
  undated: 'date not known',
  inWords: (count: number) => (count === 1 ? 'The tie in words' : `All ${count} ties in words`),
  only: (name: string) => `Show ${name} alone`,
  who: 'Who',
  tie: 'Tie',
  whom: 'With or against whom',
  when: 'Since or when',
} as const;

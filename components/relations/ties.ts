import type { Actor } from '../../lib/context/context.ts';
import type { Tie } from '../../lib/context/surroundings.ts';
import { actorGroups } from '../panel/actors.ts';

/** The kinds of line that ties are drawn with. */
export const tieKinds = ['sanctions', 'bond', 'meeting'] as const;
export type TieKind = (typeof tieKinds)[number];

const kindOf: Readonly<Record<Tie['property'], TieKind>> = {
  sanctioned: 'sanctions',
  memberOf: 'bond',
  alliedWith: 'bond',
  partyTo: 'bond',
  signed: 'bond',
  succeeded: 'bond',
  tookPartIn: 'meeting',
  met: 'meeting',
};

/** One line of the map: everything of one kind between two actors, given by their places in the list. */
export interface Arc {
  readonly key: string;
  readonly kind: TieKind;
  readonly from: number;
  readonly to: number;
  /** Whether the line points at `to`, or at both ends; ties without a direction point nowhere. */
  readonly pointed: 'no' | 'to' | 'both';
}

/** The actors that are tied to another, by camp, in the order of the panel: the same article gives the same map. */
export function tiedActors(ties: readonly Tie[], actors: readonly Actor[]): Actor[] {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return actorGroups(actors)
    .flatMap(({ actors: group }) => group)
    .filter(({ entity }) => entity !== null && tied.has(entity));
}

/** The lines of the map, the long ones first, so that short ones are drawn over them. */
export function arcsOf(ties: readonly Tie[], listed: readonly Actor[]): Arc[] {
  const placeOf = new Map(listed.map(({ entity }, place) => [entity, place]));
  const arcs = new Map<string, Arc>();
  for (const { from, to, property } of ties) {
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const kind = kindOf[property];
    const key = `${kind} ${Math.min(a, b)} ${Math.max(a, b)}`;
    const known = arcs.get(key);
    if (!known) arcs.set(key, { key, kind, from: a, to: b, pointed: kind === 'sanctions' ? 'to' : 'no' });
    else if (known.pointed === 'to' && known.to !== b) arcs.set(key, { ...known, pointed: 'both' });
  }
  return [...arcs.values()].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

/** The ties of one actor, or all, by kind; kinds without a tie are left out. */
export function tiesByKind(ties: readonly Tie[], only: string | null) {
  const shown = ties.filter(({ from, to }) => only === null || from === only || to === only);
  return tieKinds
    .map((kind) => ({ kind, ties: shown.filter(({ property }) => kindOf[property] === kind) }))
    .filter((group) => group.ties.length > 0);
}

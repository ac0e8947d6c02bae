import type { Relation } from './fact-base.ts';
import type { FactIndex } from './fact-index.ts';
import { byDate, firstDay, lastDay } from './partial-date.ts';
import type { EntityId, PartialDate } from './schema.ts';

/** What is over when it has happened; the other relations hold for a time. */
export const moments: readonly Relation['property'][] = ['signed', 'tookPartIn', 'met', 'succeeded'];

/**
 * The relations among the entities in `ids`, as known on a date: what held on that day, and what had happened by then,
 * the latest last. A vague date is read kindly: its first day counts as the start, its last as the end.
 */
export function relationsAt(
  index: FactIndex,
  ids: Iterable<EntityId>,
  date: PartialDate,
): readonly Relation[] {
  const among = new Set(ids);
  return index.relations
    .filter((relation) => among.has(relation.from) && among.has(relation.to) && holdsAt(relation, date))
    .sort((a, b) => byDate(a.start, b.start));
}

/** A member of a group; not certain where the day is inside the vagueness of a date, or the group is a loose one. */
export interface Member {
  readonly id: EntityId;
  readonly certain: boolean;
}

/**
 * Who belonged to a group on a date, in the order of the base: the members of an organisation, of the body that a place
 * stands for (Brussels), or of all the groups that a loose group includes (the West). Empty where nothing is known, or
 * not the whole list.
 */
export function membersAt(index: FactIndex, group: EntityId, date: PartialDate): readonly Member[] {
  const entity = index.entity(group);
  const own = index.relations
    .filter(({ property, to }) => entity?.allMembers && property === 'memberOf' && to === group)
    .filter((relation) => holdsAt(relation, date))
    .map((relation) => ({ id: relation.from, certain: surelyHoldsAt(relation, date) }));
  const included = (entity?.includes ?? []).flatMap((id) =>
    membersAt(index, id, date).map((member) => ({ ...member, certain: false })),
  );
  const stoodFor = entity?.standsFor === undefined ? [] : membersAt(index, entity.standsFor, date);
  const all = new Map([...included, ...stoodFor, ...own].map((member) => [member.id, member]));
  return [...all.values()];
}

/**
 * The allies of a state on a date: who was bound to it by a treaty or an organisation whose text has a duty of help.
 * Partners, and members of forums such as the Quad or BRICS, are not among them.
 */
export function alliesAt(index: FactIndex, state: EntityId, date: PartialDate): readonly Member[] {
  const holding = index.relations.filter((relation) => holdsAt(relation, date));
  const shared = holding.filter(
    ({ from, property, to }) =>
      from === state &&
      (property === 'memberOf' || property === 'partyTo') &&
      index.entity(to)?.alliance === true,
  );
  const bound = shared.flatMap(({ to, property }) =>
    holding.filter((other) => other.to === to && other.property === property && other.from !== state),
  );
  const named = holding.filter(
    ({ property, from, to }) => property === 'alliedWith' && [from, to].includes(state),
  );
  const allies = [
    ...bound.map((relation) => ({ id: relation.from, relation })),
    ...named.map((relation) => ({ id: relation.from === state ? relation.to : relation.from, relation })),
  ];
  return [
    ...new Map(
      allies.map(({ id, relation }) => [id, { id, certain: surelyHoldsAt(relation, date) }]),
    ).values(),
  ];
}

function holdsAt({ property, start, end }: Relation, date: PartialDate): boolean {
  const begun = start === undefined || firstDay(start) <= lastDay(date);
  return begun && (moments.includes(property) || end === undefined || firstDay(date) <= lastDay(end));
}

function surelyHoldsAt({ start, end }: Relation, date: PartialDate): boolean {
  return (
    start !== undefined &&
    lastDay(start) <= firstDay(date) &&
    (end === undefined || lastDay(date) <= firstDay(end))
  );
}

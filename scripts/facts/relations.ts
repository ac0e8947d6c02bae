import type { Relation } from '../../lib/facts/fact-base.ts';
import type { EntityId, PartialDate } from '../../lib/facts/schema.ts';
import type { FactSource } from './fact-source.ts';
import type { EntityRecord, StatementRecord } from './shapes.ts';

/** Talks of more people than these do not tell that two of them met. */
const mostWhoMeet = 4;

type Reading = (record: EntityRecord, statement: StatementRecord, value: EntityId) => Relation;

/** Which way each property is drawn; the others have no place on the map. */
const readings: Readonly<Partial<Record<StatementRecord['property'], Reading>>> = {
  memberOf: (record, statement, value) => link(record.id, 'memberOf', value, record, statement),
  hasMember: (record, statement, value) => link(value, 'memberOf', record.id, record, statement),
  alliedWith: (record, statement, value) => link(record.id, 'alliedWith', value, record, statement),
  partyTo: (record, statement, value) => fromValue('partyTo', record, statement, value),
  signed: (record, statement, value) => fromValue('signed', record, statement, value),
  tookPartIn: (record, statement, value) => fromValue('tookPartIn', record, statement, value),
  met: (record, statement, value) => link(record.id, 'met', value, record, statement),
  sanctioned: (record, statement, value) =>
    link(statement.attribution ?? record.id, 'sanctioned', value, record, statement),
  sanctionedBy: (record, statement, value) => link(value, 'sanctioned', record.id, record, statement),
  succeeded: (record, statement, value) => link(record.id, 'succeeded', value, record, statement),
};

/** The links that the panel's map can draw, in the order of the files, and who met whom at talks of a few. */
export function relationsOf({ entities }: FactSource): readonly Relation[] {
  const people = new Map(entities.map(({ data }) => [data.id, data.country]));
  return entities.flatMap(({ data }) => [
    ...data.statements
      .filter(({ rank }) => rank !== 'deprecated')
      .flatMap((statement) => {
        const read = readings[statement.property];
        return read && statement.value !== undefined ? [read(data, statement, statement.value)] : [];
      }),
    ...meetings(data, people),
  ]);
}

/** Events and documents name their participants and parties; anybody else says where he took part. */
function fromValue(
  property: Relation['property'],
  record: EntityRecord,
  statement: StatementRecord,
  value: EntityId,
): Relation {
  return /^(?:event|document)\//.test(record.id)
    ? link(value, property, record.id, record, statement)
    : link(record.id, property, value, record, statement);
}

function link(
  from: EntityId,
  property: Relation['property'],
  to: EntityId,
  record: EntityRecord,
  statement: StatementRecord,
): Relation {
  const whole = datesOf(record, property);
  const start = statement.start ?? whole.start;
  const end = statement.end ?? whole.end;
  const stated = record.id === to ? {} : { stated: record.id };
  return { from, property, to, ...dated(start, end), ...stated };
}

/** What happened at an event began with it; a document is signed on its day, and binds from when it is in force. */
function datesOf(
  { id, start, inForce, end }: EntityRecord,
  property: Relation['property'],
): { start?: PartialDate; end?: PartialDate } {
  if (id.startsWith('event/')) return dated(start, undefined);
  if (!id.startsWith('document/')) return {};
  return property === 'signed' ? dated(start, undefined) : dated(inForce ?? start, end);
}

function dated(start: PartialDate | undefined, end: PartialDate | undefined) {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** People of different states who took part in talks of at most four met there. */
function meetings(
  record: EntityRecord,
  people: ReadonlyMap<EntityId, EntityId | undefined>,
): readonly Relation[] {
  if (!record.id.startsWith('event/')) return [];
  const there = record.statements
    .filter(({ property, value }) => property === 'tookPartIn' && value?.startsWith('person/'))
    .map(({ value }) => value!);
  if (there.length > mostWhoMeet) return [];
  return there.flatMap((from, at) =>
    there
      .slice(at + 1)
      .filter((to) => people.get(to) !== people.get(from))
      .map((to): Relation => ({ from, property: 'met', to, ...datesOf(record, 'met'), stated: record.id })),
  );
}

import type { BaseSummary } from '../../components/settings/BaseLines.tsx';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityType } from '../../lib/facts/schema.ts';

/** What the settings page says of the fact base; who came into office in its last year, the latest first. */
export function summaryOf(facts: FactIndex): BaseSummary {
  const count = (type: EntityType) => facts.entities.filter((entity) => entity.type === type).length;
  const since = `${Number(facts.asOf.slice(0, 4)) - 1}${facts.asOf.slice(4)}`;
  const newcomers = facts.entities.flatMap((person) =>
    facts.occupanciesOf(person.id).flatMap(({ office, start }) => {
      // A bare year may be long before the last twelve months.
      if (start === undefined || start.length < 7 || start < since.slice(0, start.length)) return [];
      return [{ name: person.label, title: facts.entity(office)?.label ?? office, since: start }];
    }),
  );
  return {
    version: facts.version,
    asOf: facts.asOf,
    people: count('person'),
    bodies: count('organisation'),
    events: count('event'),
    documents: count('document'),
    since,
    newcomers: newcomers.sort((a, b) => b.since.localeCompare(a.since)),
  };
}

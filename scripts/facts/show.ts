import { type Held, rolesAt } from '../../lib/facts/as-of.ts';
import type { Body } from '../../lib/facts/fact-base.ts';
import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityId, Statement } from '../../lib/facts/schema.ts';

/** An entity as text for an editor: what the card knows, and the roles on a date. */
export function show(
  index: FactIndex,
  bodies: ReadonlyMap<EntityId, Body>,
  id: EntityId,
  date: string,
): string {
  const entity = index.entity(id);
  const body = bodies.get(id);
  if (!entity || !body) throw new Error(`There is no ${id}.`);
  const names = index.names.filter((name) => name.entity === id);
  return [
    `${entity.label}  ${body.native.map((name) => name.text).join(' ')}`.trim(),
    `${id}  ${entity.wikidata ?? ''}  ${index.sideOf(id) ?? ''}`.trim(),
    body.summary,
    ...(body.background ? [body.background] : []),
    ...(body.recognition ? [body.recognition] : []),
    `On ${date}: ${
      rolesAt(index, id, date)
        .map((held) => labelOf(index, held))
        .join('; ') || 'no office known'
    }`,
    ...body.statements.map((statement) => `- ${sentence(index, statement)}`),
    `Names: ${names.map((name) => `${name.text} (${name.lang} ${name.kind} ${name.strength})`).join(', ')}`,
    ...body.sources.map((source) => `[${source.tier}] ${source.publisher}: ${source.title} ${source.url}`),
  ].join('\n');
}

/** Who held an office on a date, a line each. */
export function who(index: FactIndex, office: EntityId, date: string): string {
  if (!index.entity(office)) throw new Error(`There is no ${office}.`);
  const held = index.holders(office, date);
  const lines = held.map(({ occupancy, certain }) => {
    const name = index.entity(occupancy.person)?.label ?? occupancy.person;
    return `${name}  ${period(occupancy)}${certain ? '' : '  (not certain on that day)'}`;
  });
  return lines.join('\n') || `Nobody is known in ${office} on ${date}.`;
}

function labelOf(index: FactIndex, { occupancy, certain }: Held): string {
  const office = index.entity(occupancy.office)?.label ?? occupancy.office;
  return `${office}, ${period(occupancy)}${certain ? '' : ' (not certain on that day)'}`;
}

function sentence(index: FactIndex, statement: Statement): string {
  const { property, value, text, attribution, evidence, sources } = statement;
  const object = [value === undefined ? '' : (index.entity(value)?.label ?? value), text ?? '']
    .join(' ')
    .trim();
  const owner = attribution === undefined ? '' : `, says ${index.entity(attribution)?.label ?? attribution}`;
  return `${property} ${object}${owner}, ${period(statement)} [${evidence}: ${sources.join(', ')}]`;
}

function period({ start, end, lastSeen }: Pick<Statement, 'start' | 'end' | 'lastSeen'>): string {
  const until = end ?? (lastSeen === undefined ? '' : `(last seen ${lastSeen})`);
  return `${start ?? ''}..${until}`;
}

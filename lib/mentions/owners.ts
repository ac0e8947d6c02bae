import type { EntityId } from '../facts/schema.ts';
import { gapAfter } from '../text/tokens.ts';
import type { Name } from './name.ts';
import type { Reading } from './reading.ts';

/** Whose an office or a body is, and the words that tell it, its own included. */
export interface Owner {
  readonly entity: EntityId;
  readonly first: number;
  readonly end: number;
}

/** Languages that set the owner behind the title without a word between: "министр обороны России", "der Kanzler Deutschlands". */
const GENITIVES = /^(?:ru|de)$/;

/** The state or body whose office it is: before the title ("the Russian", "China's") or after it ("of the UN"). */
export function ownerOf(reading: Reading, names: readonly Name[], index: number): Owner | null {
  const { tokens } = reading;
  const name = names[index]!;
  const before = names[index - 1];
  if (before) {
    const between = tokens.keys.slice(before.end, name.first).join(' ');
    const adjacent =
      /^(?:|s|s (?:new|current|top)|new|current)$/.test(between) &&
      !/[,.;:\n]/.test(gapAfter(tokens, before.end - 1));
    const entity = adjacent ? powerOf(reading, before) : null;
    if (entity) return { entity, first: before.first, end: name.end };
  }
  let next = index + 1;
  while (next < names.length && names[next]!.first < name.end) next++;
  const after = names[next];
  if (after) {
    const between = tokens.keys.slice(name.end, after.first).join(' ');
    const genitive = between === '' && GENITIVES.test(reading.lang) && gapAfter(tokens, name.end - 1) === ' ';
    const entity =
      genitive || /^(?:of|of the|de|de la|del|du|des|von|der)$/.test(between)
        ? powerOf(reading, after)
        : null;
    if (entity) return { entity, first: name.first, end: after.end };
  }
  return null;
}

/** The polity or organisation that a name leads to, or that its town is the seat of. */
export function powerOf(reading: Reading, name: Name): EntityId | null {
  const { facts } = reading;
  for (const { entity: id } of name.entries) {
    const entity = facts.entity(id);
    const power = entity?.standsFor ?? id;
    if (/^(?:polity|organisation)\//.test(power)) return power;
  }
  return null;
}

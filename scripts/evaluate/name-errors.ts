import type { Span } from '../../lib/text/span.ts';
import { type GoldText, type PredictedName, sameEntity } from './predict-names.ts';

const AROUND = 40;

/** Wrong links, missed and invented names of one set, the commonest kinds of each first, `most` of each. */
export function nameErrors(
  texts: readonly GoldText[],
  predicted: readonly (readonly PredictedName[])[],
  most: number,
): string {
  const kinds = new Map<string, Map<string, string[]>>();
  const add = (kind: string, what: string, { text }: GoldText, { start, end }: Span) => {
    const context = text.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll('\n', ' ');
    const group = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, group.set(what, [...(group.get(what) ?? []), context]));
  };
  texts.forEach((gold, index) => {
    const names = predicted[index]!;
    for (const expected of gold.mentions) {
      const name = names.find(({ start, end }) => start === expected.start && end === expected.end);
      const { surface, type = '' } = expected;
      if (!name) add(`missed ${type}`, surface, gold, expected);
      else if (sameEntity(expected, name) === false)
        add(
          'wrong link',
          `${surface}: ${expected.wikipedia ?? expected.adjectiveOf} as ${name.wikipedia}`,
          gold,
          expected,
        );
    }
    for (const name of names) {
      const overlaps = gold.mentions.filter(({ start, end }) => start < name.end && end > name.start);
      const same = overlaps.some(({ start, end }) => start === name.start && end === name.end);
      if (!same)
        add(
          overlaps.length > 0 ? 'wrong ends' : 'invented',
          gold.text.slice(name.start, name.end),
          gold,
          name,
        );
    }
  });
  return [...kinds].map(([kind, group]) => listed(kind, group, most)).join('\n');
}

function listed(kind: string, group: ReadonlyMap<string, readonly string[]>, most: number): string {
  const all = [...group].sort(([, a], [, b]) => b.length - a.length);
  const count = all.reduce((sum, [, contexts]) => sum + contexts.length, 0);
  const lines = all
    .slice(0, most)
    .map(([what, contexts]) => `  ${contexts.length}x ${what} | ${contexts[0]}`);
  return [`${kind}: ${count}`, ...lines].join('\n');
}

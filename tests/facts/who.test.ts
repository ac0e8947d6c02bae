import { describe, expect, it } from 'vitest';
import { holdersAt } from '../../lib/facts/as-of.ts';
import { loadIndex } from '../../scripts/facts/cached-index.ts';
import { chains, firstYear, lastYear } from './holders.ts';

const index = loadIndex();
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

describe.each(chains)('$office', ({ office, sources, holders }) => {
  it('names its sources and starts with the first year', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(holders[0]?.[0]).toBe(firstYear);
  });

  it.each(years)('on 1 January %i', (year) => {
    const [, person] = holders.findLast(([from]) => from <= year)!;
    const held = holdersAt(index, `office/${office}`, `${year}-01-01`);
    if (person === null) expect(held).toEqual([]);
    else {
      expect(held[0]?.occupancy.person).toBe(`person/${person}`);
      expect(held[0]?.certain).toBe(true);
    }
  });
});

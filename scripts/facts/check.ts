import { firstDifference } from './canonical.ts';
import { type FactSource, type FactTexts, parseSource } from './fact-source.ts';
import { byPlace, type Problem } from './problem.ts';
import * as dates from './rules/dates.ts';
import * as ids from './rules/ids.ts';
import * as names from './rules/names.ts';
import * as notes from './rules/notes.ts';
import type { Rule } from './rules/rule.ts';
import * as sources from './rules/sources.ts';
import * as statements from './rules/statements.ts';
import * as words from './rules/words.ts';

/** Every rule that a build fails on or warns of. */
export const rules: Readonly<Record<string, Rule>> = {
  ...ids,
  ...sources,
  ...dates,
  ...names,
  ...statements,
  ...words,
  ...notes,
};

const warnings = new Set(['openStatementsAreFresh', 'chainsHaveNoGaps', 'documentsAreCited']);

/**
 * Parses a base and checks it against every rule; the problems come in the order of files and lines. Where a file cannot
 * be read the rules wait, as they would blame others for what it holds.
 */
export function checkTexts(texts: FactTexts): {
  readonly source: FactSource;
  readonly problems: readonly Problem[];
} {
  const { source, problems } = parseSource(texts);
  const applied = problems.length > 0 ? [] : Object.entries(rules);
  const broken = applied.flatMap(([rule, find]) =>
    find(source).map(
      (finding): Problem => ({ ...finding, rule, level: warnings.has(rule) ? 'warning' : 'error' }),
    ),
  );
  const unformatted = [...texts].flatMap(([path, text]): Problem[] => {
    const difference = problems.some((problem) => problem.file === path) ? null : firstDifference(path, text);
    return difference ? [{ ...difference, rule: 'filesAreCanonical', level: 'error' }] : [];
  });
  return { source, problems: [...problems, ...broken, ...unformatted].sort(byPlace) };
}

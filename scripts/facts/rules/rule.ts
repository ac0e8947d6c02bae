import type { FactSource } from '../fact-source.ts';
import type { Problem } from '../problem.ts';

/** What a rule finds; the checker adds the rule's name and level. */
export type Finding = Omit<Problem, 'rule' | 'level'>;

/** One rule of the base: everything that breaks it, each with its place. Its function's name is the rule's name. */
export type Rule = (source: FactSource) => readonly Finding[];

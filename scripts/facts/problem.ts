/** Something wrong in a file of the fact base, where an editor finds it. Lines and columns count from 1. */
export interface Problem {
  /** Relative to the base's folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The rule that was broken, by the name of its function. */
  readonly rule: string;
  readonly message: string;
  /** A warning does not stop the build. */
  readonly level: 'error' | 'warning';
}

/** A problem as one line that editors and terminals can follow. */
export function describe(problem: Problem): string {
  const { file, line, column, level, rule, message } = problem;
  return `${file}:${line}:${column}: ${level}: ${message} (${rule})`;
}

/** Reading order: by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** One figure with the least (or, for `upTo`, the most) that is accepted. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly accepted: number;
  readonly upTo?: boolean;
}

export const isMet = ({ value, accepted, upTo }: Figure): boolean =>
  upTo ? value <= accepted : value >= accepted;

/** One line for each figure. */
function lineOf(figure: Figure): string {
  const { what, value, accepted, upTo } = figure;
  const bound = `${upTo ? 'at most' : 'at least'} ${accepted}`;
  return `${isMet(figure) ? 'ok  ' : 'FAIL'} ${what}: ${Number(value.toFixed(3))} (${bound})`;
}

/** Prints the figures and answers whether all were met. */
export function tell(figures: readonly Figure[]): boolean {
  for (const figure of figures) console.log(lineOf(figure));
  return figures.every(isMet);
}

/** The same lines for a document. */
export function verdictsOf(figures: readonly Figure[]): string {
  return ['```', ...figures.map(lineOf), '```'].join('\n');
}

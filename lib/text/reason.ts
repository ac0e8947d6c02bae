/**
 * Why something was read as it was, for whoever is to say it in some language: a code, and in order what its words leave
 * open: words of the text or of the base, numbers, days, and reasons within the reason.
 */
export type Reason<Code extends string> = readonly [
  code: Code,
  ...values: (string | number | Reason<Code>)[],
];

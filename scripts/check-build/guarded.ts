/** A member that the oldest browsers lack, and why it does no harm. */
export interface Guarded {
  readonly feature: string;
  readonly why: string;
}

export const guarded: readonly Guarded[] = [
  { feature: '.moveBefore', why: 'Preact asks whether it is there and else inserts as ever.' },
  {
    feature: 'navigation',
    why: 'Gate and annotator ask whether it is there, and else look at the address once a second.',
  },
  { feature: 'field-sizing', why: 'A field for notes that does not grow with its text is as good a field.' },
  { feature: '.flip', why: 'A field of @floating-ui/dom (middlewareData.flip), no feature of a browser.' },
];

/** Work in steps, so that whoever runs it may do something else in between. What comes of it does not depend on when they run. */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work in steps: yields where it may be interrupted, and returns its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Longer, and a person typing would feel it. */
const SLICE_MILLISECONDS = 15;

/** Does all the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps, and waits for `pause` after each slice of time. */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  let start = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() - start < SLICE_MILLISECONDS) continue;
    await pause();
    start = Date.now();
  }
}

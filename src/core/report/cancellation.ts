/** Tells a long piece of work that nobody wants its result any more. VS Code's `CancellationToken` is one. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Never cancelled. */
export const NEVER: Cancellation = { isCancellationRequested: false };

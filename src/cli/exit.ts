/** What the shell is told. */
export const EXIT = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** The command line itself is wrong; the message says how. */
export class UsageError extends Error {}

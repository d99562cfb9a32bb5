import type { Statistic } from "../../report";

/** Where a report's own numbers contradict one another. */
export interface Observation {
  /** One plain sentence that says what does not fit. */
  readonly message: string;
  /** The statistics that do not fit together, at least two. */
  readonly statistics: readonly Statistic[];
}

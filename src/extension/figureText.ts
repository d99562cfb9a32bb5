import type { Statistic } from "../core/report";

/**
 * What stands beside the number in lists: what it is relative to when it is relative to something, otherwise what it measures.
 * Empty when the report does not say.
 */
export function figureLabel(statistic: Statistic): string {
  return statistic.base ?? statistic.measured;
}

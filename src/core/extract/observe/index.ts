import type { Block, Statistic } from "../../report";
import { observeChanges } from "./change";
import type { Observation } from "./observation";
import { passagesOf } from "./passage";
import { observeShares } from "./share";
import { observeTables } from "./table";
import { observeWholes } from "./whole";

export type { Observation } from "./observation";

/**
 * Where a report's own numbers contradict one another, first in its text, then in its tables: a share that does not fit its
 * count and whole, a change that does not fit its two levels, shares told as one whole that do not add up. Only what one
 * sentence or one table ties together in so many words is compared, and numbers differ only when no rounding and no hedge can
 * explain it: no observation says nothing, and a false one would cost a person's trust. So far, the words are English.
 */
export function observe(
  statistics: readonly Statistic[],
  blocks: readonly Block[],
): readonly Observation[] {
  const inText = passagesOf(statistics, blocks).flatMap((passage) => [
    ...observeShares(passage),
    ...observeChanges(passage),
    ...observeWholes(passage),
  ]);
  return [...inText, ...observeTables(statistics, blocks)];
}

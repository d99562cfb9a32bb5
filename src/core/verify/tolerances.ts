import type Big from "big.js";
import { big } from "../report";
import { ownStep, type Reading } from "./interval";

/**
 * How far a claim may stray before the verdict changes. Readers take hedges very differently from person to person, so no
 * one rule is true: these are defaults.
 */
export interface Tolerances {
  /** "Nearly 60" may stand for a value this many of the round number's own steps (10 for 60) away. */
  readonly hedgeSteps: number;
  /** … but never further than this part of the round number, which matters for 10 or 200. */
  readonly hedgeShare: number;
  /** The step of a hedged fraction, of which "almost a third" allows `hedgeSteps` as well. */
  readonly fractionStep: number;
  /** A bound further from the source's value than this factor is more likely a slip than a weaker claim. */
  readonly weakestFactor: number;
  /** A round number without a hedge ("14,000" for 14,237) may differ from the source by at most this part. */
  readonly roundedShare: number;
}

export const DEFAULT_TOLERANCES: Tolerances = {
  hedgeSteps: 0.5,
  hedgeShare: 0.2,
  fractionStep: 1 / 12,
  weakestFactor: 2,
  roundedShare: 0.05,
};

/** How far from its printed number a hedged reading may lie. `unit` is the size of 1 in the reading's unit (100 for percent). */
export function hedgeReach(
  reading: Reading,
  tolerances: Tolerances,
  unit: Big,
): Big {
  const step = reading.isFraction
    ? big(tolerances.fractionStep).times(unit)
    : ownStep(reading.value);
  const bySteps = step.times(tolerances.hedgeSteps);
  const byShare = reading.value.abs().times(tolerances.hedgeShare);
  return bySteps.lt(byShare) ? bySteps : byShare;
}

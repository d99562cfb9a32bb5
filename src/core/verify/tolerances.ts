/**
 * How far a claim may stray before the verdict changes. Readers take hedges very differently from person to person, so no
 * one rule is true; these are the defaults of verification.md, and settings.
 */
export interface Tolerances {
  /** "Nearly 60" may stand for a value this many of the round number's own steps (10 for 60) away. */
  readonly hedgeSteps: number;
  /** … but never further than this part of the round number, which matters for 10 or 200. */
  readonly hedgeShare: number;
  /** The step of a hedged fraction: "almost a third" is between 1/3 - step/2 … 1/3. */
  readonly fractionStep: number;
  /** A bound further from the source's value than this factor is more likely a slip than a weaker claim. */
  readonly weakestFactor: number;
}

export const DEFAULT_TOLERANCES: Tolerances = {
  hedgeSteps: 0.5,
  hedgeShare: 0.2,
  fractionStep: 1 / 12,
  weakestFactor: 2,
};

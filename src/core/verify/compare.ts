import Big from "big.js";
import {
  lastPlace,
  mirrored,
  significantDigits,
  type Reading,
} from "./interval";
import { hedgeReach, type Tolerances } from "./tolerances";

/** What comes of comparing two numbers in one unit; a part of `VerdictCode`. */
export type NumberCode =
  | "exact"
  | "rounded"
  | "hedged"
  | "weaker"
  | "loosened"
  | "approximation-dropped"
  | "bound-changed"
  | "unsure"
  | "truncated"
  | "bound-dropped"
  | "narrowed"
  | "range-end-dropped"
  | "stronger"
  | "bound-contradicted"
  | "scale-differs"
  | "number-differs";

export interface Outcome {
  readonly code: NumberCode;
  /** Whether the digits are the source's own or a rounding of them, so that the two certainly speak of the same number. */
  readonly sameNumber: boolean;
}

/**
 * Holds a claim's number against a source's, both already in the claim's unit. `unit` is the size of 1 in that unit.
 */
export function compareReadings(
  claim: Reading,
  source: Reading,
  tolerances: Tolerances,
  unit: Big,
): Outcome {
  const rule = new Comparison(claim, source, tolerances, unit);
  switch (claim.manner) {
    case "exact":
      return rule.exactly();
    case "about":
      return rule.about();
    case "range":
      return rule.range();
    case "just-above":
    case "more":
    case "at-least":
      return rule.above();
    case "just-below":
    case "less":
    case "at-most":
      return new Comparison(
        mirrored(claim),
        mirrored(source),
        tolerances,
        unit,
      ).above();
  }
}

const same = (code: NumberCode): Outcome => ({ code, sameNumber: true });
const other = (code: NumberCode): Outcome => ({ code, sameNumber: false });

class Comparison {
  /** The claim's printed number and the source's. */
  private readonly c: Big;
  private readonly v: Big;

  constructor(
    private readonly claim: Reading,
    private readonly source: Reading,
    private readonly tolerances: Tolerances,
    private readonly unit: Big,
  ) {
    this.c = claim.value;
    this.v = source.value;
  }

  /** "56.6 percent". */
  exactly(): Outcome {
    const { c, v, source } = this;
    if (source.manner === "range") return this.exactlyOfRange();
    const agrees = c.eq(v)
      ? "exact"
      : this.isRounding(v)
        ? "rounded"
        : undefined;
    if (agrees === undefined) {
      if (this.claim.isFraction && c.minus(v).abs().lte(this.reach()))
        return other("unsure");
      if (source.manner === "exact" && this.isTruncation())
        return same("truncated");
      return this.differs();
    }
    switch (source.manner) {
      case "exact":
        return same(agrees);
      case "about":
      case "just-below":
      case "just-above":
        return same("approximation-dropped");
      default:
        return same("bound-dropped");
    }
  }

  private exactlyOfRange(): Outcome {
    const { c, v } = this;
    const high = this.source.high ?? v;
    if (c.eq(v) || c.eq(high)) return same("range-end-dropped");
    if (c.gt(v) && c.lt(high)) return other("narrowed");
    if (this.isRounding(v) || this.isRounding(high))
      return same("range-end-dropped");
    return this.differs();
  }

  /** "About 57 percent". */
  about(): Outcome {
    const { c, v, source } = this;
    const near =
      c.eq(v) || this.isRounding(v) || c.minus(v).abs().lte(this.reach());
    switch (source.manner) {
      case "range": {
        const high = source.high ?? v;
        if (c.gte(v) && c.lte(high)) return other("hedged");
        return this.differs();
      }
      case "exact":
      case "about":
        if (!near) return this.differs();
        return same(c.eq(v) && source.manner === "about" ? "exact" : "hedged");
      case "just-below":
      case "just-above":
        return near ? same("hedged") : this.differs();
      default:
        if (c.eq(v) || this.isRounding(v)) return same("bound-changed");
        return near ? other("unsure") : this.differs();
    }
  }

  /** "10 to 15 percent". */
  range(): Outcome {
    const { c, v, source } = this;
    const high = this.claim.high ?? c;
    if (source.manner === "range") {
      const sourceHigh = source.high ?? v;
      if (c.eq(v) && high.eq(sourceHigh)) return same("exact");
      const lowFits = c.eq(v) || this.isRounding(v);
      if (lowFits && high.minus(sourceHigh).abs().times(2).lte(this.claim.step))
        return same("rounded");
      // One end the same and the other not: a slip rather than a wider range.
      if (
        c.eq(v) !== high.eq(sourceHigh) &&
        !(c.gte(v) && high.lte(sourceHigh))
      )
        return this.differs();
      if (c.lte(v) && high.gte(sourceHigh)) return other("weaker");
      if (c.gte(v) && high.lte(sourceHigh)) return other("narrowed");
      return this.differs();
    }
    if (c.lte(v) && v.lte(high))
      return other(
        source.manner === "exact" || source.manner === "about"
          ? "weaker"
          : "unsure",
      );
    return this.differs();
  }

  /** "More than 14,000", "at least 14,000", "just over 14,000"; their opposites come here mirrored. */
  above(): Outcome {
    const { c, v, source } = this;
    const isJust = this.claim.manner === "just-above";
    const isStrict = this.claim.manner !== "at-least";
    switch (source.manner) {
      case "exact":
        if (isJust) return this.justAbove(v);
        if (c.eq(v)) return same(isStrict ? "stronger" : "bound-changed");
        return c.lt(v) ? this.weaker(v) : this.stronger();
      case "about":
        if (c.eq(v)) return same(isJust ? "bound-changed" : "stronger");
        if (isJust) return this.justAbove(v);
        return c.lt(v) ? this.weaker(v) : this.stronger();
      case "just-above":
        if (c.eq(v)) return same(isJust ? "exact" : "weaker");
        if (isJust) return this.justAbove(v);
        return c.lt(v) ? this.weaker(v) : this.stronger();
      case "just-below":
        if (c.eq(v)) return same("bound-contradicted");
        if (c.gt(v)) return this.stronger();
        return c.lte(v.minus(this.sourceReach()))
          ? this.weaker(v)
          : other("unsure");
      case "more":
      case "at-least":
        if (c.eq(v)) {
          if (this.claim.manner === source.manner) return same("exact");
          return same(
            this.claim.manner === "at-least" ? "weaker" : "bound-changed",
          );
        }
        if (isJust)
          return this.isRounding(v) ? same("bound-changed") : this.differs();
        return c.lt(v) ? this.weaker(v) : this.stronger();
      case "less":
      case "at-most":
        // "up to 240" told as "more than 240" (or more than anything): turned round, unless another number is meant.
        if (c.eq(v) || this.isRounding(v)) return same("bound-contradicted");
        return this.isFar(v) ? this.differs() : other("bound-contradicted");
      case "range": {
        const high = source.high ?? v;
        if (c.eq(high)) return same("bound-contradicted");
        if (c.eq(v))
          return this.claim.manner === "at-least"
            ? same("weaker")
            : same("bound-changed");
        if (c.lt(v)) return this.weaker(v);
        return c.gt(high) ? this.differs() : other("narrowed");
      }
    }
  }

  private justAbove(v: Big): Outcome {
    if (this.c.eq(v)) return same("bound-contradicted");
    const gap = v.minus(this.c);
    if (gap.gt(0) && (gap.lte(this.reach()) || this.isRounding(v)))
      return same("hedged");
    if (gap.lt(0) && (gap.abs().lte(this.reach()) || this.isRounding(v)))
      return same("bound-contradicted");
    return this.differs();
  }

  /** A bound that the source's value satisfies. A number just as precise as the source's was hardly chosen to be weaker. */
  private weaker(v: Big): Outcome {
    if (this.isScaleSlip()) return same("scale-differs");
    const isRounder =
      this.claim.isFraction ||
      significantDigits(this.c) < significantDigits(v) ||
      (significantDigits(this.c) === 1 && this.c.abs().gte(10)) ||
      lastPlace(this.c).gt(lastPlace(v));
    if (!this.isFar(v)) return other(isRounder ? "weaker" : "loosened");
    return isRounder ? other("loosened") : this.differs();
  }

  private stronger(): Outcome {
    if (this.isScaleSlip()) return same("scale-differs");
    return this.isFar(this.v) ? this.differs() : other("stronger");
  }

  private isFar(v: Big): boolean {
    const [a, b] = [this.c.abs(), v.abs()];
    return (
      a.times(this.tolerances.weakestFactor).lt(b) ||
      b.times(this.tolerances.weakestFactor).lt(a)
    );
  }

  /** Whether the source's value lies in the claim's printed interval; an exact half may go either way. */
  private isRounding(v: Big): boolean {
    const gap = v.minus(this.c).abs();
    if (gap.times(2).lte(this.claim.step)) return true;
    // A round count may have been rounded although its digits do not show it.
    return (
      gap.times(2).lte(this.claim.coarse) &&
      gap.lte(v.abs().times(this.tolerances.roundedShare))
    );
  }

  /** Cut off rather than rounded: 56 for 56.6, 14,000 for 14,900. */
  private isTruncation(): boolean {
    const gap = this.v.abs().minus(this.c.abs());
    if (gap.lte(0) || this.claim.isFraction) return false;
    const coarsest = this.claim.coarse;
    return (
      gap.lt(coarsest) &&
      this.source.step.lt(coarsest) &&
      gap.lte(this.v.abs().times(TRUNCATED_SHARE))
    );
  }

  /** The same digits in another power of ten. */
  private isScaleSlip(): boolean {
    const { c, v } = this;
    if (c.eq(0) || v.eq(0) || c.s !== v.s || c.e === v.e) return false;
    const aligned = v.times(new Big(10).pow(c.e - v.e));
    return (
      c.eq(aligned) ||
      (significantDigits(c) > 1 &&
        aligned.minus(c).abs().times(2).lte(this.claim.step))
    );
  }

  private differs(): Outcome {
    return this.isScaleSlip() ? same("scale-differs") : other("number-differs");
  }

  private reach(): Big {
    return hedgeReach(this.claim, this.tolerances, this.unit);
  }

  private sourceReach(): Big {
    return hedgeReach(this.source, this.tolerances, this.unit);
  }
}

/** Beyond a tenth nobody cuts digits off; it is another number. */
const TRUNCATED_SHARE = 0.1;

import Big from "big.js";
import type { Quantity } from "../report";
import { big } from "../report";

/**
 * How the words around a number say that its value lies: at it, about it, a little below or above it, above it, at or above
 * it, and so on. Finer than `Bound`, which does not tell "nearly 60" from "about 60".
 */
export type Manner =
  | "exact"
  | "about"
  | "just-below"
  | "just-above"
  | "more"
  | "at-least"
  | "less"
  | "at-most"
  | "range";

/** A quantity as the set of values that it allows. Plain numbers in the quantity's own unit; see `units.ts` for others. */
export interface Reading {
  readonly manner: Manner;
  /** The printed number; a range's lower end. */
  readonly value: Big;
  /** A range's upper end. */
  readonly high?: Big;
  /** Place value of the last digit printed. */
  readonly step: Big;
  /** The coarsest place that the number may have been rounded to: 1000 for 14,000 enterprises. Equal to `step` otherwise. */
  readonly coarse: Big;
  /** Written as a fraction in words or digits; its hedge is coarser. */
  readonly isFraction: boolean;
}

/** Words that put the value a little to one side of the number. A data table: add a word here and nowhere else. */
const SLIGHTLY_BELOW =
  /\b(?:nearly|almost|nearing|approaching|not quite|shy|virtually)\b|近|将近|接近|不到/u;
const SLIGHTLY = /\b(?:just|slightly|a little|a bit|a shade|barely)\b|略|稍/u;

/** How the quantity's bound and bound words are meant. `text` is the text that the quantity's offsets are in. */
export function mannerOf(quantity: Quantity, text: string): Manner {
  if (quantity.high !== undefined) return "range";
  const words =
    quantity.boundWords === undefined
      ? ""
      : text
          .slice(quantity.boundWords.start, quantity.boundWords.end)
          .toLowerCase();
  switch (quantity.bound) {
    case "=":
      return "exact";
    case "~":
      return SLIGHTLY_BELOW.test(words) ? "just-below" : "about";
    case "<":
      return SLIGHTLY_BELOW.test(words) || SLIGHTLY.test(words)
        ? "just-below"
        : "less";
    case ">":
      return SLIGHTLY.test(words) ? "just-above" : "more";
    case "<=":
      return "at-most";
    case ">=":
      return "at-least";
  }
}

/** The quantity as a set of values. */
export function readingOf(quantity: Quantity, text: string): Reading {
  return {
    manner: mannerOf(quantity, text),
    value: big(quantity.value),
    ...(quantity.high === undefined ? {} : { high: big(quantity.high) }),
    step: stepOf(quantity),
    coarse: coarseStep(quantity, text),
    isFraction: quantity.fraction !== undefined,
  };
}

/** "A third" is good for a point either way; a smaller fraction for less. */
function stepOf(quantity: Quantity): Big {
  if (quantity.fraction === undefined) return big(quantity.step).abs();
  const size = big(quantity.value).abs().times(FRACTION_SHARE);
  const point = new Big(quantity.unit.kind === "percent" ? 2 : 0.02);
  return size.lt(point) ? size : point;
}

const FRACTION_SHARE = 0.05;

/** Large round amounts may be rounded without a mark; shares, ratios and numbers with decimals show their precision. */
function coarseStep(quantity: Quantity, text: string): Big {
  const step = stepOf(quantity);
  const { kind } = quantity.unit;
  const isAmount =
    kind === "count" ||
    kind === "money" ||
    kind === "measure" ||
    kind === "none";
  const printed = text.slice(quantity.number.start, quantity.number.end);
  if (!isAmount || /\d[.·]\d/u.test(printed)) return step;
  const value = big(quantity.value);
  const place = lastPlace(value);
  return value.abs().gte(LEAST_ROUNDED) && place.gt(step) ? place : step;
}

const LEAST_ROUNDED = 100;

/** The reading with every number multiplied by `factor`. */
export function scaled(reading: Reading, factor: Big): Reading {
  return {
    ...reading,
    value: reading.value.times(factor),
    ...(reading.high === undefined ? {} : { high: reading.high.times(factor) }),
    step: reading.step.times(factor.abs()),
    coarse: reading.coarse.times(factor.abs()),
  };
}

/** The reading moved by `offset`, for units whose zeros differ. */
export function moved(reading: Reading, offset: Big): Reading {
  return {
    ...reading,
    value: reading.value.plus(offset),
    ...(reading.high === undefined ? {} : { high: reading.high.plus(offset) }),
  };
}

const MIRRORED: Readonly<Record<Manner, Manner>> = {
  exact: "exact",
  about: "about",
  "just-below": "just-above",
  "just-above": "just-below",
  more: "less",
  "at-least": "at-most",
  less: "more",
  "at-most": "at-least",
  range: "range",
};

/** The reading of the negated quantity; what is below becomes above, so that one rule serves both sides. */
export function mirrored(reading: Reading): Reading {
  const { high } = reading;
  return {
    ...reading,
    manner: MIRRORED[reading.manner],
    value: (high ?? reading.value).times(-1),
    ...(high === undefined ? {} : { high: reading.value.times(-1) }),
  };
}

/** The power of ten of a number's last digit that is not zero: 1000 for 14,000, 0.1 for 56.6, 10 for 60; 1 for zero. */
export function lastPlace(value: Big): Big {
  if (value.eq(0)) return new Big(1);
  // Big keeps the coefficient without trailing zeros: c = digits, e = exponent of the first one.
  return new Big(10).pow(value.e - (value.c.length - 1));
}

/** How many digits the number has before its trailing zeros: 2 for 14,000, 3 for 56.6. */
export function significantDigits(value: Big): number {
  return value.c.length;
}

/**
 * A round number's own step: the place of its last digit that is not zero, five times that when the digit is a five.
 * 10 for 60, 5 for 55, 1 for 57.
 */
export function ownStep(value: Big): Big {
  const place = lastPlace(value);
  return value.c[value.c.length - 1] === 5 && value.c.length > 1
    ? place.times(5)
    : place;
}

import { big, toNumber, type Quantity } from "../../report";

/** The values that a printed number may stand for; its ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What the quantity may stand for: its digits as printed, so that 56.6 is anything from 56.55 to 56.65, widened by its hedge or
 * opened by its bound. It is generous, since whoever compares two of these wants to be certain that they differ.
 */
export function intervalOf(quantity: Quantity): Interval {
  const value = toNumber(quantity.value);
  const slack = slackOf(quantity, value);
  const low = value - slack;
  const high =
    (quantity.high === undefined ? value : toNumber(quantity.high)) + slack;
  switch (quantity.bound) {
    case "=":
      return { low, high };
    case "~":
      return { low: low - hedge(value), high: high + hedge(high) };
    case ">":
    case ">=":
      return { low, high: Infinity };
    case "<":
    case "<=":
      return { low: -Infinity, high };
  }
}

/** Whether some value is in both. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = NOISE * Math.max(...[a.low, a.high, b.low, b.high].map(size));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Rounding in the arithmetic itself, relative to the numbers. */
const NOISE = 1e-9;

function size(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

export function negated({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

export function times({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

export function sum(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((total, { low }) => total + low, 0),
    high: intervals.reduce((total, { high }) => total + high, 0),
  };
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Of intervals above zero; what may be zero or less divides nothing. */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (a.low < 0 || b.low <= 0) return undefined;
  return { low: a.low / b.high, high: a.high / b.low };
}

/** Half the place of the last digit that says something. A fraction in words is as good as a tenth of it. */
function slackOf(quantity: Quantity, value: number): number {
  if (quantity.fraction !== undefined) return Math.abs(value) / 10;
  return Math.max(toNumber(quantity.step), roundedTo(quantity)) / 2;
}

/**
 * The place that an amount in plain digits may have been rounded to without a word: the first zero of those that end it. Two
 * digits always count, and so does every digit of an amount under a thousand.
 */
function roundedTo({ value, step, unit }: Quantity): number {
  const isAmount =
    unit.kind === "count" ||
    unit.kind === "none" ||
    unit.kind === "money" ||
    unit.kind === "measure";
  const size = big(value).abs();
  if (!isAmount || step !== "1" || size.lt(1000)) return 0;
  // Big keeps its digits without the zeros that end them; `e` is the exponent of the first.
  return 10 ** (size.e - Math.max(1, size.c.length - 1));
}

/** "About 60" is taken for 55 to 65, "about 57" for 54 to 60. */
function hedge(value: number): number {
  if (value === 0) return 0;
  const digits = big(value);
  const place = 10 ** (digits.e - (digits.c.length - 1));
  return Math.max(Math.abs(value) / 20, Math.min(place, Math.abs(value)) / 2);
}

import Big from "big.js";
import type { Decimal } from "./quantity";

/**
 * The canonical decimal of a number in digits (`-`, digits, `.`, an exponent), or `undefined` when it is not one or when
 * its exponent is past a thousand, which no figure has and which would take unbounded memory.
 */
export function parseDecimal(digits: string): Decimal | undefined {
  if (!/^-?\d+(\.\d+)?([eE][-+]?\d{1,4})?$/.test(digits)) return undefined;
  const exponent = /[eE]([-+]?\d+)$/.exec(digits)?.[1];
  if (exponent !== undefined && Math.abs(Number(exponent)) > 1000)
    return undefined;
  return toDecimal(new Big(digits));
}

/** The canonical decimal of a `Big`. */
export function toDecimal(value: Big): Decimal {
  return value.toFixed() as Decimal;
}

/** Exact arithmetic on a decimal; see big.js. Divisions round to 20 places. */
export function big(value: Decimal | number): Big {
  return new Big(value);
}

/** The nearest float, for sorting and drawing. */
export function toNumber(value: Decimal): number {
  return Number(value);
}

import Big from "big.js";
import type { Decimal } from "./quantity";

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

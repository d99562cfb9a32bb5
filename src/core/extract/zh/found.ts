import type Big from "big.js";
import type { Span, Unit } from "../../report";
import { isDash } from "../quantity/characters";
import { startsNumber } from "./numeral";

/** A number with its unit, before its bound and change are read. */
export interface Found {
  readonly number: Span;
  readonly value: Big;
  readonly high?: Big;
  readonly step: Big;
  readonly fraction?: readonly [number, number];
  readonly unit?: Unit;
  readonly end: number;
  /** May stand without a unit. */
  readonly sure: boolean;
  readonly more: boolean;
}

export const PERCENT: Unit = { kind: "percent", name: "percent" };

export function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 0x20 && i < at + 3) i++;
  return i;
}

/** The second number of a range, when "至", "到" or a dash stands at `at`. */
export function rangeEnd(text: string, at: number): number | undefined {
  const c = text.charAt(at);
  if (
    c !== "至" &&
    c !== "到" &&
    c !== "~" &&
    c !== "～" &&
    c !== "—" &&
    !isDash(c.charCodeAt(0))
  )
    return undefined;
  return startsNumber(text.charAt(at + 1)) ? at + 1 : undefined;
}

import type Big from "big.js";
import type { Bound, Span, Trend, Unit } from "../../report";

/** How a number is written; decides what may be read into it. */
export type NumberShape =
  /** In digits, with or without a scale word. */
  | "digits"
  /** In words. */
  | "words"
  /** "two-thirds", "3/4", "half". */
  | "fraction"
  /** "tens of thousands": a range by itself. */
  | "vague";

/** A number as the lexer finds it. Token indices are half-open. */
export interface LexedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: Big;
  readonly high?: Big;
  readonly step: Big;
  readonly fraction?: readonly [number, number];
  readonly shape: NumberShape;
  /** The factor of the scale word that ends it, or 1. */
  readonly scale: number;
  /** Decimals, a grouping mark or a scale word: more than the bare digits of a year, a number in a name, or a reference. */
  readonly marked: boolean;
}

/** A quantity in the making. Each stage of the grammar fills in its part; `from` and `to` grow with it. */
export interface Draft {
  /** Tokens of the whole figure, half-open. */
  from: number;
  to: number;
  /** The number alone. */
  number: LexedNumber;
  /** Where the number's text ends, when a range has grown past `number`. */
  numberTo: number;
  value: Big;
  high?: Big;
  step: Big;
  unit?: Unit | undefined;
  /** Index of the first token of the counted noun phrase and the one behind its head. */
  counted?: { readonly from: number; readonly to: number };
  bound: Bound;
  boundWords?: Span;
  trend?: Trend;
  role?: "level" | "change";
  /** Taken out by a veto: a date, a reference, part of a name. */
  vetoed?: boolean;
}

/** The draft of a number by itself. */
export function draftOf(number: LexedNumber): Draft {
  const draft: Draft = {
    from: number.from,
    to: number.to,
    number,
    numberTo: number.to,
    value: number.value,
    step: number.step,
    bound: "=",
  };
  if (number.high !== undefined) draft.high = number.high;
  return draft;
}

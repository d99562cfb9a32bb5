import type { Span } from "./span";

declare const decimal: unique symbol;

/**
 * An exact decimal number in canonical form: `-?digits[.digits]`, no exponent, no grouping, no needless zeros.
 * A string, so that a report is plain data; do arithmetic with `decimal.ts`.
 */
export type Decimal = string & { readonly [decimal]: true };

/**
 * How the value is bounded by the words or signs around the number: exactly, about, more than, at least, fewer than,
 * at most. A range has `high` instead.
 */
export type Bound = "=" | "~" | ">" | ">=" | "<" | "<=";

/** Direction of a change that the number states. */
export type Trend = "up" | "down";

/** What kind of thing is counted or measured; decides which quantities can be compared at all. */
export type UnitKind =
  /** Parts of a hundred of some base. */
  | "percent"
  /** A difference of two percentages; includes basis points. */
  | "percentage-point"
  | "money"
  /** "3.4 times", "threefold": a ratio to something else. */
  | "multiple"
  /** A fraction or ratio without a unit: "one in eight", "2:1". */
  | "ratio"
  /** A number of things: enterprises, people, "a total of 287". */
  | "count"
  /** Something physical or temporal with a unit of measurement. */
  | "measure"
  /** An index level, a score, "points". */
  | "index"
  /** A number with nothing that says what it counts. */
  | "none";

export interface Unit {
  readonly kind: UnitKind;
  /**
   * The unit in words, plural where English has one: "percent", "percentage points", "US dollars", "times",
   * "enterprises", "square kilometres". Empty for `none`. The same unit always has the same name, however it was
   * written ("%", "per cent", "pct").
   */
  readonly name: string;
  /** ISO 4217 code for money where it is known. */
  readonly currency?: string;
  /** What it is per: "barrel" in "dollars per barrel", "hour" in "kilometres per hour" (name then holds both). */
  readonly per?: string;
}

/** A number as written in a text, with everything that belongs to the figure itself. Offsets are into that text. */
export interface Quantity extends Span {
  /** The figure as printed, `text.slice(start, end)`: bound, sign, digits, scale, unit sign or unit word. For counts,
   * the counted noun is not part of it: "more than 14,000", "56.6 percent", "$1.2 billion", "3.4 times". */
  readonly text: string;
  /** The number alone with its scale word: "14,000", "1.2 billion", "half", "10 to 15" for a range. */
  readonly number: Span;
  /** With its scale applied, in the unit: 1200000000 for "$1.2 billion", 56.6 for "56.6 percent". For a range, its lower end. */
  readonly value: Decimal;
  /** A range's upper end. */
  readonly high?: Decimal;
  /** Place value of the last digit printed: 0.1 for 56.6, 100000000 for "1.2 billion", 1000 for "14 thousand". */
  readonly step: Decimal;
  /** A fraction in words or digits that `value` only approximates or equals: [1, 8] for "one in eight". */
  readonly fraction?: readonly [number, number];
  readonly unit: Unit;
  /** Counts only: the counted noun phrase, "small and medium-sized enterprises". Mostly behind the quantity and not part of it. */
  readonly counted?: Span;
  readonly bound: Bound;
  /** The words that set the bound, "more than"; absent for `=`. Within [start, end). */
  readonly boundWords?: Span;
  /** Set when the number states, or is the outcome of, a change. */
  readonly trend?: Trend;
  /** With `trend`: whether the number is where it went (`level`: "rose to 5.3%") or by how much (`change`: "rose 5.3%"). */
  readonly role?: "level" | "change";
}

import Big from "big.js";
import type { Quantity, Unit } from "../report";
import { MEASURES } from "./measures";
import { moved, scaled, type Reading } from "./interval";

/**
 * A way to express one quantity in another's unit.
 * `same`: the units are the same. `form`: another way of writing the same unit ("percent" and "of", million and billion).
 * `converted`: another unit of the same dimension. `loose`: one side leaves the unit out.
 */
export interface Comparable {
  readonly how: "same" | "form" | "converted" | "loose";
  /** The source in the claim's unit. */
  readonly source: Reading;
  /** The size of 1 in the claim's unit: 100 for percent. */
  readonly unit: Big;
}

const ONE = new Big(1);
const HUNDRED = new Big(100);

/** One side of a comparison: a quantity, and the text that its offsets are in. */
export interface Written {
  readonly quantity: Quantity;
  readonly text: string;
  readonly reading: Reading;
}

/**
 * The source's quantity in the claim's unit, or `undefined` where the two cannot be compared. Currencies are never
 * converted: a rate is a guess.
 */
export function inUnitOf(
  claim: Written,
  source: Written,
): Comparable | undefined {
  const [a, b] = [claim.quantity.unit, source.quantity.unit];
  const { reading } = source;
  const unit = a.kind === "percent" ? HUNDRED : ONE;
  const as = (how: Comparable["how"], factor = ONE): Comparable => ({
    how,
    source: factor.eq(1) ? reading : scaled(reading, factor),
    unit,
  });

  // Pounds are money or mass, and not every sentence tells which.
  if (
    a.kind !== b.kind &&
    a.name !== "" &&
    withoutPer(a.name) === withoutPer(b.name)
  )
    return as("same");
  if (a.kind !== b.kind && !(mayMatch(a.kind) && mayMatch(b.kind)))
    return a.kind === "none" || b.kind === "none" ? as("loose") : undefined;
  const [shareA, shareB] = [
    shareFactor(claim.quantity),
    shareFactor(source.quantity),
  ];
  if (shareA !== undefined && shareB !== undefined) {
    if (a.kind === b.kind) return as("same");
    const asChange = changeOfMultiple(claim.quantity, source.quantity, reading);
    if (asChange !== undefined) return { how: "form", source: asChange, unit };
    return as("form", shareB.div(shareA));
  }
  if (a.kind === b.kind) {
    switch (a.kind) {
      case "money":
        return sameCurrency(a, b) && samePer(a, b) ? as("same") : undefined;
      case "measure":
        return inMeasureOf(claim, source, reading);
      case "percentage-point":
        return as(
          a.name === b.name ? "same" : "form",
          pointSize(b).div(pointSize(a)),
        );
      default:
        return as("same");
    }
  }
  if (isPoints(a) && isPoints(b))
    return as("form", pointSize(b).div(pointSize(a)));
  if (isAmount(a) && isAmount(b)) return as("same");
  if (a.kind === "none" || b.kind === "none") return as("loose");
  return undefined;
}

/** Kinds that can be another form of some other kind; money and measures are only comparable with themselves. */
function mayMatch(kind: Unit["kind"]): boolean {
  return kind !== "money" && kind !== "measure";
}

/** What 1 of the unit is as a plain ratio, for units that are one: 0.01 for percent, 1 for times. */
function shareFactor(quantity: Quantity): Big | undefined {
  switch (quantity.unit.kind) {
    case "percent":
      return ONE.div(HUNDRED);
    case "multiple":
    case "ratio":
      return ONE;
    case "none":
    case "count":
      // "0.566 of the total", "half the enterprises".
      return quantity.fraction !== undefined || isDecimalFraction(quantity)
        ? ONE
        : undefined;
    default:
      return undefined;
  }
}

function isDecimalFraction(quantity: Quantity): boolean {
  return quantity.unit.kind === "none" && /^0\.\d/.test(quantity.value);
}

/** "Doubled" and "rose 100 percent" are one change; a multiple that states a level ("twice the average") is not. */
function changeOfMultiple(
  claim: Quantity,
  source: Quantity,
  reading: Reading,
): Reading | undefined {
  if (claim.role !== "change" || source.role !== "change") return undefined;
  if (claim.unit.kind === "percent" && source.unit.kind === "multiple")
    return scaled(moved(reading, ONE.times(-1)), HUNDRED);
  if (claim.unit.kind === "multiple" && source.unit.kind === "percent")
    return moved(scaled(reading, ONE.div(HUNDRED)), ONE);
  return undefined;
}

function isAmount(unit: Unit): boolean {
  return unit.kind === "count" || unit.kind === "none" || unit.kind === "index";
}

/** "Points" alone may be percentage points. */
function isPoints(unit: Unit): boolean {
  return (
    unit.kind === "percentage-point" ||
    (unit.kind === "index" && /^points?$/.test(unit.name))
  );
}

function pointSize(unit: Unit): Big {
  return unit.name.startsWith("basis") ? ONE.div(HUNDRED) : ONE;
}

function sameCurrency(a: Unit, b: Unit): boolean {
  if (a.currency !== undefined && b.currency !== undefined)
    return a.currency === b.currency;
  // "Dollars" may be anybody's.
  const [left, right] = [withoutPer(a.name), withoutPer(b.name)];
  return left.endsWith(right) || right.endsWith(left);
}

const TIME = /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?$/;

/** "The three months to June", "in ten years": when rather than how much. */
export function isDuration(unit: Unit): boolean {
  return unit.kind === "measure" && TIME.test(unit.name);
}

/** "A year" behind an amount is easily left out; "an hour" makes a speed of a length. */
const LONG_TIME = /^(?:day|week|month|quarter|year)s?$/;

function withoutPer(name: string): string {
  const at = name.indexOf(" per ");
  return at < 0 ? name : name.slice(0, at);
}

function samePer(a: Unit, b: Unit): boolean {
  if (a.per === undefined || b.per === undefined || a.per === b.per)
    return true;
  // "Per tree and year" may be read as either; "per barrel" is not "per tonne".
  return TIME.test(a.per) !== TIME.test(b.per);
}

function inMeasureOf(
  claim: Written,
  source: Written,
  reading: Reading,
): Comparable | undefined {
  const [a, b] = [claim.quantity.unit, source.quantity.unit];
  const isSame =
    measureName(a.name) === measureName(b.name) ||
    (withoutPer(a.name) === withoutPer(b.name) &&
      LONG_TIME.test(a.per ?? b.per ?? ""));
  if (isSame) return { how: "same", source: reading, unit: ONE };
  const [from, to] = [
    MEASURES.get(measureName(b.name)),
    MEASURES.get(measureName(a.name)),
  ];
  if (from === undefined || to === undefined || from.dimension !== to.dimension)
    return undefined;
  if (from === to) return { how: "same", source: reading, unit: ONE };
  const factor = from.factor.div(to.factor);
  const isDifference = saysDifference(claim) || saysDifference(source);
  const offset = isDifference
    ? new Big(0)
    : from.offset.minus(to.offset).div(to.factor);
  return {
    how: "converted",
    source: moved(scaled(reading, factor), offset),
    unit: ONE,
  };
}

/** "Warmed by 1.6 °C", "2 degrees warmer": a difference, which has no zero to move. */
function saysDifference({ quantity, text }: Written): boolean {
  if (quantity.role === "change") return true;
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 16);
  return (
    /\bby\s+$/i.test(before) ||
    /^\s+(?:\p{L}+er|above|below|more|less)\b/iu.test(after)
  );
}

/** One spelling for each unit name: British and American, singular and plural. */
function measureName(name: string): string {
  return name
    .toLowerCase()
    .replace(/meter/g, "metre")
    .replace(/liter/g, "litre")
    .replace(/metric tons?/, "tonnes")
    .replace(/ old$/, "");
}

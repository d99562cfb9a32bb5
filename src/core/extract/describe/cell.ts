import {
  big,
  toDecimal,
  type Language,
  type Quantity,
  type Unit,
} from "../../report";
import type { Figure, FigureContext } from "../index";
import { findQuantities } from "../quantity";

/** A quantity in a table cell, labelled by its headers; a header's unit and scale apply to a bare number. */
export function describeCell(
  text: string,
  found: Quantity,
  context: FigureContext,
  language: Language,
): Figure {
  const column = readHeader(context.column ?? "", language);
  const row = readHeader(context.row ?? "", language);
  const caption = readHeader(context.caption ?? "", language);
  const measure = column.measure ?? row.measure ?? caption.measure;
  const quantity = measure === undefined ? found : applied(found, measure);
  const parts = [column, row].filter((header) => header.label !== "");
  const periods = parts.filter((header) => isPeriod(header.label));
  const labels = parts.filter((header) => !isPeriod(header.label));
  const measured =
    labels.length === 0
      ? caption.label
      : labels.map((header) => header.label).join(", ");
  return {
    quantity,
    sentence: { start: 0, end: text.length },
    measured,
    ...(periods.length > 0 && {
      period: periods.map((header) => header.label).join(", "),
    }),
    qualifiers: [],
  };
}

interface Header {
  readonly label: string;
  readonly measure?: Measure;
}

/** A unit with the scale that the header puts on its numbers: "billion yuan". */
interface Measure {
  readonly unit: Unit;
  readonly scale: string;
}

/** A header taken apart: "GDP (billion yuan)", "Share, %", "Output, million tonnes". */
function readHeader(header: string, language: Language): Header {
  const text = header.trim();
  if (text === "") return { label: "" };
  const whole = measureOf(text, language);
  if (whole !== undefined) return { label: "", measure: whole };
  const bracket = text.lastIndexOf("(");
  const closed = text.endsWith(")") && bracket >= 0;
  const comma = text.lastIndexOf(",");
  const candidates: (readonly [label: string, unit: string])[] = [];
  if (closed)
    candidates.push([text.slice(0, bracket), text.slice(bracket + 1, -1)]);
  if (comma > 0) candidates.push([text.slice(0, comma), text.slice(comma + 1)]);
  for (const [label, unit] of candidates) {
    const measure = measureOf(unit, language);
    if (measure !== undefined) return { label: label.trim(), measure };
  }
  return { label: text };
}

/**
 * The unit that a header's words name, read by the same grammar as any quantity: the words are put after the number 1
 * (a currency sign before it). Words that are no unit give `undefined`.
 */
function measureOf(words: string, language: Language): Measure | undefined {
  const unit = words.trim().replace(/^(?:in|unit:|units:)\s+/i, "");
  if (unit === "" || unit.length > 40 || /\d/.test(unit)) return undefined;
  const sign = /^[A-Z]{0,3}[$€£¥₹₩]/.exec(unit)?.[0] ?? "";
  const rest = unit.slice(sign.length).trim();
  const probe = sign === "" ? `1 ${unit}` : `${sign}1 ${rest}`;
  const [quantity] = findQuantities(probe, language);
  if (quantity === undefined || quantity.start > 0) return undefined;
  if (quantity.end < probe.trimEnd().length) return undefined;
  const { kind } = quantity.unit;
  if (kind === "count" || (kind === "none" && quantity.value === "1"))
    return undefined;
  return { unit: quantity.unit, scale: quantity.value };
}

function applied(quantity: Quantity, { unit, scale }: Measure): Quantity {
  const { kind } = quantity.unit;
  if (kind !== "none" && kind !== "count") return quantity;
  const scaled = (value: string) => toDecimal(big(Number(scale)).times(value));
  return {
    ...quantity,
    value: scaled(quantity.value),
    ...(quantity.high !== undefined && { high: scaled(quantity.high) }),
    step: scaled(quantity.step),
    unit: unit.kind === "none" ? quantity.unit : unit,
  };
}

/** A year, quarter or month as a header. */
function isPeriod(label: string): boolean {
  return /^(?:(?:FY\s?|Q[1-4]\s|H[12]\s)?(?:19|20)\d\d(?:[-–/]\d{2,4})?|Q[1-4]|H[12]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: (?:19|20)\d\d)?|(?:19|20)\d\d\s?(?:Q[1-4]|H[12])|(?:19|20)\d\d年)$/.test(
    label,
  );
}

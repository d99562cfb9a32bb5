import type { Quantity } from "../../../src/core/report";

/** A sentence of a fixture with what must be found in it. */
export interface FixtureSentence {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/**
 * Reads a fixture of quantities. A sentence stands on a line of its own; the indented lines behind it are its quantities, in
 * order, as `describeQuantity` writes them, or `none`. Lines that begin with `#` are comments.
 */
export function readFixture(source: string): readonly FixtureSentence[] {
  const sentences: { line: number; text: string; expected: string[] }[] = [];
  source.split("\n").forEach((content, index) => {
    if (content.trim() === "" || content.startsWith("#")) return;
    if (content.startsWith("  "))
      sentences[sentences.length - 1]?.expected.push(content.trim());
    else sentences.push({ line: index + 1, text: content, expected: [] });
  });
  return sentences;
}

/**
 * A quantity as a fixture writes it: `more than 14,000 | 14000 enterprises | > counting technical-service enterprises`.
 * The figure as printed, its value (a fraction as `2/3`) and unit, and what else there is: bound, change, counted phrase.
 */
export function describeQuantity(quantity: Quantity, text: string): string {
  const { unit, counted } = quantity;
  const marks: string[] = [];
  if (quantity.bound !== "=") marks.push(quantity.bound);
  if (quantity.role !== undefined && quantity.trend !== undefined)
    marks.push(quantity.role, quantity.trend);
  const noun =
    counted === undefined ? "" : text.slice(counted.start, counted.end);
  if (noun !== "" && noun !== unit.name) marks.push("counting", noun);
  const columns = [quantity.text, `${valueOf(quantity)} ${unit.name}`.trim()];
  if (marks.length > 0) columns.push(marks.join(" "));
  return columns.join(" | ");
}

function valueOf(quantity: Quantity): string {
  const { fraction, value, high } = quantity;
  if (fraction !== undefined) return fraction.join("/");
  const shown = value.length > 20 ? String(Number(value)) : value;
  return high === undefined ? shown : `${shown} to ${high}`;
}

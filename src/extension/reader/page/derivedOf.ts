import type { derive, Derived } from "../../../core/extract";
import { toNumber } from "../../../core/report";
import type { Bound, Report } from "../../../core/report";
import type { DerivedFigure } from "../../../reader/protocol";

/**
 * What follows from the report's figures, each beside the last of those that it follows from. `follow` is the engine's `derive`,
 * which is loaded when there is a report.
 */
export function derivedOf(
  report: Report,
  follow: typeof derive,
): readonly DerivedFigure[] {
  const blocks = new Map(
    report.statistics.map(({ id, anchor }) => [id, anchor.block]),
  );
  return follow(report.statistics, report.blocks).map((derived) => ({
    printed: printedOf(derived, report.language),
    label: derived.label,
    formula: derived.formula,
    block: Math.max(0, ...derived.from.map((id) => blocks.get(id) ?? 0)),
  }));
}

function printedOf(
  { value, bound, unit }: Derived,
  language: string,
): DerivedFigure["printed"] {
  const format = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 15,
  });
  return {
    before: `${SIGNS[bound]} `,
    number: format.format(toNumber(value)),
    after: unit.name === "" ? "" : ` ${unit.name}`,
  };
}

const SIGNS: Readonly<Record<Bound, string>> = {
  "=": "≈",
  "~": "≈",
  ">": ">",
  ">=": "≥",
  "<": "<",
  "<=": "≤",
};

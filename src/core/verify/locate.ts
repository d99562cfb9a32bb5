import type { Citation } from "../cite";
import type { Block, Locator, Report } from "../report";

/**
 * Where in the report a citation points. `everywhere`: no locator, or one that this report has no numbering for (a page of
 * a text file). `nowhere`: the report has such a numbering, and the number is not in it.
 */
export type Target =
  | { readonly kind: "everywhere" }
  | { readonly kind: "blocks"; readonly blocks: ReadonlySet<number> }
  | {
      readonly kind: "nowhere";
      readonly label: Locator["label"];
      readonly count: number;
    };

const EVERYWHERE: Target = { kind: "everywhere" };

/** The report's blocks that the citation's locator names; any of a range or list. */
export function targetOf(citation: Citation, report: Report): Target {
  const { locator } = citation;
  if (locator === undefined) return EVERYWHERE;
  const wanted = wantedNumbers(locator.value);
  switch (locator.label) {
    case "paragraph":
      return numbered(report, locator, (block) => block.paragraph, wanted);
    case "table":
      return numbered(report, locator, (block) => block.row?.table, wanted);
    case "page": {
      if (report.blocks.every((block) => block.page === undefined))
        return EVERYWHERE;
      return numbered(report, locator, (block) => Number(block.page), wanted);
    }
    case "section": {
      const title = locator.value.trim().toLowerCase();
      const sections = new Set(
        report.sections
          .filter((section) => section.title?.toLowerCase() === title)
          .map((section) => section.index),
      );
      const blocks = blocksWhere(report, (block) =>
        sections.has(block.section),
      );
      return blocks.size > 0 ? { kind: "blocks", blocks } : EVERYWHERE;
    }
    default:
      return EVERYWHERE;
  }
}

function numbered(
  report: Report,
  locator: Locator,
  numberOf: (block: Block) => number | undefined,
  wanted: readonly (readonly [number, number])[],
): Target {
  if (wanted.length === 0) return EVERYWHERE;
  const blocks = blocksWhere(report, (block) => {
    const number = numberOf(block);
    return (
      number !== undefined &&
      wanted.some(([from, to]) => from <= number && number <= to)
    );
  });
  if (blocks.size > 0) return { kind: "blocks", blocks };
  const count = report.blocks.reduce(
    (most, block) => Math.max(most, numberOf(block) ?? 0),
    0,
  );
  return { kind: "nowhere", label: locator.label, count };
}

function blocksWhere(
  report: Report,
  accepts: (block: Block) => boolean,
): ReadonlySet<number> {
  return new Set(report.blocks.filter(accepts).map((block) => block.index));
}

/** "4-5" to [[4, 5]], "3, 7" to [[3, 3], [7, 7]]; "41-3" is 41 to 43. Empty for what is not numbers. */
export function wantedNumbers(
  value: string,
): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  for (const [, first = "", last] of value.matchAll(
    /(\d{1,9})(?:\s?(?:[-–—]|to)\s?(\d{1,9}))?/g,
  )) {
    const until =
      last === undefined
        ? first
        : last.length < first.length
          ? first.slice(0, first.length - last.length) + last
          : last;
    ranges.push([Number(first), Number(until)]);
  }
  return ranges;
}

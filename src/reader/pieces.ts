import { drawUnit } from "./draw/unit";
import type { PageInk } from "./draw/unit";
import type { Piece } from "./leaves";
import type { Line, Page, Unit } from "./page";
import { QUOTE_LENGTH } from "./place";

/** The page's units, each ready to be drawn by itself. */
export function piecesOf(page: Page, ink: PageInk): readonly Piece[] {
  return page.units.map((unit) => {
    const lines = linesOf(unit);
    return {
      // A table's caption may stand behind it.
      firstBlock: Math.min(...lines.slice(0, 2).map(({ block }) => block)),
      size: lines.reduce((sum, line) => sum + textOf(line).length, 0),
      draw: () => drawUnit(unit, ink),
    };
  });
}

/** The first words of each block, by its index. */
export function quotesOf(page: Page): readonly string[] {
  const quotes: string[] = [];
  for (const line of page.units.flatMap(linesOf))
    quotes[line.block] ??= textOf(line).slice(0, QUOTE_LENGTH);
  return Array.from(quotes, (quote) => quote ?? "");
}

function linesOf(unit: Unit): readonly Line[] {
  switch (unit.kind) {
    case "heading":
    case "paragraph":
    case "quote":
    case "caption":
    case "footnote":
    case "code":
      return [unit.line];
    case "list":
      return unit.items.map(({ line }) => line);
    case "table": {
      const cells = unit.rows.flatMap((row) =>
        row.cells.map(({ line }) => line),
      );
      return unit.caption ? [unit.caption, ...cells] : cells;
    }
  }
}

function textOf({ inlines }: Line): string {
  return inlines
    .flatMap((inline) => ("figure" in inline ? inline.runs : [inline]))
    .map(({ text }) => text)
    .join("");
}

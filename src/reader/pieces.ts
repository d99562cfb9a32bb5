import { drawUnit } from "./draw/unit";
import type { PageInk } from "./draw/unit";
import type { Piece } from "./leaves";
import { linesOf, textOf } from "./page";
import type { Page } from "./page";
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

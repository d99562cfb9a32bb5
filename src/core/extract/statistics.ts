import {
  finish,
  shift,
  type Block,
  type Language,
  type Quantity,
  type Section,
  type Span,
  type Statistic,
  type StatisticKind,
  type Steps,
  type TableRow,
} from "../report";
import { anchorAt, Ids } from "./anchor";
import { newMemory, type Memory } from "./describe";
import { Names } from "./describe/names";
import { figuresIn } from "./figures";
import type { Figure } from "./index";

/** The statistics of a report's blocks, in reading order. Code and headings have none. */
export function extractStatistics(
  sections: readonly Section[],
  blocks: readonly Block[],
  language: Language,
): readonly Statistic[] {
  return finish(statisticsByBlock(sections, blocks, language));
}

/** As `extractStatistics`, but yields after each block, so that a host can do other work in between. */
export function* statisticsByBlock(
  sections: readonly Section[],
  blocks: readonly Block[],
  language: Language,
): Steps<readonly Statistic[]> {
  const memory = newMemory(new Names(() => joined(blocks)));
  const ids = new Ids();
  const statistics: Statistic[] = [];
  for (const block of blocks) {
    for (const figure of figuresOf(block, language, memory)) {
      const anchor = anchorAt(block.text, block.index, figure.quantity);
      const heading = sections[block.section]?.title ?? "";
      statistics.push({
        ...figure,
        measured: figure.measured === "" ? heading : figure.measured,
        id: ids.next(anchor),
        anchor,
        kind: kindOf(figure.quantity),
      });
    }
    memory.offset += block.text.length + 1;
    yield;
  }
  return statistics;
}

function joined(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join("\n");
}

function figuresOf(
  block: Block,
  language: Language,
  memory: Memory,
): readonly Figure[] {
  switch (block.kind) {
    case "code":
    case "heading":
      return [];
    case "table-row":
      return block.row === undefined
        ? []
        : figuresOfRow(block.text, block.row, language, memory);
    default:
      return figuresIn(block.text, language, memory);
  }
}

/** A row's figures, cell by cell; the first cell and the header row label the others. */
function figuresOfRow(
  text: string,
  row: TableRow,
  language: Language,
  memory: Memory,
): readonly Figure[] {
  if (row.index === 0) return [];
  const cellText = (cell: Span | undefined) =>
    cell === undefined ? "" : text.slice(cell.start, cell.end);
  const label = cellText(row.cells[0]);
  return row.cells.slice(1).flatMap((cell, i) => {
    const figures = figuresIn(cellText(cell), language, memory, {
      row: label,
      column: row.headers[i + 1] ?? "",
      ...(row.caption !== undefined && { caption: row.caption }),
    });
    return figures.map((figure) => moved(figure, cell.start));
  });
}

function moved(figure: Figure, by: number): Figure {
  const { quantity } = figure;
  return {
    ...figure,
    quantity: movedQuantity(quantity, by),
    sentence: shift(figure.sentence, by),
  };
}

function movedQuantity(quantity: Quantity, by: number): Quantity {
  return {
    ...quantity,
    ...shift(quantity, by),
    number: shift(quantity.number, by),
    ...(quantity.counted !== undefined && {
      counted: shift(quantity.counted, by),
    }),
    ...(quantity.boundWords !== undefined && {
      boundWords: shift(quantity.boundWords, by),
    }),
  };
}

/** What sort of figure the quantity is, for grouping and icons. */
export function kindOf(quantity: Quantity): StatisticKind {
  if (quantity.role === "change") return "change";
  switch (quantity.unit.kind) {
    case "percent":
    case "ratio":
      return "share";
    case "percentage-point":
      return "change";
    case "money":
    case "multiple":
    case "count":
    case "measure":
    case "index":
      return quantity.unit.kind;
    case "none":
      return "number";
  }
}

import type { Block, Report, Span, TableRow } from "../../../core/report";
import type { Cell, Line, Row, Unit } from "../../../reader/protocol";
import { toInlines } from "./inlines";
import type { FigureSpan } from "./inlines";

type TableBlock = Block & { readonly row: TableRow };

/** The report's blocks as they are drawn: list items gathered into lists, rows and their caption into tables. */
export function unitsOf(report: Report): readonly Unit[] {
  const figures = figuresByBlock(report);
  const { blocks } = report;
  const linesOf = (block: Block, parts: readonly Span[]): readonly Line[] => {
    const inlines = toInlines(
      block.text,
      parts,
      block.marks ?? [],
      figures.get(block.index) ?? [],
    );
    return parts.map(({ start }, part) => ({
      block: block.index,
      start,
      ...(block.paragraph === undefined || block.kind === "list-item"
        ? {}
        : { paragraph: block.paragraph }),
      inlines: inlines[part] ?? [],
    }));
  };
  const line = (block: Block): Line =>
    linesOf(block, [{ start: 0, end: block.text.length }])[0] ?? {
      block: block.index,
      start: 0,
      inlines: [],
    };

  const units: Unit[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === "list-item") {
      const items = run(blocks, at, (next) => next.kind === "list-item");
      units.push({
        kind: "list",
        items: items.map((item) => ({
          line: line(item),
          depth: item.list?.depth ?? 0,
          ...(item.list?.ordinal === undefined
            ? {}
            : { ordinal: item.list.ordinal }),
        })),
      });
      at += items.length;
      continue;
    }
    const table = tableAt(blocks, at);
    if (table) {
      units.push({
        kind: "table",
        ...(table.caption ? { caption: line(table.caption) } : {}),
        rows: alignHeader(
          table.rows.map((row) => rowOf(row, linesOf(row, row.row.cells))),
        ),
      });
      at += table.rows.length + (table.caption ? 1 : 0);
      continue;
    }
    units.push(
      block.kind === "heading"
        ? {
            kind: "heading",
            level: report.sections[block.section]?.level ?? 1,
            line: line(block),
          }
        : { kind: plainKind(block.kind), line: line(block) },
    );
    at += 1;
  }
  return units;
}

/** The table that begins at the block: its rows, or its caption and then its rows. */
function tableAt(
  blocks: readonly Block[],
  at: number,
): { caption?: Block; rows: readonly TableBlock[] } | undefined {
  const first = blocks[at];
  if (first === undefined) return undefined;
  if (first.kind === "caption") {
    const below = rowsAt(blocks, at + 1);
    return below[0]?.row.caption === first.text
      ? { caption: first, rows: below }
      : undefined;
  }
  const rows = rowsAt(blocks, at);
  if (rows[0] === undefined) return undefined;
  const behind = blocks[at + rows.length];
  return behind?.kind === "caption" && rows[0].row.caption === behind.text
    ? { caption: behind, rows }
    : { rows };
}

function rowsAt(blocks: readonly Block[], at: number): readonly TableBlock[] {
  const table = blocks[at]?.row?.table;
  return table === undefined
    ? []
    : run(blocks, at, ({ row }) => row?.table === table).filter(isTableBlock);
}

function rowOf({ row, text }: TableBlock, lines: readonly Line[]): Row {
  return {
    header: row.index === 0,
    cells: lines.map((line, cell): Cell => {
      const { start, end } = row.cells[cell] ?? { start: 0, end: 0 };
      return { line, numeric: isNumeric(text.slice(start, end), line) };
    }),
  };
}

/** A column's header is aligned as the cells under it are. */
function alignHeader(rows: readonly Row[]): readonly Row[] {
  const first = rows.find(({ header }) => !header);
  return rows.map((row) =>
    row.header
      ? {
          ...row,
          cells: row.cells.map((cell, column) => ({
            ...cell,
            numeric: first?.cells[column]?.numeric ?? false,
          })),
        }
      : row,
  );
}

/** Whether the cell holds a number and little else, by its first character or the statistic in it. */
function isNumeric(text: string, { inlines }: Line): boolean {
  if (inlines.some((inline) => "figure" in inline)) return true;
  return text.length < 20 && /^[-+−–(<>≤≥~]?\s?\p{Sc}?\d/u.test(text);
}

function figuresByBlock(
  report: Report,
): ReadonlyMap<number, readonly FigureSpan[]> {
  const byBlock = new Map<number, FigureSpan[]>();
  report.statistics.forEach(({ anchor, quantity }, figure) => {
    const spans = byBlock.get(anchor.block) ?? [];
    spans.push({ start: quantity.start, end: quantity.end, figure });
    byBlock.set(anchor.block, spans);
  });
  return byBlock;
}

/** The blocks from `at` on for as long as they fit. */
function run(
  blocks: readonly Block[],
  at: number,
  fits: (block: Block) => boolean,
): readonly Block[] {
  let end = at;
  for (let next = blocks[end]; next && fits(next); next = blocks[++end]);
  return blocks.slice(at, end);
}

function plainKind(
  kind: Block["kind"],
): "paragraph" | "quote" | "caption" | "footnote" | "code" {
  switch (kind) {
    case "quote":
    case "caption":
    case "footnote":
    case "code":
      return kind;
    case "paragraph":
    case "heading":
    case "list-item":
    case "table-row":
      return "paragraph";
  }
}

function isTableBlock(block: Block): block is TableBlock {
  return block.row !== undefined;
}

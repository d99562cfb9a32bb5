import type { Span } from "../../report";
import type { DocumentBlock } from "../syntax";
import { proseOf } from "./inline";
import { isBlank, trimEnd } from "./lines";
import { cellsOf } from "./tables";

/**
 * The block whose lines are the given parts of the text, and behind it its inline notes; nothing when no prose is in it. What is between the
 * parts (line breaks, indentation, quote marks) is spaces in the block's text.
 */
export function blocksOfLines(
  text: string,
  kind: DocumentBlock["kind"],
  lines: readonly Span[],
): readonly DocumentBlock[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const end = trimEnd(text, start, last.end);
  const prose = proseOf(oneLine(text, lines, end));
  const notes = prose.notes.map((note): DocumentBlock => ({
    kind: "footnote",
    start: start + note.start,
    end: start + note.end,
    text: note.text,
  }));
  return isBlank(prose.text, 0, prose.text.length)
    ? notes
    : [{ kind, start, end, text: prose.text }, ...notes];
}

function oneLine(text: string, lines: readonly Span[], end: number): string {
  const parts: string[] = [];
  let behind = lines[0]?.start ?? end;
  for (const line of lines) {
    const to = Math.min(line.end, end);
    if (line.start >= to) continue;
    if (line.start > behind) parts.push(" ".repeat(line.start - behind));
    const piece = text.slice(line.start, to);
    // The rows of a grid table and the lines of a line block.
    parts.push(piece.startsWith("|") ? piece.replaceAll("|", " ") : piece);
    behind = to;
  }
  return parts.join("");
}

/** A row of a pipe table: the blocks of the cells that have text, and the text of every cell. */
export interface BuiltRow {
  readonly blocks: readonly DocumentBlock[];
  readonly texts: readonly string[];
}

/** Builds the row that stands in the given part of the text; row 0 is the header row, whose texts are the others' `headers`. */
export function blocksOfRow(
  text: string,
  { start, end }: Span,
  table: number,
  row: number,
  headers: readonly string[],
): BuiltRow {
  const cells = cellsOf(text, start, end).map((span) => ({
    ...span,
    text: proseOf(text.slice(span.start, span.end)).text,
  }));
  const texts = cells.map((cell) => cell.text.trim());
  const blocks: DocumentBlock[] = [];
  cells.forEach((cell, column) => {
    if (texts[column] === "") return;
    const header = headers[column] ?? "";
    const rowHeader = row === 0 || column === 0 ? "" : (texts[0] ?? "");
    blocks.push({
      kind: "table-cell",
      ...cell,
      cell: {
        row,
        table,
        ...(header === "" ? {} : { header }),
        ...(rowHeader === "" ? {} : { rowHeader }),
      },
    });
  });
  return { blocks, texts };
}

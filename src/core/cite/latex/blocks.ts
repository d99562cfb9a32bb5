import type { Span } from "../../report";
import { blankOut, type Blank } from "../blank";
import type { DocumentBlock } from "../syntax";
import { argument, citingCommandAt, commandName } from "./commands";
import {
  CHARACTERS,
  HEADINGS,
  LEADING,
  NOTES,
  OPAQUE,
  SILENT,
  TABULAR,
} from "./vocabulary";

/**
 * The blocks of a LaTeX document: what stands between `\begin{document}` and `\end{document}`, or all of it where there is no such
 * frame. Citing commands stay in the blocks' text as they are; other commands are blank, their arguments prose where they are set as such.
 * Never throws; linear in the length of the text.
 */
export function latexBlocks(text: string): readonly DocumentBlock[] {
  const begin = text.indexOf("\\begin{document}");
  const from = begin < 0 ? 0 : begin + "\\begin{document}".length;
  const end = text.indexOf("\\end{document}", from);
  return new LatexScanner(text, from, end < 0 ? text.length : end).scan();
}

type Kind = DocumentBlock["kind"];

/** What the brace that closes a group ends. */
type Group =
  | { readonly kind: "plain" | "heading" }
  | { readonly kind: "note"; readonly command: number; readonly start: number };

interface Table {
  readonly number: number;
  row: number;
  column: number;
  rowHeader: string;
  readonly headers: string[];
}

class LatexScanner {
  private readonly blocks: DocumentBlock[] = [];
  private blanks: Blank[] = [];
  private notes: (Span & { readonly command: number })[] = [];
  private groups: Group[] = [];
  private kind: Kind = "paragraph";
  private start: number;
  private table: Table | undefined;
  private tables = 0;
  private readonly missing = new Set<string>();

  constructor(
    private readonly text: string,
    from: number,
    private readonly end: number,
  ) {
    this.start = from;
  }

  scan(): readonly DocumentBlock[] {
    let at = this.start;
    while (at < this.end) {
      MARK.lastIndex = at;
      const match = MARK.exec(this.text);
      if (match === null || match.index >= this.end) break;
      at = this.mark(match.index, match[0]);
    }
    this.finish(this.end, this.end);
    return this.blocks;
  }

  private mark(at: number, mark: string): number {
    switch (mark) {
      case "\\":
        return this.command(at);
      case "%": {
        const newline = this.text.indexOf("\n", at);
        return this.blank(at, newline < 0 ? this.end : newline);
      }
      case "$":
        return this.math(at);
      case "{":
        this.groups.push({ kind: "plain" });
        return this.blank(at, at + 1);
      case "}":
        return this.closeGroup(at);
      case "~":
        return this.blank(at, at + 1);
      case "&":
        return this.table === undefined
          ? this.blank(at, at + 1)
          : this.nextCell(at, at + 1);
      default:
        // A blank line ends the paragraph, though not a heading or a cell.
        if (this.table === undefined) this.finish(at, at + mark.length);
        return at + mark.length;
    }
  }

  private command(at: number): number {
    const { text } = this;
    const name = commandName(text, at);
    if (name === "") return this.symbol(at);
    const citing = citingCommandAt(text, at);
    if (citing !== undefined) return Math.min(citing.end, this.end);
    let end = at + 1 + name.length;
    if (text[end] === "*") end++;
    if (name === "begin" || name === "end") return this.environment(at, name);
    if (name === "item") {
      this.finish(at, at);
      this.kind = "list-item";
      return this.blank(at, this.optionsEnd(end));
    }
    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      if (text.startsWith("{}", end)) end += 2;
      return this.blank(at, end, character);
    }
    end = this.optionsEnd(end);
    const silent = SILENT.has(name) ? 9 : (LEADING.get(name) ?? 0);
    for (let i = 0; i < silent; i++) {
      const silenced = argument(text, end, "{", "}");
      if (silenced === undefined) break;
      end = this.optionsEnd(silenced.end);
    }
    if (silent > 0) return this.blank(at, end);
    if (text[end] !== "{") return this.blank(at, end);
    if (HEADINGS.has(name)) {
      this.finish(at, end + 1);
      this.kind = "heading";
      this.groups.push({ kind: "heading" });
      return end + 1;
    }
    if (NOTES.has(name)) {
      this.groups.push({ kind: "note", command: at, start: end + 1 });
      return this.blank(at, end + 1);
    }
    return this.blank(at, end);
  }

  /** A command that is a single sign. */
  private symbol(at: number): number {
    const { text } = this;
    const sign = text.charAt(at + 1);
    if (sign === "(" || sign === "[")
      return this.until(at, sign === "(" ? "\\)" : "\\]");
    if (sign === "\\") {
      const end = this.optionsEnd(at + 2);
      if (this.table === undefined) return this.blank(at, end);
      this.nextCell(at, end);
      this.table.row++;
      this.table.column = 0;
      this.table.rowHeader = "";
      return end;
    }
    if (!"%$&#_{}".includes(sign)) return this.blank(at, at + 2);
    this.blank(at, at + 1);
    return at + 2;
  }

  private math(at: number): number {
    const double = this.text[at + 1] === "$";
    const mark = double ? "$$" : "$";
    let close = this.find(mark, at + mark.length);
    while (close > 0 && this.text[close - 1] === "\\")
      close = this.find(mark, close + 1);
    return close < 0
      ? this.blank(at, at + mark.length)
      : this.blank(at, close + mark.length);
  }

  private environment(at: number, command: "begin" | "end"): number {
    const { text } = this;
    const after = at + 1 + command.length;
    const name = argument(text, after, "{", "}");
    if (name === undefined) return this.blank(at, after);
    const environment = text
      .slice(name.start + 1, name.end - 1)
      .replace(/\*$/, "");
    if (command === "begin" && OPAQUE.has(environment))
      return this.until(
        at,
        `\\end{${text.slice(name.start + 1, name.end - 1)}}`,
      );
    let { end } = name;
    if (command === "begin") {
      end = this.optionsEnd(end);
      const isTable = TABULAR.has(environment);
      const columns = isTable ? 2 : 0;
      for (let i = 0; i < columns; i++)
        end = this.optionsEnd(argument(text, end, "{", "}")?.end ?? end);
      this.finish(at, end);
      if (isTable)
        this.table = {
          number: ++this.tables,
          row: 0,
          column: 0,
          rowHeader: "",
          headers: [],
        };
      return end;
    }
    this.finish(at, end);
    if (TABULAR.has(environment)) this.table = undefined;
    return end;
  }

  private nextCell(at: number, end: number): number {
    this.finish(at, end);
    if (this.table !== undefined) this.table.column++;
    return end;
  }

  private closeGroup(at: number): number {
    const group = this.groups.pop();
    if (group?.kind === "heading") {
      this.finish(at, at + 1);
      return at + 1;
    }
    if (group?.kind === "note" && group.command >= this.start)
      this.notes.push({ command: group.command, start: group.start, end: at });
    return this.blank(at, at + 1);
  }

  /** Behind an optional argument in brackets that begins at `at`, if there is one. */
  private optionsEnd(at: number): number {
    return this.text[at] === "["
      ? (argument(this.text, at, "[", "]")?.end ?? at)
      : at;
  }

  private until(at: number, closer: string): number {
    const close = this.find(closer, at + 2);
    return this.blank(at, close < 0 ? this.end : close + closer.length);
  }

  private find(what: string, from: number): number {
    if (this.missing.has(what)) return -1;
    const at = this.text.indexOf(what, from);
    if (at >= 0 && at < this.end) return at;
    this.missing.add(what);
    return -1;
  }

  private blank(start: number, to: number, as = ""): number {
    const end = Math.min(to, this.end);
    if (end > start) this.blanks.push({ start, end, as });
    return end;
  }

  /** Ends the block before `at`; the next one begins at `next`. */
  private finish(at: number, next: number): void {
    const { start } = this;
    const shift = (span: Span): Blank => ({
      ...span,
      start: span.start - start,
      end: span.end - start,
    });
    if (at > start) {
      const prose = blankOut(
        this.text.slice(start, at).replace(/[\n\r\t]/g, " "),
        this.blanks.map(shift),
      );
      const notes = outer(this.notes);
      const own = blankOut(
        prose,
        notes.map(({ command, end }) => shift({ start: command, end })),
      );
      this.add(this.kind, start, own);
      for (const note of notes)
        this.add(
          "footnote",
          note.start,
          prose.slice(note.start - start, note.end - start),
        );
    }
    this.start = next;
    this.blanks = [];
    this.notes = [];
    this.kind = "paragraph";
  }

  private add(kind: Kind, start: number, prose: string): void {
    const text = prose.trim();
    if (text === "") return;
    const from = start + prose.length - prose.trimStart().length;
    const span = { start: from, end: from + text.length, text };
    const { table } = this;
    if (table === undefined || kind === "footnote") {
      this.blocks.push({ kind, ...span });
      return;
    }
    const { row, column, number, headers } = table;
    if (row === 0) headers[column] = text;
    if (column === 0) table.rowHeader = text;
    const header = row === 0 ? undefined : headers[column];
    const rowHeader = row === 0 || column === 0 ? "" : table.rowHeader;
    this.blocks.push({
      kind: "table-cell",
      ...span,
      cell: {
        row,
        table: number,
        ...(header === undefined ? {} : { header }),
        ...(rowHeader === "" ? {} : { rowHeader }),
      },
    });
  }
}

const MARK = /[\\%${}~&]|\n[ \t\r]*\n/g;

/** The notes that do not lie within another one, in order. */
function outer<T extends Span>(notes: readonly T[]): readonly T[] {
  const sorted = [...notes].sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((note) => {
    if (note.start < end) return false;
    ({ end } = note);
    return true;
  });
}

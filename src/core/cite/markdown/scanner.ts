import type { Span } from "../../report";
import type { DocumentBlock } from "../syntax";
import { blocksOfLines, blocksOfRow } from "./build";
import {
  atxEnd,
  atxTitle,
  closesFence,
  fenceAt,
  footnoteAt,
  indentOf,
  isDefinition,
  isRule,
  isSetextUnderline,
  lineAt,
  markerAt,
  verbatimAt,
  type Fence,
  type Line,
} from "./lines";
import { isDelimiterRow } from "./tables";

/** A place where nothing before has a say in how the text after it is read, but for the number of tables. */
export interface Checkpoint {
  readonly at: number;
  /** Blocks and tables before it. */
  readonly blocks: number;
  readonly tables: number;
}

type Kind = DocumentBlock["kind"];

/** A list item or footnote that further lines can belong to, by their indentation. */
interface Container {
  readonly kind: "list-item" | "footnote";
  readonly column: number;
}

/** A block whose lines are still being collected. */
interface OpenBlock {
  readonly kind: Kind;
  /** The parts of its lines that are left when quote marks and indentation are taken off. */
  readonly lines: Span[];
}

/** Reads a Markdown document line by line. See `markdownBlocks`. */
export class BlockScanner {
  readonly blocks: DocumentBlock[] = [];
  readonly checkpoints: Checkpoint[] = [];
  private open: OpenBlock | undefined;
  private containers: Container[] = [];
  private quotes = 0;
  private fence: (Fence & { readonly quotes: number }) | undefined;
  /** What ends the verbatim lines that we are in. */
  private verbatim: string | undefined;
  private comment = false;
  private nextComment = -1;
  private nextPipe = -1;

  /** Begins at the beginning of the text, or at a checkpoint. */
  constructor(
    private readonly text: string,
    private at: number,
    private tables = 0,
  ) {}

  /** Reads on to the end of the text, or to the first checkpoint for which `stop` is true, and returns whether it stopped there. */
  scan(stop: (checkpoint: Checkpoint) => boolean = () => false): boolean {
    while (this.at < this.text.length) {
      const line = lineAt(this.text, this.at);
      if (this.isAfresh(line)) {
        const { blocks, tables } = this;
        const checkpoint = { at: line.start, blocks: blocks.length, tables };
        if (stop(checkpoint)) return true;
        this.checkpoints.push(checkpoint);
      }
      this.at = line.next;
      this.line(line);
    }
    this.close();
    return false;
  }

  /** Whether all that is open ends before the line: it is neither blank nor indented nor quoted, and goes on with no paragraph. */
  private isAfresh({ start, end }: Line): boolean {
    return (
      this.open === undefined &&
      this.fence === undefined &&
      this.verbatim === undefined &&
      start < end &&
      !" \t>".includes(this.text.charAt(start))
    );
  }

  private line(line: Line): void {
    if (this.comment) return this.commentLine(line);
    if (this.verbatim !== undefined) return this.verbatimLine(line);
    const { quotes, at: from } = this.quoteMarks(line);
    if (this.fence !== undefined) {
      if (quotes >= this.fence.quotes) return this.fenceLine(line, from);
      this.fence = undefined;
    }
    const { columns, at } = indentOf(this.text, from, line.end);
    if (at === line.end) return this.close();
    if (quotes > this.quotes) this.endContainers();
    else if (quotes < this.quotes && !this.continuesLazily(at, line.end))
      this.endContainers();
    if (this.open === undefined || quotes > this.quotes) this.quotes = quotes;
    this.content(line, columns, at);
  }

  /** Takes off the quote marks at the beginning of the line. Deep in a list, a mark may be indented as the list is. */
  private quoteMarks(line: Line): { quotes: number; at: number } {
    const deepest = this.containers[this.containers.length - 1]?.column ?? 0;
    let quotes = 0;
    let at = line.start;
    for (;;) {
      const indent = indentOf(this.text, at, line.end);
      if (this.text[indent.at] !== ">" || indent.columns > deepest + 3) break;
      if (indent.at >= line.end) break;
      quotes++;
      at = indent.at + 1;
      if (this.text[at] === " " && at < line.end) at++;
    }
    return { quotes, at };
  }

  /** Whether a line with fewer quote marks goes on with the quoted paragraph. */
  private continuesLazily(at: number, end: number): boolean {
    return (
      this.open !== undefined &&
      markerAt(this.text, at, end, 0) === undefined &&
      atxTitle(this.text, at, end) === undefined
    );
  }

  private content(line: Line, columns: number, at: number): void {
    const { text } = this;
    const { end } = line;
    if (this.open === undefined) {
      this.leaveContainers(columns);
      const inside = this.containers[this.containers.length - 1]?.column ?? 0;
      if (columns >= inside + 4) return; // indented code
    }
    const fence = fenceAt(text, at, end);
    if (fence !== undefined) {
      this.close();
      this.fence = { ...fence, quotes: this.quotes };
      return;
    }
    const title = atxTitle(text, at, end);
    if (title !== undefined) return this.heading(title, end);
    if (this.open !== undefined && isSetextUnderline(text, at, end))
      return this.close("heading");
    if (isRule(text, at, end) || text.startsWith(":::", at))
      return this.close();
    this.verbatim =
      this.open === undefined ? verbatimAt(text, at, end) : undefined;
    if (this.verbatim !== undefined) return this.verbatimLine(line);
    const footnote = footnoteAt(text, at, end);
    if (footnote !== undefined) {
      this.endContainers();
      this.containers.push({ kind: "footnote", column: 4 });
      return this.paragraph("footnote", footnote, end);
    }
    if (this.open === undefined && isDefinition(text, at, end)) return;
    if (this.item(line, columns, at)) return;
    if (this.table(line, at)) return;
    this.paragraph(this.kind(), at, end);
  }

  /** Begins a list item when a marker stands at `at`; an item can begin with another one's marker: "- 1. text". */
  private item(line: Line, columns: number, at: number): boolean {
    const marker = markerAt(this.text, at, line.end, columns);
    if (marker === undefined) return false;
    const inList = this.containers.some((c) => c.kind === "list-item");
    if (this.open !== undefined && !marker.interrupts && !inList) return false;
    this.close();
    this.leaveContainers(columns);
    this.containers.push({ kind: "list-item", column: marker.column });
    const { content } = marker;
    if (content >= line.end) return true;
    const fence = fenceAt(this.text, content, line.end);
    const title = atxTitle(this.text, content, line.end);
    if (fence !== undefined) this.fence = { ...fence, quotes: this.quotes };
    else if (title !== undefined) this.heading(title, line.end);
    else if (
      this.containers.length > MAX_NESTING ||
      !this.item(line, marker.column, content)
    )
      this.paragraph("list-item", content, line.end);
    return true;
  }

  /** A pipe table begins with a row that has a row of dashes under it. */
  private table(line: Line, at: number): boolean {
    const { text } = this;
    if (this.nextPipe < at) this.nextPipe = nextOf(text, "|", at);
    if (this.nextPipe >= line.end || line.next >= text.length) return false;
    const second = lineAt(text, line.next);
    const { at: dashes } = this.quoteMarks(second);
    if (!isDelimiterRow(text, dashes, second.end)) return false;
    this.close();
    this.tables++;
    const headers = this.row({ start: at, end: line.end }, 0, []);
    this.at = second.next;
    for (let row = 1; this.at < text.length; row++) {
      const next = lineAt(text, this.at);
      const { at: from } = this.quoteMarks(next);
      const content = indentOf(text, from, next.end).at;
      if (!text.slice(content, next.end).includes("|")) break;
      this.row({ start: content, end: next.end }, row, headers);
      this.at = next.next;
    }
    return true;
  }

  /** Adds a row's cells, and returns their texts. */
  private row(
    span: Span,
    row: number,
    headers: readonly string[],
  ): readonly string[] {
    const built = blocksOfRow(this.text, span, this.tables, row, headers);
    this.add(built.blocks);
    return built.texts;
  }

  private heading(start: number, lineEnd: number): void {
    this.close();
    const end = atxEnd(this.text, start, lineEnd);
    this.add(blocksOfLines(this.text, "heading", [{ start, end }]));
  }

  private paragraph(kind: Kind, at: number, lineEnd: number): void {
    this.open ??= { kind, lines: [] };
    this.open.lines.push({ start: at, end: lineEnd });
    this.enterComment(at, lineEnd);
  }

  /** A comment that is not closed on its line takes the following lines with it, blank ones too. */
  private enterComment(from: number, end: number): void {
    const { text } = this;
    if (this.nextComment < from) this.nextComment = nextOf(text, "<!--", from);
    if (this.nextComment >= end) return;
    const line = text.slice(from, end);
    const opening = line.lastIndexOf("<!--");
    if (line.includes("-->", opening + 4)) return;
    const backticks = line.slice(0, opening).match(/`+/g)?.length ?? 0;
    this.comment = backticks % 2 === 0;
  }

  private commentLine(line: Line): void {
    const { text } = this;
    const close = text.slice(line.start, line.end).indexOf("-->");
    this.open?.lines.push({ start: line.start, end: line.end });
    if (close < 0) return;
    this.comment = false;
    this.enterComment(line.start + close + 3, line.end);
  }

  private verbatimLine(line: Line): void {
    if (this.text.slice(line.start, line.end).includes(this.verbatim ?? ""))
      this.verbatim = undefined;
  }

  private fenceLine(line: Line, from: number): void {
    const { at } = indentOf(this.text, from, line.end);
    if (
      this.fence !== undefined &&
      closesFence(this.text, at, line.end, this.fence)
    )
      this.fence = undefined;
  }

  private add(blocks: readonly DocumentBlock[]): void {
    for (const block of blocks) this.blocks.push(block);
  }

  private kind(): Kind {
    return this.containers[this.containers.length - 1]?.kind ?? "paragraph";
  }

  private leaveContainers(columns: number): void {
    let { length } = this.containers;
    while (length > 0 && columns < (this.containers[length - 1]?.column ?? 0))
      length--;
    this.containers.length = length;
  }

  private endContainers(): void {
    this.close();
    this.containers = [];
  }

  private close(kind?: Kind): void {
    const { open } = this;
    this.open = undefined;
    this.comment = false;
    if (open === undefined) return;
    this.add(blocksOfLines(this.text, kind ?? open.kind, open.lines));
  }
}

/** More list markers than this on one line are text. */
const MAX_NESTING = 20;

function nextOf(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

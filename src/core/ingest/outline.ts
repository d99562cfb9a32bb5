import type { Block, CslDate, Mark, Section, TableRow } from "../report";
import type { MappedText } from "./mappedText";

/** What a format's parser makes of a file: its outline, and what the text itself says of title, authors and date. */
export interface ParsedReport {
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly title?: string;
  /** As written, one string per author. */
  readonly authors: readonly string[];
  readonly issued?: CslDate;
}

/** What a block is besides its text. */
export interface BlockDetails {
  readonly kind: Exclude<Block["kind"], "heading">;
  readonly marks?: readonly Mark[];
  readonly list?: Block["list"];
  readonly row?: TableRow;
}

/** Collects sections and blocks in reading order and numbers the paragraphs. */
export class OutlineBuilder {
  readonly sections: Section[] = [];
  readonly blocks: Block[] = [];
  private readonly open: { readonly depth: number; readonly index: number }[] =
    [];
  private paragraphs = 0;
  /** The paragraph that a list would be introduced by. */
  private introduction: number | undefined;

  /** Opens a section; `depth` is the heading's own depth in its format, of which only the order counts. */
  heading(depth: number, { text, map }: MappedText, marks?: readonly Mark[]) {
    while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop();
    const parent = this.open.at(-1)?.index;
    const index = this.sections.length;
    this.open.push({ depth, index });
    const section = { index, title: text, level: this.open.length };
    this.sections.push(parent === undefined ? section : { ...section, parent });
    this.introduction = undefined;
    this.push({ kind: "heading", section: index, text, map }, marks);
  }

  /** Adds a block to the open section, or to the lead when there is none yet. */
  add({ text, map }: MappedText, details: BlockDetails): void {
    const { kind, marks, list, row } = details;
    if (this.sections.length === 0) this.sections.push({ index: 0, level: 1 });
    const section = this.sections.length - 1;
    if (kind === "paragraph" || kind === "quote")
      this.introduction = ++this.paragraphs;
    const cited =
      kind === "paragraph" || kind === "quote" || kind === "list-item";
    this.push(
      {
        kind,
        section,
        text,
        map,
        ...(cited && this.introduction !== undefined
          ? { paragraph: this.introduction }
          : {}),
        ...(list === undefined ? {} : { list }),
        ...(row === undefined ? {} : { row }),
      },
      marks,
    );
  }

  private push(block: Omit<Block, "index">, marks?: readonly Mark[]): void {
    const index = this.blocks.length;
    this.blocks.push(
      marks === undefined || marks.length === 0
        ? { index, ...block }
        : { index, ...block, marks },
    );
  }
}

/**
 * A report as it is drawn: plain data, made by the extension and sent to the page. It holds no more of the report than is
 * shown, and every text in it is data, never mark-up.
 */

/** A report to read. */
export interface Page {
  readonly head: Head;
  /** The titled sections, in reading order. */
  readonly outline: readonly OutlineEntry[];
  readonly units: readonly Unit[];
  /** In reading order; inlines name them by their index. */
  readonly figures: readonly PageFigure[];
  /** What follows arithmetically from the figures; never stated by the report. */
  readonly derived: readonly DerivedFigure[];
}

/** The figures of a report to look at, grouped by section. */
export interface Glance {
  readonly head: Head;
  readonly groups: readonly GlanceGroup[];
}

export interface GlanceGroup {
  /** Absent for the lead. */
  readonly title?: string;
  readonly figures: readonly PageFigure[];
  readonly derived: readonly DerivedFigure[];
}

/** What stands on top of a report. */
export interface Head {
  readonly title: string;
  /** The authors in running text; empty when unknown. */
  readonly authors: string;
  /** Where and when it was published, part by part; empty when unknown. */
  readonly source: readonly string[];
  readonly abstract?: string;
  readonly key: string;
  /** BCP 47, for hyphenation and screen readers. */
  readonly language: string;
}

export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** Index of its heading's block. */
  readonly block: number;
  /** How many figures stand in it, those of the sections in it not counted. */
  readonly figures: number;
}

/** What is drawn as one thing: a block, or the blocks that make up a list or a table. */
export type Unit =
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly line: Line;
    }
  | {
      readonly kind: "paragraph" | "quote" | "caption" | "footnote" | "code";
      readonly line: Line;
    }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table";
      readonly caption?: Line;
      readonly rows: readonly Row[];
    };

/** The text of a block, or of one cell of it. */
export interface Line {
  /** Index of the block. */
  readonly block: number;
  /** Where the text begins in the block's text; 0 but for table cells. */
  readonly start: number;
  /** The number by which a reader cites it, on the block that carries it. */
  readonly paragraph?: number;
  readonly inlines: readonly Inline[];
}

export type Inline = Run | FigureInline;

/** Text with the same inline mark-up throughout. */
export interface Run {
  readonly text: string;
  readonly marks?: readonly RunMark[];
}

export type RunMark = "strong" | "emphasis" | "code" | "link";

/** A statistic where it stands. */
export interface FigureInline {
  /** Index into the page's figures. */
  readonly figure: number;
  readonly runs: readonly Run[];
}

export interface ListItem {
  readonly line: Line;
  /** Nesting, from 0. */
  readonly depth: number;
  readonly ordinal?: number;
}

export interface Row {
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly line: Line;
  /** Aligned at its end, as numbers are. */
  readonly numeric: boolean;
}

/** A figure in three parts: "more than ", "14,000", "" and "", "56.6", " percent". */
export interface Printed {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A statistic beside the text or at a glance. */
export interface PageFigure {
  readonly id: string;
  readonly printed: Printed;
  /** What it measures; empty when the report does not say. */
  readonly measured: string;
  /** What it is relative to. */
  readonly base?: string;
  /** When and where it holds. */
  readonly setting?: string;
  readonly speaker?: string;
  /** The place in the report: "para. 10". */
  readonly locator?: string;
  readonly trend?: "up" | "down";
  readonly drawing: Drawing;
  readonly block: number;
  /** The sentence it stands in, in the block's text. */
  readonly sentence: { readonly start: number; readonly end: number };
}

/** How a figure is drawn beside its number. */
export type Drawing =
  | { readonly kind: "number" }
  /** A part of a whole, 0 to 1. */
  | {
      readonly kind: "share";
      readonly value: number;
      readonly high?: number;
      /** Which side the bound leaves open: "more than" above, "less than" below. */
      readonly open?: "above" | "below";
    }
  /** So many times something else. */
  | {
      readonly kind: "comparison";
      readonly ratio: number;
      readonly than?: string;
    };

/** A value computed from statistics of the report. */
export interface DerivedFigure {
  /** "≈ ", "507", " enterprises": never exact, since it is computed from printed digits. */
  readonly printed: Printed;
  readonly label: string;
  /** "287 / 56.6%" */
  readonly formula: string;
  /** The block of the last of the figures that it follows from. */
  readonly block: number;
}

/** The line's text without its mark-up. */
export function textOf({ inlines }: Line): string {
  let text = "";
  for (const inline of inlines)
    if ("figure" in inline) for (const run of inline.runs) text += run.text;
    else text += inline.text;
  return text;
}

/** The texts that the unit is made of; several of one block for the cells of a row. */
export function linesOf(unit: Unit): readonly Line[] {
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

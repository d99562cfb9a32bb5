import type { ReportUri, Span } from "../core/report";
import type { FigureRef, ReportPlace } from "./commands";

/** A passage of a report that a person selected in the reader. */
export interface Passage {
  readonly report: ReportUri;
  /** Index of the block. */
  readonly block: number;
  /** In the block's text. */
  readonly span: Span;
}

/** What a person can write or copy of a figure or a passage, wherever they point at it: tree, reader, hover, palette. */
export interface WritingActions {
  /**
   * Writes the cited figure at the cursor of the last document that was edited. With no document open it is copied instead, and a
   * message says so.
   */
  insertFigure(figure: FigureRef): Promise<void>;
  /** Writes the passage with its citation at the cursor, as a quotation. */
  insertPassage(passage: Passage): Promise<void>;
  /** Puts the figure's citation behind what is selected in the active document, which stays as it is. */
  citeSelection(figure: FigureRef): Promise<void>;
  /** Copies the figure with its citation: "56.6 percent [@key, para. 10]". */
  copyFigure(figure: FigureRef): Promise<void>;
  /** Copies the passage with its citation. */
  copyPassage(passage: Passage): Promise<void>;
}

/** All actions: writing, and opening what there is to read. */
export interface Actions extends WritingActions {
  /** Opens the reader at the place. */
  open(
    place: ReportPlace,
    options?: { readonly preserveFocus?: boolean },
  ): Promise<void>;
  /** Opens the report's figures at a glance. */
  openGlance(report: ReportUri): Promise<void>;
}

import type { CslItem } from "./bibliography";
import type { Quantity } from "./quantity";
import type { Span } from "./span";
import type { TextMap } from "./textMap";

declare const brand: unique symbol;

/** A citation key as it stands in a citation, without `@`. */
export type CitationKey = string & { readonly [brand]: "CitationKey" };
/** A report's identity: the URI of its file. */
export type ReportUri = string & { readonly [brand]: "ReportUri" };
/** Stable within its report as long as the statistic's own block does not change. */
export type StatisticId = string & { readonly [brand]: "StatisticId" };

/** Language of a report's prose; a language is a folder in `extract/`. */
export type Language = "en" | "zh";

export type ReportFormat = "markdown" | "text";

/** A source that statistics come from. Plain data: it can be sent to a worker and written to a cache as it is. */
export interface Report {
  readonly uri: ReportUri;
  readonly key: CitationKey;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly bibliography: CslItem;
  /** In reading order. The first may be the lead: the blocks before any heading, without a title. */
  readonly sections: readonly Section[];
  /** In reading order; `Block.index` is the index into this. */
  readonly blocks: readonly Block[];
  /** In reading order. */
  readonly statistics: readonly Statistic[];
}

export interface Section {
  readonly index: number;
  /** Absent for the lead. */
  readonly title?: string;
  /** 1 for a top-level section, as the reader of the report would see it; the report's own title is not a section. */
  readonly level: number;
  /** The section that this one is part of. */
  readonly parent?: number;
}

export type BlockKind =
  | "heading"
  | "paragraph"
  | "quote"
  | "list-item"
  | "table-row"
  | "caption"
  | "footnote"
  | "code";

/** One running unit of a report. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** Index into `Report.sections`. A heading belongs to the section that it opens. */
  readonly section: number;
  /** The text as a reader sees it, without mark-up, one line. A table row's cells are joined by tabs. */
  readonly text: string;
  /** From `text` to the source file's text. */
  readonly map: TextMap;
  /**
   * The number by which a reader cites it, counting the body's paragraphs (block quotes included) from 1. A list item has
   * the number of the paragraph that introduces it. Absent for headings, captions, tables, footnotes and code.
   */
  readonly paragraph?: number;
  /** The page's label as printed, in formats that have pages. */
  readonly page?: string;
  /** Inline mark-up, for showing the block; in `text`'s offsets. */
  readonly marks?: readonly Mark[];
  /** List items only: nesting from 0, and whether the list is numbered (then its number). */
  readonly list?: { readonly depth: number; readonly ordinal?: number };
  /** Table rows only. */
  readonly row?: TableRow;
}

export interface Mark extends Span {
  readonly kind: "strong" | "emphasis" | "code" | "link";
}

export interface TableRow {
  /** Number of the table in the report, from 1. */
  readonly table: number;
  /** Row number in the table, the header row being 0. */
  readonly index: number;
  /** The cells' spans in the row's text. */
  readonly cells: readonly Span[];
  /** Text of the header cell over each cell; empty where there is none. */
  readonly headers: readonly string[];
  /** The table's caption, where it has one. */
  readonly caption?: string;
}

/** Where a statistic stands, with a W3C TextQuoteSelector that finds it again in a revised report
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Anchor extends Span {
  /** Index into `Report.blocks`; the span is in that block's text. */
  readonly block: number;
  readonly exact: string;
  /** Up to 32 code units before and after, within the block. */
  readonly prefix: string;
  readonly suffix: string;
}

/** What a text says of one of its quantities. Shared by both sides of a check. */
export interface Description {
  /** What is counted or measured, as a person would label it, at most about eight words: "small and medium-sized enterprises that
   * specialise in niche sectors". Empty when nothing says so. */
  readonly measured: string;
  /** Who or what has it, where the text says so beside `measured`: "the ministry" in "the ministry approved 48 projects". */
  readonly entity?: string;
  /** What it is relative to, with its preposition: "of the city's total", "the city's average". */
  readonly base?: string;
  /** When it holds: "2022", "the first half of 2023". */
  readonly period?: string;
  readonly place?: string;
  /** Who is reported to have said it. */
  readonly speaker?: string;
  /** Words that limit what the figure claims: "estimated", "seasonally adjusted", "excluding tax", "up to". Lower case. */
  readonly qualifiers: readonly string[];
}

/** A quantity that a report states. The quantity's offsets are into its block's text. */
export interface Statistic extends Description {
  readonly id: StatisticId;
  readonly quantity: Quantity;
  readonly anchor: Anchor;
  /** The sentence it stands in; for a table, the cell. In the block's text. */
  readonly sentence: Span;
  readonly kind: StatisticKind;
}

/** What sort of figure it is, for grouping and icons. */
export type StatisticKind =
  | "share"
  | "count"
  | "money"
  | "multiple"
  | "change"
  | "measure"
  | "index"
  | "number";

/** The block that the anchor or statistic stands in. Throws a RangeError for an anchor of another report. */
export function blockAt(report: Report, index: number): Block {
  const block = report.blocks[index];
  if (block === undefined)
    throw new RangeError(`${report.uri} has no block ${String(index)}`);
  return block;
}

/** The section with the given index. Throws a RangeError for an index of another report. */
export function sectionAt(report: Report, index: number): Section {
  const section = report.sections[index];
  if (section === undefined)
    throw new RangeError(`${report.uri} has no section ${String(index)}`);
  return section;
}

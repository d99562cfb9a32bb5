/**
 * Text to quantities to statistics. Pure, linear in the length of the text, and the same for a report and for a writer's
 * document, so that both sides of a check are read alike.
 */
import type {
  Block,
  Description,
  Language,
  Quantity,
  Section,
  Span,
  Statistic,
} from "../report";

/** A quantity with what the text around it says of it. All offsets are into the text given. */
export interface Figure extends Description {
  readonly quantity: Quantity;
  /** The sentence it stands in. */
  readonly sentence: Span;
}

/** What the surroundings of a text contribute to its figures: headers for a table cell, the heading over a paragraph. */
export interface FigureContext {
  readonly row?: string;
  readonly column?: string;
  readonly caption?: string;
}

export { findQuantities } from "./quantity";

export { findSentences } from "./sentences";

/** Every quantity in the text with what is said of it. */
export declare function findFigures(
  text: string,
  language?: Language,
  context?: FigureContext,
): readonly Figure[];

/** The statistics of a report's blocks, in reading order. Code has none. */
export declare function extractStatistics(
  sections: readonly Section[],
  blocks: readonly Block[],
  language: Language,
): readonly Statistic[];

export { detectLanguage } from "./language";

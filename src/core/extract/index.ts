/**
 * Text to quantities to statistics. Pure, linear in the length of the text, and the same for a report and for a writer's
 * document, so that both sides of a check are read alike.
 */
import type { Description, Quantity, Span } from "../report";

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

export { findFigures } from "./figures";

export { extractStatistics, statisticsByBlock } from "./statistics";

export { derive, type Derived } from "./derive";

export { observe, type Observation } from "./observe";

export { detectLanguage } from "./language";

import type { Quantity, Span } from "../../report";
import type { Names } from "./names";
import { markPeriods, type Period } from "./period";
import { tagWords } from "./tags";
import { tokenize, type Token } from "./tokens";

/** A sentence read for its figures. Spans are into `text`, token ranges into `tokens`. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly periods: readonly Period[];
  /** The text that the sentence is part of. */
  readonly names: Names;
}

/** A run of tokens, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function readSentence(
  text: string,
  span: Span,
  quantities: readonly Quantity[],
  names: Names,
): Sentence {
  const tokens = tokenize(text, span, quantities);
  const periods = markPeriods(text, tokens);
  tagWords(tokens);
  return { text, span, tokens, periods, names };
}

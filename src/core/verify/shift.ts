import type { Citation } from "../cite";
import type { Figure } from "../extract";
import { shift, type Quantity, type Span } from "../report";
import type { Checked, Claim } from "./model";
import type { Verdict } from "./verdicts";

/** Everything moved by `by` code units: from a block's own offsets to the document's. */
export function shiftChecked(checked: Checked, by: number): Checked {
  if (by === 0) return checked;
  return {
    claims: checked.claims.map(({ claim, verdict }) => ({
      claim: shiftClaim(claim, by),
      verdict: shiftVerdict(verdict, by),
    })),
    citations: checked.citations.map(({ citation, verdict }) => ({
      citation: shiftCitation(citation, by),
      verdict: shiftVerdict(verdict, by),
    })),
  };
}

/** The claim moved; see `shiftChecked`. */
export function shiftClaim({ figure, citations }: Claim, by: number): Claim {
  return {
    figure: shiftFigure(figure, by),
    citations: citations.map((citation) => shiftCitation(citation, by)),
  };
}

export function shiftFigure(figure: Figure, by: number): Figure {
  return {
    ...figure,
    quantity: shiftQuantity(figure.quantity, by),
    sentence: shift(figure.sentence, by),
  };
}

function shiftQuantity(quantity: Quantity, by: number): Quantity {
  const { boundWords } = quantity;
  return {
    ...moved(quantity, by),
    number: shift(quantity.number, by),
    ...(boundWords === undefined ? {} : { boundWords: shift(boundWords, by) }),
  };
}

export function shiftCitation(citation: Citation, by: number): Citation {
  const { locator } = citation;
  return {
    ...moved(citation, by),
    keySpan: shift(citation.keySpan, by),
    cluster: shift(citation.cluster, by),
    ...(locator === undefined
      ? {}
      : { locator: { ...locator, span: shift(locator.span, by) } }),
  };
}

function shiftVerdict(verdict: Verdict, by: number): Verdict {
  if (verdict.fixes.length === 0) return verdict;
  return {
    ...verdict,
    fixes: verdict.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => moved(edit, by)),
    })),
  };
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

import type { Citation } from "../cite";
import type { Figure } from "../extract";
import type { CitationKey, Report } from "../report";
import type { Verdict } from "./verdicts";

/** A quantity in the writer's document together with the citations that cover it. Spans are into the document. */
export interface Claim {
  readonly figure: Figure;
  /** The claim must be supported by at least one of these; never empty. */
  readonly citations: readonly Citation[];
}

export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** A citation that is wrong by itself, whether or not it covers a number. */
export interface CheckedCitation {
  readonly citation: Citation;
  readonly verdict: Verdict;
}

export interface Checked {
  /** Every claim, the agreeing ones too, in document order. */
  readonly claims: readonly CheckedClaim[];
  /** Only citations with something wrong, in document order. */
  readonly citations: readonly CheckedCitation[];
}

/**
 * The reports that a document can cite. Reports are immutable: a report that was read again is another object, and what was
 * checked against the old one is checked again.
 */
export interface ReportSet {
  byKey(key: CitationKey): Report | undefined;
  keys(): readonly CitationKey[];
  /** Whether a bibliography has the key although no report does; then its numbers cannot be checked, but nothing is wrong. */
  isKnownElsewhere?(key: CitationKey): boolean;
}

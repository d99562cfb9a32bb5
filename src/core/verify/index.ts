/** Claims held against reports. One rule, many fronts: editor, shell and build server call the same function. */
import type { Citation, CitationSyntax, TextEdit } from "../cite";
import type { Figure } from "../extract";
import type { CitationKey, Report, Span, Statistic } from "../report";

/** A quantity in the writer's document together with the citations that cover it. Spans are into the document. */
export interface Claim {
  readonly figure: Figure;
  /** The citations of one cluster; the claim must be supported by at least one. */
  readonly citations: readonly Citation[];
}

export type Severity = "ok" | "info" | "warning" | "error";

export type VerdictCode = string; // closed union, see verdicts.ts

/** A safe change to the document that makes the claim or citation agree. */
export interface Fix {
  /** "Change to 56.6 percent" */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Where in a report the verdict looked. */
export interface SourcePassage {
  readonly report: Report;
  /** Index into the report's blocks. */
  readonly block: number;
  readonly statistic?: Statistic;
}

export interface Verdict {
  readonly code: VerdictCode;
  readonly severity: Severity;
  /** One plain sentence that a writer can act on. */
  readonly message: string;
  readonly source?: SourcePassage;
  readonly fixes: readonly Fix[];
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
  readonly claims: readonly CheckedClaim[];
  /** Only citations with something wrong. */
  readonly citations: readonly CheckedCitation[];
}

/** The reports that a document can cite. */
export interface ReportSet {
  byKey(key: CitationKey): Report | undefined;
  keys(): readonly CitationKey[];
}

export type { CitationSyntax, Span };

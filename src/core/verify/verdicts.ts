import type { Report, Statistic } from "../report";
import type { TextEdit } from "../cite";

/** How much a verdict should disturb a writer. `info` is a note: nothing is wrong as far as the checker can tell. */
export type Severity = "ok" | "info" | "warning" | "error";

/**
 * Everything that can come of holding a claim against its source, and how severe it is. Where the two
 * readings of a case differ in severity the milder one stands.
 */
export const SEVERITIES = {
  /** The same number, unit and bound. */
  exact: "ok",
  /** The same value written another way: 56.6% for 56.6 percent, $1.2 billion for US$1,200 million. */
  "same-value": "ok",
  /** The same value in another unit of measurement, at the claim's own precision. */
  converted: "ok",
  /** The source's value rounds to the claim's. */
  rounded: "ok",
  /** "Nearly 60 percent" for 56.6 percent. */
  hedged: "ok",
  /** True but says less than the source: "more than half" for 56.6 percent. */
  weaker: "ok",

  /** True and weaker, but to a number no rounder than the source's, which may be a slip. */
  loosened: "info",
  /** Follows from statistics of the source; no report states it. */
  derived: "info",
  /** "About" is gone. */
  "approximation-dropped": "info",
  /** The bound is worded a little differently: "more than" for "at least". */
  "bound-changed": "info",
  /** The number agrees or differs only under a reading that the checker is not sure of. */
  unsure: "info",
  /** The key is in a bibliography, but no report of the library has it. */
  "no-report": "info",

  truncated: "warning",
  "bound-dropped": "warning",
  "ambiguous-multiple": "warning",
  "other-base": "warning",
  "other-period": "warning",
  "qualifier-dropped": "warning",
  narrowed: "warning",
  "range-end-dropped": "warning",
  misplaced: "warning",
  /** No report and no known bibliography has the key. Not an error: people cite what is in no library of ours. */
  "unknown-key": "warning",

  stronger: "error",
  "bound-contradicted": "error",
  "unit-differs": "error",
  "number-differs": "error",
  "scale-differs": "error",
  "level-for-change": "error",
  "wrong-direction": "error",
  "wrong-attachment": "error",
  "derived-wrong": "error",
  "not-found": "error",
  "no-such-block": "error",
} as const satisfies Readonly<Record<string, Severity>>;

export type VerdictCode = keyof typeof SEVERITIES;

/** The codes that are about a citation rather than about a number that it covers. */
export type CitationCode = "unknown-key" | "no-report" | "no-such-block";

/**
 * Whether the verdict is about the citation itself. A claim covered by such a citation carries the citation's verdict; who
 * lists both claims and citations shows it once.
 */
export function isCitationCode(code: VerdictCode): code is CitationCode {
  return (
    code === "unknown-key" || code === "no-report" || code === "no-such-block"
  );
}

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
  /** The likeliest first. Empty where no change is safe. */
  readonly fixes: readonly Fix[];
}

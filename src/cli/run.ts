import type { Severity, Verdict } from "../core/verify";
import type { Baseline } from "./baseline";
import type { CheckedDocument, Entry } from "./checkedDocument";
import type { Failure } from "./documents";
import { EXIT } from "./exit";

/**
 * What a verdict means for the run. `known` is recorded in the baseline; `tolerated` is wrong, and no more severe than
 * `--max-severity` lets pass. Only `fails` fails the run.
 */
export type Outcome = "agrees" | "note" | "known" | "tolerated" | "fails";

export interface Judged extends Entry {
  readonly document: CheckedDocument;
  readonly outcome: Outcome;
}

/** Everything that came of checking, for the formats to print. */
export interface Run {
  readonly documents: readonly CheckedDocument[];
  readonly judged: readonly Judged[];
  readonly failures: readonly Failure[];
}

/** The severities that `--max-severity` can name, the mildest first. */
export const LIMITS = ["info", "warning", "error"] as const;
export type Limit = (typeof LIMITS)[number];

/** Says of each verdict what it means for the run. */
export function judge(
  documents: readonly CheckedDocument[],
  failures: readonly Failure[],
  limit: Limit,
  baseline: Baseline,
): Run {
  const known = baseline.matcher();
  const judged = documents.flatMap((document) =>
    document.entries.map(
      (entry) =>
        ({
          ...entry,
          document,
          outcome: isFinding(entry)
            ? known(document, entry)
              ? "known"
              : isWithin(entry.verdict.severity, limit)
                ? "tolerated"
                : "fails"
            : entry.verdict.severity === "info"
              ? "note"
              : "agrees",
        }) satisfies Judged,
    ),
  );
  return { documents, judged, failures };
}

/** Whether the writer should do something about it. */
export function isFinding({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict.severity === "warning" || verdict.severity === "error";
}

/** What is wrong and not recorded as known, the tolerated too. */
export function findingsOf({ judged }: Run): readonly Judged[] {
  return judged.filter(
    ({ outcome }) => outcome === "fails" || outcome === "tolerated",
  );
}

/** The verdicts of each document that has any, in order. */
export function byDocument(
  judged: readonly Judged[],
): ReadonlyMap<CheckedDocument, readonly Judged[]> {
  const groups = new Map<CheckedDocument, Judged[]>();
  for (const one of judged) {
    const group = groups.get(one.document);
    if (group) group.push(one);
    else groups.set(one.document, [one]);
  }
  return groups;
}

export function exitCodeOf({ judged, failures }: Run): number {
  if (failures.length > 0) return EXIT.couldNotRun;
  return judged.some(({ outcome }) => outcome === "fails")
    ? EXIT.findings
    : EXIT.clean;
}

function isWithin(severity: Severity, limit: Limit): boolean {
  return severity === "warning"
    ? limit !== "info"
    : severity === "error" && limit === "error";
}

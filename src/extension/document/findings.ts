import type { Span } from "../../core/report";
import { isCitationCode } from "../../core/verify/verdicts";
import type { Checked, CheckedClaim, Verdict } from "../../core/verify";

/** A verdict and the place in the document that it is shown at. */
export interface Finding {
  readonly span: Span;
  readonly verdict: Verdict;
}

/** All verdicts of the document in its order, each once: what a citation itself has wrong is not said of its claims again. */
export function findingsOf({ claims, citations }: Checked): readonly Finding[] {
  const ofClaims = claims
    .filter(({ verdict }) => !isCitationCode(verdict.code))
    .map(findingOfClaim);
  const ofCitations = citations.map(({ citation, verdict }) => ({
    span:
      verdict.code === "no-such-block" && citation.locator
        ? citation.locator.span
        : citation.keySpan,
    verdict,
  }));
  return [...ofClaims, ...ofCitations].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Whether it is a number that was held against its source and passed. */
export function agrees(finding: Finding): boolean {
  return !differs(finding) && !isCitationCode(finding.verdict.code);
}

/** Whether the writer should do something about it. */
export function differs({ verdict: { severity } }: Finding): boolean {
  return severity === "warning" || severity === "error";
}

function findingOfClaim({ claim, verdict }: CheckedClaim): Finding {
  return { span: claim.figure.quantity, verdict };
}

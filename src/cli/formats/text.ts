import { isCitationCode } from "../../core/verify";
import { findingsOf } from "../run";
import type { Judged, Run } from "../run";
import type { Format } from "./format";

/** A line for each finding, as compilers print them, and the counts. */
export const text: Format = {
  print: (run) => findingsOf(run).map(line).join("") + summary(run),
};

function line({ document, span, verdict }: Judged): string {
  const { line, column } = document.lines.position(span.start);
  return `${document.name.path}:${String(line)}:${String(column)}: ${verdict.severity}: ${verdict.message} [${verdict.code}]\n`;
}

/** "4 agree, 1 differs". Numbers whose citation is wrong differ too, though it is said at the citation. */
function summary({ documents, judged }: Run): string {
  const known = judged.filter(({ outcome }) => outcome === "known");
  const verdicts = documents.flatMap(({ checked }) =>
    checked.claims.map(({ verdict }) => verdict),
  );
  const wrong = verdicts.filter(
    ({ severity }) => severity === "warning" || severity === "error",
  ).length;
  const agree = verdicts.length - wrong;
  const differ =
    wrong - known.filter(({ verdict }) => !isCitationCode(verdict.code)).length;
  const counts = [
    `${String(agree)} ${agree === 1 ? "agrees" : "agree"}`,
    `${String(differ)} ${differ === 1 ? "differs" : "differ"}`,
    ...(known.length === 0 ? [] : [`${String(known.length)} in the baseline`]),
  ];
  return `${counts.join(", ")}\n`;
}

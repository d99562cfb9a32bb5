import { fileName } from "../report";
import type { CitationKey, Problem, Report } from "../report";

/** One problem for each report whose key an earlier report already has, so that no citation can mean it. */
export function keyClashes(reports: readonly Report[]): readonly Problem[] {
  const first = new Map<CitationKey, Report>();
  return reports.flatMap((report): readonly Problem[] => {
    const taken = first.get(report.key);
    if (!taken) {
      first.set(report.key, report);
      return [];
    }
    return [
      {
        code: "duplicate-key",
        uri: report.uri,
        severity: "warning",
        message: `${fileName(report.uri)} has the same key as ${fileName(taken.uri)}, “${report.key}”, so citations mean ${fileName(taken.uri)}. Give one of them another citation-key.`,
      },
    ];
  });
}

import type { ReportUri } from "../report";

const SIDECAR = ".csl.json";
/** Endings of the files that a sidecar can stand beside. */
const REPORT_ENDINGS = [".md", ".txt"];

/** Whether the file holds the bibliographic data of the report beside it: `bulletin.csl.json` for `bulletin.txt`. */
export function isSidecar(uri: string): boolean {
  return uri.toLowerCase().endsWith(SIDECAR);
}

/** Where the bibliographic data of the report would stand. */
export function sidecarOf(report: ReportUri): string {
  return report.replace(/\.[^./]*$/, "") + SIDECAR;
}

/** The report files that the sidecar could stand beside. */
export function reportsOfSidecar(sidecar: string): readonly ReportUri[] {
  const stem = sidecar.slice(0, -SIDECAR.length);
  return REPORT_ENDINGS.map((ending) => (stem + ending) as ReportUri);
}

/** Globs of the sidecars that belong to the files of a glob, by replacing how it ends; none when it does not end in a file ending. */
export function sidecarPatterns(glob: string): readonly string[] {
  const stem = glob.replace(/\.(?:\{[^{}]*\}|[^./{}]+)$/, "");
  return stem === glob ? [] : [stem + SIDECAR];
}

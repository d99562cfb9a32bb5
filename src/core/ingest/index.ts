/** Files to reports. One file per format. */
import type { Problem, Report, ReportUri } from "../report";

/** A report's file as read from disk, with the bibliographic data beside it. */
export interface ReportFile {
  readonly uri: ReportUri;
  readonly bytes: Uint8Array;
  /** `NAME.csl.json` beside `NAME.md`, where there is one. */
  readonly sidecar?: { readonly uri: string; readonly bytes: Uint8Array };
}

/** Larger files are left out with a problem that says so: reading one would hold up the editor. */
export declare const MAX_REPORT_BYTES: number;

/** What came of reading a file. A report can come with problems (broken front matter); without a report a problem says why. */
export interface Ingested {
  readonly report?: Report;
  readonly problems: readonly Problem[];
}

/** Reads a report file. Never throws: what is wrong with the file is in `problems`. */
export declare function ingest(file: ReportFile): Ingested;

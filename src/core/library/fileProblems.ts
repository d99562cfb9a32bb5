import { fileName } from "../report";
import type { Problem } from "../report";
import { MAX_REPORT_BYTES } from "../ingest";

const MEGABYTE = 1_000_000;

/** The file was not read because of its size in bytes. */
export function tooLarge(uri: string, size: number): Problem {
  return {
    code: "too-large",
    uri,
    severity: "error",
    message: `${fileName(uri)} has ${megabytes(size)} MB, more than the ${megabytes(MAX_REPORT_BYTES)} MB that a report may have, so it was left out. Split it, or keep only the part that you cite.`,
  };
}

/** The file is there, and reading it failed. */
export function unreadable(uri: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "unreadable",
    uri,
    severity: "error",
    message: `${fileName(uri)} could not be read, so it was left out: ${reason}`,
  };
}

function megabytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / MEGABYTE)));
}

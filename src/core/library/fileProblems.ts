import { fileName } from "../report";
import type { Problem } from "../report";

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

/** Something wrong with a file of the user's, said so that they can mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file that it is about. */
  readonly uri: string;
  /** One plain sentence that names the file and the next step or consequence. */
  readonly message: string;
  /** Zero-based line, where one is known. */
  readonly line?: number;
  readonly severity: "error" | "warning";
}

export type ProblemCode =
  | "empty"
  | "not-text"
  | "not-utf8"
  | "too-large"
  | "unreadable"
  | "front-matter"
  | "sidecar"
  | "duplicate-key";

/** The file as a person knows it: the last two segments of its URI, "reports/bulletin.txt". */
export function fileName(uri: string): string {
  const segments = uri.split(/[?#]/, 1)[0]?.split("/") ?? [];
  return segments.slice(-2).map(decode).join("/");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

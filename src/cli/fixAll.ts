import { realpath } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Library } from "../core/library";
import type { CheckedDocument } from "./checkedDocument";
import type { Failure } from "./documents";
import { fixDocument } from "./fix";
import type { FixedDocument } from "./fix";
import { BUNDLED } from "./nodeFiles";
import { byDocument } from "./run";
import type { Judged } from "./run";
import { writeFixed } from "./writeFixed";

/** What can be fixed in the documents. Reports are left out: they are the sources, whatever they say. */
export async function planFixes(
  findings: readonly Judged[],
  library: Library,
): Promise<readonly FixedDocument[]> {
  if (findings.length === 0) return [];
  const reports = await Promise.all(
    [...library.reports.map(({ uri }) => fileURLToPath(uri)), BUNDLED].map(
      real,
    ),
  );
  const isReport = new Set(reports);
  const plans: FixedDocument[] = [];
  for (const [document, ofDocument] of byDocument(findings)) {
    if (isReport.has(await real(fileURLToPath(document.name.uri)))) continue;
    const plan = fixDocument(document, ofDocument, library);
    if (plan) plans.push(plan);
  }
  return plans;
}

/** Writes the fixes. What comes back are the documents as they are then, and what could not be written. */
export async function writeFixes(
  documents: readonly CheckedDocument[],
  plans: readonly FixedDocument[],
): Promise<{
  readonly documents: readonly CheckedDocument[];
  readonly written: readonly FixedDocument[];
  readonly failures: readonly Failure[];
}> {
  const now = new Map<CheckedDocument, CheckedDocument>();
  const written: FixedDocument[] = [];
  const failures: Failure[] = [];
  for (const plan of plans) {
    const message = await writeFixed(plan);
    if (message === undefined) {
      now.set(plan.before, plan.after);
      written.push(plan);
    } else {
      failures.push({ path: plan.before.name.path, message });
    }
  }
  return {
    documents: documents.map((document) => now.get(document) ?? document),
    written,
    failures,
  };
}

/** What was fixed, a line each: "brief.md:3:8: fixed: Change to 56.6 percent [number-differs]". */
export function fixesText(written: readonly FixedDocument[]): string {
  return written
    .flatMap(({ before, fixed }) =>
      fixed.map(({ span, verdict }) => {
        const { line, column } = before.lines.position(span.start);
        return `${before.name.path}:${String(line)}:${String(column)}: fixed: ${verdict.fixes[0]?.title ?? ""} [${verdict.code}]\n`;
      }),
    )
    .join("");
}

/** The file that a link leads to. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

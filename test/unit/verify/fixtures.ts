import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "../../../src/core/report";
import type { VerdictCode } from "../../../src/core/verify";
import { fileReport, paragraphsReport } from "./report";

/** A sentence of a document with the verdicts that it must get; the format is in the fixtures' own README. */
export interface SentenceCase {
  readonly name: string;
  readonly report: Report;
  readonly sentence: string;
  readonly codes: readonly VerdictCode[];
  readonly message?: string;
  /** The sentence after the fix; `null` when there must be none. */
  readonly fixed?: string | null;
}

const FOLDER = new URL("../../fixtures/verify/", import.meta.url);

export function sentenceFiles(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
}

/** The cases of a fixture file. Throws on a line that it cannot read. */
export function sentenceCases(file: string): readonly SentenceCase[] {
  const cases: SentenceCase[] = [];
  let paragraphs: [number, string][] = [];
  let report: Report | undefined;
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n");
  lines.forEach((line, i) => {
    const where = `${file}:${String(i + 1)}`;
    if (line.trim() === "" || line.startsWith("//")) return;
    if (line.startsWith("## ")) {
      paragraphs = [];
      report = undefined;
      return;
    }
    const bundled = /^> file (\S+)$/.exec(line)?.[1];
    if (bundled !== undefined) {
      report = fileReport(bundled);
      return;
    }
    const source = /^> (\d+)\. (.*)$/.exec(line);
    if (source !== null) {
      paragraphs.push([Number(source[1]), source[2] ?? ""]);
      report = undefined;
      return;
    }
    const detail = /^ {2}(message|fix): (.*)$|^ {2}(no fix)$/.exec(line);
    if (detail !== null) {
      const last = cases.pop();
      if (last === undefined) throw new Error(`${where}: no sentence above`);
      const [, kind, text = ""] = detail;
      cases.push({
        ...last,
        ...(kind === "message"
          ? { message: text }
          : { fixed: kind === "fix" ? text : null }),
      });
      return;
    }
    const bar = line.indexOf(" | ");
    if (bar < 0) throw new Error(`${where}: not a sentence: ${line}`);
    report ??= paragraphsReport("s", paragraphs);
    const codes = line.slice(0, bar).trim();
    cases.push({
      name: `${where} ${line}`,
      report,
      sentence: line.slice(bar + 3).replace(/\\n/g, "\n"),
      codes: codes === "-" ? [] : (codes.split(" ") as VerdictCode[]),
    });
  });
  return cases;
}

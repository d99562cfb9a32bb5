import { existsSync, readFileSync } from "node:fs";
import { extractStatistics } from "../../../src/core/extract";
import { ingest } from "../../../src/core/ingest";
import type {
  Block,
  CitationKey,
  Report,
  ReportUri,
} from "../../../src/core/report";
import type { ReportSet } from "../../../src/core/verify";

/** A report of plain paragraphs with the given numbers. */
export function paragraphsReport(
  key: string,
  paragraphs: readonly (readonly [number, string])[],
): Report {
  const blocks = paragraphs.map(([paragraph, text], index): Block => ({
    index,
    kind: "paragraph",
    section: 0,
    text,
    map: [0, 0],
    paragraph,
  }));
  const sections = [{ index: 0, level: 1 }];
  return {
    uri: `memory:/${key}.md` as ReportUri,
    key: key as CitationKey,
    format: "markdown",
    language: "en",
    bibliography: { type: "report" },
    sections,
    blocks,
    statistics: extractStatistics(sections, blocks, "en"),
  };
}

/** A report of the repository, read as the library reads it. Throws when it cannot be read. */
export function fileReport(path: string): Report {
  const file = new URL(`../../../${path}`, import.meta.url);
  const sidecar = new URL(file.href.replace(/\.md$/, ".csl.json"));
  const { report } = ingest({
    uri: `memory:/${path}` as ReportUri,
    bytes: readFileSync(file),
    ...(existsSync(sidecar)
      ? { sidecar: { uri: sidecar.href, bytes: readFileSync(sidecar) } }
      : {}),
  });
  if (report === undefined) throw new Error(`${path} gives no report`);
  return report;
}

/** The reports, by key. */
export function reportSet(...reports: readonly Report[]): ReportSet {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  return {
    byKey: (key) => byKey.get(key),
    keys: () => [...byKey.keys()],
  };
}

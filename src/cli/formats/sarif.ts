import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import type { LineIndex, Span } from "../../core/report";
import { blockAt } from "../../core/report";
import type {
  Fix,
  Severity,
  SourcePassage,
  VerdictCode,
} from "../../core/verify";
import { DESCRIPTIONS, SEVERITIES } from "../../core/verify";
import { passageInFile, passageSpan, ReportLines } from "../passage";
import { repositoryPath } from "../repositoryPath";
import type { Judged, Outcome, Run } from "../run";
import type { Format } from "./format";

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for GitHub's code scanning among others. */
export const sarif: Format = {
  print: async (run) =>
    `${JSON.stringify(await sarifLog(run), undefined, 2)}\n`,
};

/** Set by the build from `package.json`. */
declare const VERSION: string;

/** The verdicts that something can be wrong about. */
const RULES = (Object.keys(SEVERITIES) as VerdictCode[]).filter(
  (code) => SEVERITIES[code] !== "ok",
);

/** What is a result: findings, those of the baseline too, which are marked as suppressed. */
const REPORTED: readonly Outcome[] = ["fails", "tolerated", "known"];

async function sarifLog({ judged, failures }: Run) {
  const lines = new ReportLines();
  const results = judged.filter(({ outcome }) => REPORTED.includes(outcome));
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Cited Figures",
            version: VERSION,
            semanticVersion: VERSION,
            rules: RULES.map(ruleOf),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ message }) => ({
              level: "error",
              message: { text: message },
            })),
          },
        ],
        results: await Promise.all(results.map((one) => resultOf(one, lines))),
      },
    ],
  };
}

function ruleOf(code: VerdictCode) {
  return {
    id: code,
    shortDescription: { text: DESCRIPTIONS[code] },
    defaultConfiguration: { level: levelOf(SEVERITIES[code]) },
  };
}

async function resultOf(judged: Judged, lines: ReportLines) {
  const { document, span, verdict, outcome } = judged;
  const artifactLocation = artifact(document.name.uri);
  return {
    ruleId: verdict.code,
    ruleIndex: RULES.indexOf(verdict.code),
    level: levelOf(verdict.severity),
    message: { text: verdict.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: region(document.lines, span),
        },
      },
    ],
    relatedLocations:
      verdict.source && (await relatedOf(verdict.source, lines)),
    fixes:
      verdict.fixes.length === 0
        ? undefined
        : verdict.fixes.map((fix) =>
            fixOf(fix, artifactLocation, document.lines),
          ),
    // The same finding keeps its fingerprint when lines move.
    partialFingerprints: { "citedFigures/v1": fingerprint(judged) },
    suppressions:
      outcome === "known"
        ? [{ kind: "external", justification: "In the baseline." }]
        : undefined,
  };
}

/** The sentence in the report, in a list of its own; empty when the report can no longer be read. */
async function relatedOf(source: SourcePassage, known: ReportLines) {
  const lines = await known.of(source.report);
  if (!lines) return [];
  const span = passageSpan(source);
  const { text } = blockAt(source.report, source.block);
  return [
    {
      id: 0,
      message: { text: text.slice(span.start, span.end) || "The source." },
      physicalLocation: {
        artifactLocation: artifact(source.report.uri),
        region: region(lines, passageInFile(source, span)),
      },
    },
  ];
}

function fixOf(
  { title, edits }: Fix,
  artifactLocation: ArtifactLocation,
  lines: LineIndex,
) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(lines, edit),
    insertedContent: { text: edit.newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Relative to the repository's root where the file is in it. */
function artifact(uri: string): ArtifactLocation {
  const path = repositoryPath(uri);
  if (path === undefined) return { uri };
  const root = pathToFileURL("/").href;
  return {
    uri: pathToFileURL(`/${path}`).href.slice(root.length),
    uriBaseId: "%SRCROOT%",
  };
}

/** Lines and columns from 1; the end column is behind the last character. */
function region(lines: LineIndex, { start, end }: Span) {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function levelOf(severity: Severity): "none" | "note" | "warning" | "error" {
  switch (severity) {
    case "error":
    case "warning":
      return severity;
    case "info":
      return "note";
    case "ok":
      return "none";
  }
}

function fingerprint({ document, verdict, text, sentence }: Judged): string {
  const parts = [artifact(document.name.uri).uri, verdict.code, text, sentence];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

import { repositoryPath } from "../repositoryPath";
import { findingsOf } from "../run";
import type { Judged } from "../run";
import type { Format } from "./format";

/**
 * Annotations on the lines of a pull request, by workflow commands
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Format = {
  print: (run) =>
    [
      ...run.failures.map(({ message }) => `::error::${escapeData(message)}\n`),
      ...findingsOf(run).map(annotation),
    ].join(""),
};

function annotation({ document, span, verdict }: Judged): string {
  const { line, column } = document.lines.position(span.start);
  const { uri, path } = document.name;
  const properties = Object.entries({
    file: repositoryPath(uri) ?? path,
    line: String(line),
    col: String(column),
    title: verdict.code,
  }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const command = verdict.severity === "error" ? "error" : "warning";
  return `::${command} ${properties.join(",")}::${escapeData(verdict.message)}\n`;
}

/** By `escapeData` of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function escapeData(value: string): string {
  return value
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

/** By `escapeProperty` of the same file. */
function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

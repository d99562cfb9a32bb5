import assert from "node:assert/strict";
import { derive } from "../../../src/core/extract";
import { ingest } from "../../../src/core/ingest";
import type { Report, ReportUri } from "../../../src/core/report";
import { derivedOf } from "../../../src/extension/reader/page/derivedOf";
import { glanceOf, pageOf } from "../../../src/extension/reader/page/pageOf";
import type { Glance, Inline, Line, Page } from "../../../src/reader/protocol";

/** The report that is written in this Markdown. */
export function reportOf(markdown: string): Report {
  const { report } = ingest({
    uri: "file:///reports/a.md" as ReportUri,
    bytes: new TextEncoder().encode(markdown),
  });
  assert.ok(report);
  return report;
}

export function page(markdown: string): Page {
  const report = reportOf(markdown);
  return pageOf(report, derivedOf(report, derive), "en");
}

export function glance(markdown: string): Glance {
  const report = reportOf(markdown);
  return glanceOf(report, derivedOf(report, derive), "en");
}

/** The page as text, a line a unit: "3 text", "# heading", "- item", "| cell | cell". */
export function drawn({ units }: Page): string {
  return units
    .flatMap((unit): string[] => {
      switch (unit.kind) {
        case "heading":
          return [`${"#".repeat(unit.level)} ${plain(unit.line)}`];
        case "list":
          return unit.items.map(
            ({ line, depth, ordinal }) =>
              `${"  ".repeat(depth)}${ordinal === undefined ? "-" : `${String(ordinal)}.`} ${plain(line)}`,
          );
        case "table":
          return [
            ...(unit.caption ? [`: ${plain(unit.caption)}`] : []),
            ...unit.rows.map(
              ({ header, cells }) =>
                `${header ? "‖" : "|"} ${cells.map(({ line, numeric }) => plain(line) + (numeric ? "→" : "")).join(" | ")}`,
            ),
          ];
        case "paragraph":
        case "quote":
        case "caption":
        case "footnote":
        case "code":
          return [
            `${unit.kind === "paragraph" ? "" : `${unit.kind} `}${unit.line.paragraph === undefined ? "" : `${String(unit.line.paragraph)} `}${plain(unit.line)}`,
          ];
      }
    })
    .join("\n");
}

/** The line with its statistics in brackets and its marks as in Markdown. */
export function plain({ inlines }: Line): string {
  return inlines.map(inlineText).join("");
}

const SIGNS = { strong: "**", emphasis: "*", code: "`", link: "_" } as const;

function inlineText(inline: Inline): string {
  if ("figure" in inline)
    return `[${inline.runs.map((run) => inlineText(run)).join("")}]`;
  const signs = (inline.marks ?? []).map((mark) => SIGNS[mark]).join("");
  return `${signs}${inline.text}${[...signs].reverse().join("")}`;
}

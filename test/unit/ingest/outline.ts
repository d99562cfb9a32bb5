import {
  displayName,
  type Block,
  type CslDate,
} from "../../../src/core/report";
import { parseName } from "../../../src/core/ingest/names";
import type { ParsedReport } from "../../../src/core/ingest/outline";

/**
 * An outline as the `.outline` files beside the fixtures have it: title, authors and date; `#` and a section's title; a
 * paragraph's number and beginning; other blocks by their kind.
 */
export function outlineText(parsed: ParsedReport): string {
  const { title, authors, issued, sections, blocks } = parsed;
  const head = [
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...authors.map((author) => `author: ${displayName(parseName(author))}`),
    ...(issued === undefined ? [] : [`date: ${dateText(issued)}`]),
  ];
  const lines = blocks.map((block) =>
    block.kind === "heading"
      ? `${"#".repeat(sections[block.section]?.level ?? 0)} ${block.text}`
      : `${label(block)} ${block.text}`,
  );
  return [...head, "", ...lines].join("\n");
}

/** The outline with each line cut to the length of the expected line, so that a beginning is enough. */
export function comparable(actual: string, expected: string): string {
  const wanted = expected.trimEnd().split("\n");
  return actual
    .trimEnd()
    .split("\n")
    .map((line, i) => {
      const want = wanted[i] ?? "";
      const beginning = /^(?:\d+\.|[a-z]+(?:-\d)?(?:-[a-z]+)?(?: \d+)?:)/.test(
        want,
      );
      return beginning && !/^(?:title|author|date):/.test(want)
        ? line.slice(0, want.length)
        : line;
    })
    .join("\n");
}

function label({ kind, paragraph, list, row }: Block): string {
  if (kind === "paragraph") return `${String(paragraph)}.`;
  if (kind === "quote") return `quote ${String(paragraph)}:`;
  if (kind === "table-row") return `row ${String(row?.index)}:`;
  if (kind === "list-item" && list !== undefined) {
    const indent = "item" + (list.depth > 0 ? `-${String(list.depth)}` : "");
    return paragraph === undefined
      ? `${indent}:`
      : `${indent} ${String(paragraph)}:`;
  }
  return `${kind}:`;
}

function dateText(date: CslDate): string {
  return date["date-parts"]?.[0]?.join("-") ?? date.raw ?? date.literal ?? "";
}

import { readFile } from "node:fs/promises";
import { decode } from "../core/ingest/decode";
import { blockAt, LineIndex, spanToSource } from "../core/report";
import type { Report, Span } from "../core/report";
import type { SourcePassage } from "../core/verify";

/** The passage's sentence in its block, or the whole block where no statistic is meant. */
export function passageSpan({ report, block, statistic }: SourcePassage): Span {
  return statistic?.anchor.block === block
    ? statistic.sentence
    : { start: 0, end: blockAt(report, block).text.length };
}

/** Where a span of the passage's block stands in the report's file. */
export function passageInFile(
  { report, block }: SourcePassage,
  span: Span,
): Span {
  return spanToSource(blockAt(report, block).map, span);
}

/** The lines of report files, each read once. */
export class ReportLines {
  private readonly known = new Map<Report, Promise<LineIndex | undefined>>();

  /** `undefined` when the file can no longer be read. */
  of(report: Report): Promise<LineIndex | undefined> {
    const lines = this.known.get(report) ?? readLines(report.uri);
    this.known.set(report, lines);
    return lines;
  }
}

async function readLines(uri: string): Promise<LineIndex | undefined> {
  try {
    const { text } = decode(uri, await readFile(new URL(uri)));
    return text === undefined ? undefined : new LineIndex(text);
  } catch {
    return undefined;
  }
}

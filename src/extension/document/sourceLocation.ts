import * as vscode from "vscode";
import { decode } from "../../core/ingest/decode";
import { blockAt, LineIndex, spanToSource } from "../../core/report";
import type { Report, Span } from "../../core/report";
import type { SourcePassage } from "../../core/verify";

/** A report is another object once its file was read again, so that these are never of an older text. */
const lineIndexes = new WeakMap<Report, Promise<LineIndex | undefined>>();

/** Where the block's span stands in the report's file; `undefined` when the file can no longer be read. */
export async function sourceLocation(
  report: Report,
  block: number,
  span: Span,
): Promise<vscode.Location | undefined> {
  const lines = await linesOf(report);
  if (!lines) return undefined;
  const { start, end } = spanToSource(blockAt(report, block).map, span);
  return new vscode.Location(
    vscode.Uri.parse(report.uri),
    new vscode.Range(positionIn(lines, start), positionIn(lines, end)),
  );
}

/** The passage's sentence, or the whole block when no statistic of it is meant. */
export function passageSpan({ report, block, statistic }: SourcePassage): Span {
  return statistic?.anchor.block === block
    ? statistic.sentence
    : { start: 0, end: blockAt(report, block).text.length };
}

function linesOf(report: Report): Promise<LineIndex | undefined> {
  let lines = lineIndexes.get(report);
  if (!lines) {
    lines = readLines(report.uri);
    lineIndexes.set(report, lines);
  }
  return lines;
}

async function readLines(uri: string): Promise<LineIndex | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    const { text } = decode(uri, bytes);
    return text === undefined ? undefined : new LineIndex(text);
  } catch {
    // Deleted since it was read: the library will say so, and its verdicts go with it.
    return undefined;
  }
}

function positionIn(lines: LineIndex, offset: number): vscode.Position {
  const { line, column } = lines.position(offset);
  return new vscode.Position(line - 1, column - 1);
}

import * as vscode from "vscode";
import type { Span } from "../../core/report";

/** The span as a range of the document. */
export function rangeOf(
  document: vscode.TextDocument,
  { start, end }: Span,
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The line of the position without its line break. */
export function lineSpan(
  document: vscode.TextDocument,
  { line }: vscode.Position,
): Span {
  const { range } = document.lineAt(line);
  return {
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  };
}

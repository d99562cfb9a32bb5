import * as vscode from "vscode";
import type { LibraryFigure } from "../../../core/library";
import { blockAt, displayName } from "../../../core/report";
import type { Report } from "../../../core/report";
import { figureLabel } from "../../figureText";
import { shortSource } from "../card";
import { rangeOf } from "../spans";
import type { Replacement } from "./figureEdit";

/** The room for a label and what follows it: with more, the list would hide the source at its right edge. */
const ROOM = 32;
const LEAST_DETAIL = 12;

/** A suggestion that knows its figure, for the card that is made when it is looked at. */
export class FigureItem extends vscode.CompletionItem {
  constructor(
    readonly figure: LibraryFigure,
    rank: number,
    ...[document, position, replacement]: Place
  ) {
    const { report, statistic } = figure;
    super(
      {
        label: statistic.quantity.text,
        detail: besides(statistic.quantity.text, figureLabel(statistic)),
        description: shortSource(
          report,
          blockAt(report, statistic.anchor.block),
        ),
      },
      vscode.CompletionItemKind.Value,
    );
    this.sortText = `b${rankText(rank)}`;
    setEdit(this, document, position, replacement);
  }
}

/** A suggestion of a report's key. */
export class KeyItem extends vscode.CompletionItem {
  constructor(
    readonly report: Report,
    rank: number,
    ...[document, position, replacement]: Place
  ) {
    const { title = "", author = [] } = report.bibliography;
    super(
      {
        label: report.key,
        detail: besides(report.key, title),
        ...(author.length > 0 && {
          description: author.map(displayName).join(", "),
        }),
      },
      vscode.CompletionItemKind.Reference,
    );
    this.sortText = `a${rankText(rank)}`;
    setEdit(this, document, position, replacement);
  }
}

type Place = readonly [
  document: vscode.TextDocument,
  position: vscode.Position,
  replacement: Replacement,
];

function setEdit(
  item: vscode.CompletionItem,
  document: vscode.TextDocument,
  position: vscode.Position,
  replacement: Replacement,
): void {
  const range = rangeOf(document, replacement);
  item.range = range;
  item.insertText = replacement.newText;
  // VS Code filters and ranks by what is typed from the range's start on. We have done both, so every item fits equally.
  const typed = document.getText(range.with({ end: position }));
  item.filterText = `${typed} ${replacement.newText}`;
}

function rankText(rank: number): string {
  return String(rank).padStart(4, "0");
}

/** The text as it follows the label, cut at its end. */
function besides(label: string, text: string): string {
  const room = Math.max(LEAST_DETAIL, ROOM - label.length);
  if (text.length <= room) return `  ${text}`;
  const cut = text.lastIndexOf(" ", room - 1);
  return `  ${text.slice(0, cut > 0 ? cut : room - 1)}…`;
}

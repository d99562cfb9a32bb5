import * as vscode from "vscode";
import type { LibraryFigure } from "../../../core/library";
import { blockAt, displayName, shortName } from "../../../core/report";
import type { Report } from "../../../core/report";
import { figureLabel } from "../../figureText";
import { placeText } from "../card";
import { rangeOf } from "../spans";
import type { Replacement } from "./figureEdit";

/** A suggestion that knows its figure, for the card that is made when it is looked at. */
export class FigureItem extends vscode.CompletionItem {
  constructor(
    readonly figure: LibraryFigure,
    rank: number,
    ...[document, position, replacement]: Place
  ) {
    const { report, statistic } = figure;
    const author = report.bibliography.author?.[0];
    const place = placeText(report, blockAt(report, statistic.anchor.block));
    super(
      {
        label: statistic.quantity.text,
        detail: `  ${figureLabel(statistic)}`,
        description: [author ? shortName(author) : report.key, place]
          .filter((part) => part !== "")
          .join(", "),
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
    const { title, author = [] } = report.bibliography;
    super(
      {
        label: report.key,
        ...(author.length > 0 && {
          description: author.map(displayName).join(", "),
        }),
      },
      vscode.CompletionItemKind.Reference,
    );
    if (title !== undefined) this.detail = title;
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

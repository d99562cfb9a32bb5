import * as vscode from "vscode";
import type { LibraryFigure } from "../../core/library";
import { blockAt, shortName } from "../../core/report";
import { COMMANDS, isFigureRef } from "../commands";
import type { FigureRef } from "../commands";
import type { Feature, Services } from "../feature";
import { figureLabel } from "../figureText";
import { placeOf } from "../tree/items";
import type { RecentFigures } from "./recentFigures";

/** More than anyone scrolls through; the next word narrows it. */
const SHOWN = 200;

interface FigureItem extends vscode.QuickPickItem {
  readonly figure: LibraryFigure;
}

/** *Insert figure…*, *Copy citation* and *Cite selection…*: a quick pick over all figures. */
export const figurePick =
  (recent: RecentFigures): Feature =>
  (services) => {
    const { actions } = services;
    const register = vscode.commands.registerCommand;
    return vscode.Disposable.from(
      register(COMMANDS.insertFigure, async (argument: unknown) => {
        const figure =
          givenFigure(argument) ?? (await pickFigure(services, recent, ""));
        if (figure) await actions.insertFigure(figure);
      }),
      register(COMMANDS.copyCitation, async (argument: unknown) => {
        const figure =
          givenFigure(argument) ?? (await pickFigure(services, recent, ""));
        if (figure) await actions.copyFigure(figure);
      }),
      register(COMMANDS.citeSelection, async () => {
        const editor = vscode.window.activeTextEditor;
        if (!editor) return;
        const selected = editor.document.getText(editor.selection).trim();
        const figure = await pickFigure(services, recent, selected);
        if (figure) await actions.citeSelection(figure);
      }),
    );
  };

/** The figure that a menu or the reader gave the command: a reference, or a line of the tree. */
export function givenFigure(argument: unknown): FigureRef | undefined {
  if (isFigureRef(argument)) return argument;
  return isFigureLine(argument)
    ? { report: argument.report.uri, statistic: argument.statistic.id }
    : undefined;
}

function isFigureLine(argument: unknown): argument is LibraryFigure {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "type" in argument &&
    argument.type === "figure"
  );
}

/** Lets the person choose among all figures, by number and words; `undefined` when they chose none. */
async function pickFigure(
  services: Services,
  recent: RecentFigures,
  query: string,
): Promise<FigureRef | undefined> {
  const { library } = services;
  const pick = vscode.window.createQuickPick<FigureItem>();
  pick.placeholder = vscode.l10n.t(
    "A number, a word, or both: 56, niche, share city",
  );
  pick.busy = true;
  pick.value = query;
  const show = (): void => {
    pick.items = itemsFor(services, recent, pick.value);
  };
  const stopListening = library.onDidChange(show);
  const chosen = new Promise<FigureItem | undefined>((resolve) => {
    pick.onDidChangeValue(show);
    // Right after a keystroke nothing may be selected yet; the first item fits best.
    pick.onDidAccept(() => resolve(pick.selectedItems[0] ?? pick.items[0]));
    pick.onDidHide(() => resolve(undefined));
  });
  pick.show();
  await services.ready();
  pick.busy = false;
  if (library.reports.every(({ statistics }) => statistics.length === 0))
    pick.placeholder = vscode.l10n.t(
      "No report has a figure yet. Import one from the Reports view.",
    );
  show();
  const item = await chosen;
  stopListening();
  pick.dispose();
  return (
    item && {
      report: item.figure.report.uri,
      statistic: item.figure.statistic.id,
    }
  );
}

function itemsFor(
  { library, search }: Services,
  recent: RecentFigures,
  query: string,
): FigureItem[] {
  const found = search.find(library.reports, query, SHOWN);
  const ranked =
    query.trim() === ""
      ? [...found].sort((a, b) => rankOf(a, recent) - rankOf(b, recent))
      : found;
  return ranked.map((figure) => itemFor(figure));
}

function rankOf(
  { report, statistic }: LibraryFigure,
  recent: RecentFigures,
): number {
  const rank = recent.rank({ report: report.uri, statistic: statistic.id });
  return Math.min(rank, Number.MAX_SAFE_INTEGER);
}

function itemFor(figure: LibraryFigure): FigureItem {
  const { report, statistic } = figure;
  const block = blockAt(report, statistic.anchor.block);
  const author = report.bibliography.author?.[0];
  return {
    figure,
    label: statistic.quantity.text,
    description: [
      figureLabel(statistic),
      [author && shortName(author), placeOf(report, statistic)]
        .filter((part) => part)
        .join(", "),
    ]
      .filter((part) => part !== "")
      .join(" · "),
    detail: block.text.slice(statistic.sentence.start, statistic.sentence.end),
    // The list is ranked by number, label and sentence; the quick pick's own filter knows none of that.
    alwaysShow: true,
  };
}

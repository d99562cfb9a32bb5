import * as vscode from "vscode";
import {
  composeCitation,
  composeFigure,
  composeQuote,
  DEFAULT_SYNTAX,
  syntaxFor,
} from "../../core/cite";
import type { CitationSyntax } from "../../core/cite";
import type { Library } from "../../core/library";
import { blockAt } from "../../core/report";
import type { Passage, WritingActions } from "../actions";
import type { FigureRef } from "../commands";
import type { LastDocument } from "../lastDocument";
import type { RecentFigures } from "./recentFigures";

/** Writing and copying figures and passages with their citations. */
export function writing(
  library: Library,
  lastDocument: LastDocument,
  recent: RecentFigures,
): WritingActions {
  const figureText = (
    figure: FigureRef,
    syntax: CitationSyntax,
  ): string | undefined => {
    const found = library.statistic(figure.report, figure.statistic);
    return found && composeFigure(found.report, found.statistic, syntax);
  };
  const passageText = (
    { report: uri, block, span }: Passage,
    syntax: CitationSyntax,
  ): string | undefined => {
    const report = library.byUri(uri);
    if (!report) return undefined;
    const quote = blockAt(report, block).text.slice(span.start, span.end);
    return composeQuote(report, block, quote, syntax);
  };
  return {
    async insertFigure(figure) {
      recent.add(figure);
      await insert(lastDocument, (syntax) => figureText(figure, syntax));
    },
    async insertPassage(passage) {
      await insert(lastDocument, (syntax) => passageText(passage, syntax));
    },
    async citeSelection(figure) {
      recent.add(figure);
      const editor = vscode.window.activeTextEditor;
      const found = library.statistic(figure.report, figure.statistic);
      if (!editor || !found) return sayGone();
      const { report, statistic } = found;
      const syntax = syntaxOf(editor.document);
      const citation = composeCitation(report, statistic.anchor.block, syntax);
      await editor.edit((builder) => {
        for (const { end } of editor.selections)
          builder.insert(end, ` ${citation}`);
      });
    },
    async copyFigure(figure) {
      recent.add(figure);
      await copy(figureText(figure, syntaxOf(lastDocument.document)));
    },
    async copyPassage(passage) {
      await copy(passageText(passage, syntaxOf(lastDocument.document)));
    },
  };
}

/** The document's own syntax, Pandoc's in a document of another kind: what is copied or pasted there has to be something. */
function syntaxOf(document: vscode.TextDocument | undefined): CitationSyntax {
  return (
    (document && syntaxFor(document.languageId, document.uri.path)) ??
    DEFAULT_SYNTAX
  );
}

/** Writes the text at every cursor as one undo step, and gives the editor the focus. */
async function insert(
  lastDocument: LastDocument,
  textIn: (syntax: CitationSyntax) => string | undefined,
): Promise<void> {
  const text = textIn(syntaxOf(lastDocument.document));
  if (text === undefined) return sayGone();
  const editor = await lastDocument.show();
  if (!editor) {
    await vscode.env.clipboard.writeText(text);
    void vscode.window.showInformationMessage(
      vscode.l10n.t("No document is open, so this was copied: {0}", text),
    );
    return;
  }
  const { document } = editor;
  const written = await editor.edit((builder) => {
    for (const selection of editor.selections)
      builder.replace(selection, spaced(document, selection, text));
  });
  if (written) editor.selections = editor.selections.map(collapsed);
}

async function copy(text: string | undefined): Promise<void> {
  if (text === undefined) return sayGone();
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("Copied: {0}", text),
    MESSAGE_MILLISECONDS,
  );
}

function sayGone(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      "That figure is no longer in the report. The Reports view shows those that are.",
    ),
  );
}

/** The text with a space before it when it would otherwise run into the word before the cursor. */
function spaced(
  document: vscode.TextDocument,
  { start }: vscode.Range,
  text: string,
): string {
  if (start.character === 0) return text;
  const before = document.getText(
    new vscode.Range(start.translate(0, -1), start),
  );
  return /[\p{L}\p{N}.,;:!?)\]]/u.test(before) ? ` ${text}` : text;
}

function collapsed(selection: vscode.Selection): vscode.Selection {
  return new vscode.Selection(selection.end, selection.end);
}

/** As long as VS Code's own messages of this kind stay. */
const MESSAGE_MILLISECONDS = 4000;

import * as vscode from "vscode";

/** Remembers which document was edited last, since a panel in front has no editor. */
export class LastEditor implements vscode.Disposable {
  private editor = vscode.window.activeTextEditor;
  private readonly listener = vscode.window.onDidChangeActiveTextEditor(
    (editor) => {
      this.editor = editor ?? this.editor;
    },
  );

  /** Gives the keyboard to that document where it is open, or to the Reports view when there is none. */
  async focus(): Promise<void> {
    const open = vscode.window.visibleTextEditors;
    const last = this.editor?.document.isClosed === false && this.editor;
    const editor =
      open.find(({ document }) => last && document === last.document) ??
      (last || open[0]);
    if (!editor) {
      await vscode.commands.executeCommand("citedFigures.reports.focus");
      return;
    }
    await vscode.window.showTextDocument(editor.document, {
      viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
      selection: editor.selection,
    });
  }

  dispose(): void {
    this.listener.dispose();
  }
}

import * as vscode from "vscode";

/**
 * The text editor that a person means when they act on a figure in the tree or the reader: the active one, or the one that
 * was active last and is still shown.
 */
export class LastDocument implements vscode.Disposable {
  private last = vscode.window.activeTextEditor;
  private readonly subscription = vscode.window.onDidChangeActiveTextEditor(
    (editor) => {
      if (editor && isWritable(editor.document)) this.last = editor;
    },
  );

  dispose(): void {
    this.subscription.dispose();
  }

  /** `undefined` when no document that can be written to is shown. */
  get editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && isWritable(active.document)) return active;
    return vscode.window.visibleTextEditors.find(
      ({ document, viewColumn }) =>
        document === this.last?.document && viewColumn === this.last.viewColumn,
    );
  }
}

/** Whether it is a document at all, rather than an output channel or one side of a comparison. */
function isWritable(document: vscode.TextDocument): boolean {
  return (
    document.uri.scheme === "untitled" ||
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true
  );
}

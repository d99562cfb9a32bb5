import * as vscode from "vscode";

/**
 * The document that a person means when they act on a figure in the tree or the reader: the one that they edited last, as long as it is
 * open in a tab, even behind the reader.
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

  /** `undefined` when no document that can be written to is open. */
  get document(): vscode.TextDocument | undefined {
    const document = (this.last ?? firstVisible())?.document;
    return document && isWritable(document) && isInTab(document)
      ? document
      : undefined;
  }

  /** Brings the document to the front, with the cursor where it was, and gives it the keyboard. */
  async show(): Promise<vscode.TextEditor | undefined> {
    const { document } = this;
    if (!document) return undefined;
    const shown = vscode.window.visibleTextEditors.find(
      (editor) => editor.document === document,
    );
    const { viewColumn } = shown ?? this.last ?? {};
    return vscode.window.showTextDocument(document, {
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
  }
}

function firstVisible(): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) =>
    isWritable(document),
  );
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        input instanceof vscode.TabInputText &&
        input.uri.toString() === uri.toString(),
    );
}

/** Whether it is a document at all, rather than an output channel or one side of a comparison. */
function isWritable(document: vscode.TextDocument): boolean {
  return (
    document.uri.scheme === "untitled" ||
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true
  );
}

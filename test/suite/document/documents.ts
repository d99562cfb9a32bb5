/** Documents with a cursor in them, for the specs of what happens in a writer's document. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

/** A document in the editor and the place in it that the text marks with "|". */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** The bundled report's key. */
export const KEY = "huang-hongqiao";

/** A document of its own that cites the bundled report. */
export const CITING = `The hub is growing [@${KEY}].\n\n`;

/** An untitled document with the text, without its "|". */
export async function open(
  text: string,
  language = "markdown",
): Promise<Place> {
  const at = text.indexOf("|");
  assert.ok(at >= 0, "the text has no | for the cursor");
  const content = text.slice(0, at) + text.slice(at + 1);
  await vscode.extensions
    .getExtension("cited-figures.cited-figures")
    ?.activate();
  const document = await vscode.workspace.openTextDocument({
    language,
    content,
  });
  return { document, position: document.positionAt(at) };
}

/** Replaces the only occurrence of a text in the document. */
export async function replace(
  document: vscode.TextDocument,
  old: string,
  by: string,
): Promise<void> {
  const at = document.getText().indexOf(old);
  assert.ok(at >= 0, `the document has no ${old}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(
    document.positionAt(at),
    document.positionAt(at + old.length),
  );
  edit.replace(document.uri, range, by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The extension's diagnostics of the file as soon as they are as wanted. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  isWanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === "Figures");
      if (!isWanted(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Median of the times that the work takes, in milliseconds. */
export async function medianTime(
  work: () => Thenable<unknown>,
  runs = 21,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

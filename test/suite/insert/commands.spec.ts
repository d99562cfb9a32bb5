import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsWhen, open } from "../document/documents";

interface FigureRef {
  readonly report: string;
  readonly statistic: string;
}

/** The bundled figure with the text, as the commands in the card of a hover name it. */
async function figure(text: string): Promise<FigureRef> {
  const { document, position } = await open(
    `${text}| [@huang-hongqiao, para. 10; @huang-hongqiao, para. 11].`,
  );
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position.translate(0, -1),
  );
  const card = hovers
    .flatMap(({ contents }) => contents)
    .map((one) => (typeof one === "string" ? one : one.value))
    .join("\n");
  const query = /command:citedFigures\.copyCitation\?([^)\s]+)/.exec(card)?.[1];
  assert.ok(query, `no command in the card:\n${card}`);
  const [ref] = JSON.parse(decodeURIComponent(query)) as [FigureRef];
  return ref;
}

async function shown(text: string): Promise<vscode.TextEditor> {
  const { document, position } = await open(text);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

describe("the commands for a figure", () => {
  it("insert it with its citation at the cursor, as one step to undo", async () => {
    const ref = await figure("56.6 percent");
    const editor = await shown("They are | of all.");
    await vscode.commands.executeCommand("citedFigures.insertFigure", ref);
    assert.equal(
      editor.document.getText(),
      "They are 56.6 percent [@huang-hongqiao, para. 10] of all.",
    );
    assert.ok(editor.selection.isEmpty);
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), "They are  of all.");
  });

  it("put a space before it where it would touch a word", async () => {
    const ref = await figure("56.6 percent");
    const editor = await shown("They are|");
    await vscode.commands.executeCommand("citedFigures.insertFigure", ref);
    assert.equal(
      editor.document.getText(),
      "They are 56.6 percent [@huang-hongqiao, para. 10]",
    );
  });

  it("keep the bound", async () => {
    const ref = await figure("More than 14,000");
    const editor = await shown("There are |");
    await vscode.commands.executeCommand("citedFigures.insertFigure", ref);
    assert.equal(
      editor.document.getText(),
      "There are more than 14,000 [@huang-hongqiao, para. 11]",
    );
  });

  it("copy it, and copy instead of inserting when no document is open", async () => {
    const ref = await figure("56.6 percent");
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("citedFigures.copyCitation", ref);
    assert.equal(
      await vscode.env.clipboard.readText(),
      "56.6 percent [@huang-hongqiao, para. 10]",
    );
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("citedFigures.insertFigure", ref);
    assert.equal(
      await vscode.env.clipboard.readText(),
      "56.6 percent [@huang-hongqiao, para. 10]",
    );
  });

  it("insert it in a document that is behind another tab", async () => {
    const ref = await figure("56.6 percent");
    const { document } = await shown("They are |");
    const hidden = new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeVisibleTextEditors(
        ({ length }) => {
          if (length > 0) return;
          listener.dispose();
          resolve();
        },
      );
    });
    const column = vscode.window.activeTextEditor?.viewColumn;
    assert.ok(column);
    const panel = vscode.window.createWebviewPanel("test", "Page", column);
    await hidden;
    await vscode.commands.executeCommand("citedFigures.insertFigure", ref);
    panel.dispose();
    assert.equal(
      document.getText(),
      "They are 56.6 percent [@huang-hongqiao, para. 10]",
    );
  });

  it("open two mistakes to try checking on", async () => {
    await vscode.commands.executeCommand("citedFigures.tryChecking");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    const found = await diagnosticsWhen(
      document.uri,
      ({ length }) => length === 2,
    );
    assert.deepEqual(found.map(({ code }) => code).sort(), [
      "bound-dropped",
      "number-differs",
    ]);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  CITING,
  diagnosticsWhen,
  KEY,
  open,
} from "../suite/document/documents";

function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  assert.equal(folder.uri.scheme, "memory");
  return vscode.Uri.joinPath(folder.uri, path);
}

async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = file(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

describe("in a browser", () => {
  it("the extension activates, from its file for the web", async () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.equal(typeof process, "undefined", "there is no Node");
    const extension = vscode.extensions.getExtension(
      "cited-figures.cited-figures",
    );
    assert.ok(extension, "it is not installed");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it("a wrong number is underlined, whichever report it is from", async () => {
    const uri = await write(
      "wrong.md",
      `It is 56.5 percent of the city's total [@${KEY}, para. 10].\n\n` +
        "The unemployment rate was 4.7 percent [@example-town, para. 3].\n",
    );
    await vscode.window.showTextDocument(uri);
    const found = await diagnosticsWhen(uri, ({ length }) => length === 2);
    assert.deepEqual(found.map(({ message }) => message).sort(), [
      "The source says 4.6 percent, not 4.7 percent (para. 3).",
      "The source says 56.6 percent, not 56.5 percent (para. 10).",
    ]);
  });

  it("a number completes to the figure with its citation", async () => {
    const { document, position } = await open(
      `${CITING}They have gathered 56|`,
    );
    const { items } =
      await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        position,
        "6",
      );
    assert.ok(
      items.some(
        ({ insertText }) => insertText === `56.6 percent [@${KEY}, para. 10]`,
      ),
      JSON.stringify(items.map(({ insertText }) => insertText)),
    );
  });

  it("a report that is added is known", async () => {
    const { document } = await open(
      "The harbour handled 1.3 million containers [@harbour, para. 1].|",
    );
    const code = (wanted: string) =>
      diagnosticsWhen(document.uri, (all) =>
        all.some((one) => one.code === wanted),
      );
    await code("unknown-key");
    await write(
      "reports/harbour.md",
      "---\ncitation-key: harbour\n---\n\nThe harbour handled 1.2 million containers in 2024.\n",
    );
    const [found] = await code("number-differs");
    assert.equal(
      found?.message,
      "The source says 1.2 million, not 1.3 million (para. 1).",
    );
  });
});

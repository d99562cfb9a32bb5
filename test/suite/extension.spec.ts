import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension", () => {
  it("activates in the extension host", async () => {
    const extension = vscode.extensions.getExtension(
      "cited-figures.cited-figures",
    );
    assert.ok(extension, "it is not installed");
    const wasActive = extension.isActive;
    const start = performance.now();
    await extension.activate();
    const time = performance.now() - start;
    assert.equal(extension.isActive, true);
    if (!wasActive) console.log(`activation: ${time.toFixed(1)} ms`);
  });

  it("has a title for every command, and registers every command that it contributes", async () => {
    const extension = vscode.extensions.getExtension(
      "cited-figures.cited-figures",
    );
    assert.ok(extension);
    await extension.activate();
    const { contributes } = extension.packageJSON as {
      contributes: { commands: readonly { command: string; title: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command, title } of contributes.commands) {
      assert.ok(registered.has(command), `${command} is not registered`);
      assert.ok(title !== "" && !title.startsWith("%"), `${command}: ${title}`);
    }
  });
});

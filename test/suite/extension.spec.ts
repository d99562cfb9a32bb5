import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension", () => {
  it("activates in the extension host", async () => {
    const extension = vscode.extensions.getExtension(
      "cited-figures.cited-figures",
    );
    assert.ok(extension, "it is not installed");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});

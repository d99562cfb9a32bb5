import assert from "node:assert/strict";
import * as vscode from "vscode";
import { KEY, open } from "./documents";

const TEXT = `The hub has 56.6 percent of the city's total [@${KEY}, para. 10].`;

describe("going to the source", () => {
  it("leads from a number to its sentence in the report's file", async () => {
    const target = await definitionOf(TEXT.replace("56", "5|6"));
    assert.match(target?.text ?? "", /56\.6 percent/);
    assert.equal(target?.from, "56.6 percent");
  });

  it("leads from a locator to its paragraph", async () => {
    const target = await definitionOf(TEXT.replace("para", "pa|ra"));
    assert.match(target?.text ?? "", /287 .*56\.6 percent/s);
  });

  it("leads from a key to the report", async () => {
    const target = await definitionOf(TEXT.replace("huang", "hu|ang"));
    assert.match(target?.path ?? "", /hongqiao-hub\.md$/);
  });

  it("leads nowhere from other words", async () => {
    assert.equal(await definitionOf(TEXT.replace("hub", "h|ub")), undefined);
  });
});

async function definitionOf(
  text: string,
): Promise<{ path: string; text: string; from: string } | undefined> {
  const { document, position } = await open(text);
  const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    "vscode.executeDefinitionProvider",
    document.uri,
    position,
  );
  if (!link) return undefined;
  const target = await vscode.workspace.openTextDocument(link.targetUri);
  return {
    path: link.targetUri.path,
    text: target.getText(link.targetRange),
    from: document.getText(link.originSelectionRange),
  };
}

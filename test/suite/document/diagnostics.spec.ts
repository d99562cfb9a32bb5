import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsWhen, KEY, open, replace } from "./documents";

const RIGHT = `The hub has 287 enterprises [@${KEY}, para. 10].|

It is 56.6 percent of the city's total [@${KEY}, para. 10].`;

describe("checking as you type", () => {
  it("underlines a number that is made wrong, and only that", async () => {
    const { document } = await open(RIGHT);
    await replace(document, "56.6", "56.5");
    const [found, ...others] = await diagnosticsWhen(
      document.uri,
      ({ length }) => length > 0,
    );
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(document.getText(found.range), "56.5 percent");
    assert.equal(found.code, "number-differs");
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(
      found.message,
      "The source says 56.6 percent, not 56.5 percent (para. 10).",
    );
    const [related] = found.relatedInformation ?? [];
    assert.ok(related);
    const source = await vscode.workspace.openTextDocument(
      related.location.uri,
    );
    assert.match(source.getText(related.location.range), /56\.6 percent/);
  });

  it("offers the fix, and is content when it is applied", async () => {
    const { document } = await open(RIGHT.replace("56.6", "56.5"));
    const [found] = await diagnosticsWhen(
      document.uri,
      ({ length }) => length > 0,
    );
    assert.ok(found);
    const actions = await quickFixes(document, found.range);
    const fix = actions.find(({ title }) => title === "Change to 56.6 percent");
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    assert.ok(
      actions.some(({ title }) => title === "Open the source in the reader"),
    );
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), RIGHT.replace("|", ""));
    await diagnosticsWhen(document.uri, ({ length }) => length === 0);
  });

  it("finds each kind of slip, with a fix where one is safe", async () => {
    for (const [text, code, fixed] of [
      [
        `It has 14,000 enterprises [@${KEY}, para. 11].|`,
        "bound-dropped",
        `It has more than 14,000 enterprises [@${KEY}, para. 11].`,
      ],
      [
        `It is 17.5 percent of all enterprises in the districts [@${KEY}, para. 10].|`,
        "misplaced",
        `It is 17.5 percent of all enterprises in the districts [@${KEY}, para. 11].`,
      ],
      [
        "It is 56.6 percent of the city's total [@huang-hongkiao].|",
        "unknown-key",
        `It is 56.6 percent of the city's total [@${KEY}].`,
      ],
      [
        `It is 56.6 percentage points [@${KEY}, para. 10].|`,
        "unit-differs",
        undefined,
      ],
      [`It is 93.1 percent [@${KEY}].|`, "not-found", undefined],
      [`It is 56.6 percent [@${KEY}, para. 40].|`, "no-such-block", undefined],
    ] as const) {
      const { document } = await open(text);
      const [found, ...others] = await diagnosticsWhen(
        document.uri,
        ({ length }) => length > 0,
      );
      assert.ok(found);
      assert.equal(found.code, code, text);
      assert.deepEqual(others, [], text);
      if (fixed === undefined) continue;
      const [fix] = await quickFixes(document, found.range);
      assert.ok(fix?.edit, text);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.equal(document.getText(), fixed);
    }
  });

  it("follows the reports", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const report = vscode.Uri.joinPath(folder.uri, "reports/harbour.md");
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(report, new TextEncoder().encode(text));
    const source = (number: string): string =>
      `---\ncitation-key: harbour\n---\n\n# Harbour\n\nThe port handled ${number} containers in the year.\n`;
    await write(source("480"));
    try {
      const { document } = await open(
        "The port handled 480 containers [@harbour, para. 1].|",
      );
      await diagnosticsWhen(document.uri, ({ length }) => length === 0);
      await write(source("510"));
      const [found] = await diagnosticsWhen(document.uri, (all) =>
        all.some(({ code }) => code === "number-differs"),
      );
      assert.match(String(found?.message), /510/);
    } finally {
      await vscode.workspace.fs.delete(report);
    }
  });

  it("checks files, but no report of the library", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const wrong = `It is 56.5 percent of the city's total [@${KEY}, para. 10].`;
    const write = async (path: string): Promise<vscode.Uri> => {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(wrong));
      await vscode.workspace.openTextDocument(uri);
      return uri;
    };
    const report = await write("reports/quoting.md");
    const document = await write("document.md");
    try {
      await diagnosticsWhen(document, ({ length }) => length === 1);
      await diagnosticsWhen(report, ({ length }) => length === 0);
    } finally {
      await vscode.workspace.fs.delete(report);
      await vscode.workspace.fs.delete(document);
    }
  });

  it("says on a report's file what is wrong with it", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const report = vscode.Uri.joinPath(folder.uri, "reports/scan.txt");
    await vscode.workspace.fs.writeFile(report, new Uint8Array([80, 0, 0, 7]));
    try {
      const [found] = await diagnosticsWhen(report, ({ length }) => length > 0);
      assert.match(String(found?.message), /reports\/scan\.txt is not text/);
    } finally {
      await vscode.workspace.fs.delete(report);
    }
    await diagnosticsWhen(report, ({ length }) => length === 0);
  });
});

/** The extension's code actions, the fixes first. */
async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

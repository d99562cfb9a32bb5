import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import * as vscode from "vscode";
import { diagnosticsWhen, open } from "../document/documents";

const REPORT = `---
title: Harbour bulletin
citation-key: harbour
---

The harbour handled 1.2 million containers in 2024.
`;

/** Waits until the document's diagnostics have exactly these codes. */
async function codes(
  document: vscode.TextDocument,
  ...wanted: readonly string[]
): Promise<void> {
  await diagnosticsWhen(document.uri, (found) =>
    isDeepStrictEqual(found.map(({ code }) => code).sort(), [...wanted].sort()),
  );
}

function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, path);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

describe("reports on disk", () => {
  const reports: vscode.Uri[] = [];

  function report(path: string): vscode.Uri {
    const uri = file(path);
    reports.push(uri);
    return uri;
  }

  afterEach(async () => {
    for (const uri of reports.splice(0))
      try {
        await vscode.workspace.fs.delete(uri, { recursive: true });
      } catch {
        // The test has deleted it itself.
      }
  });

  it("are known from when they are added, as they are when they change, until they are deleted", async () => {
    const { document } = await open(
      "The harbour handled 1.2 million containers [@harbour, para. 1].|",
    );
    await codes(document, "unknown-key");
    const uri = report("reports/harbour.md");
    await write(uri, REPORT);
    await codes(document);
    await write(uri, REPORT.replace("1.2 million", "1.3 million"));
    await codes(document, "number-differs");
    await vscode.workspace.fs.delete(uri);
    await codes(document, "unknown-key");
  });

  it("are known under their new name, and no longer when their folder is deleted", async () => {
    const { document } = await open(
      "The harbour handled 1.2 million containers [@harbour, para. 1].|",
    );
    await write(report("reports/2024/harbour.md"), REPORT);
    await codes(document);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(
      file("reports/2024/harbour.md"),
      report("reports/2025/quay.md"),
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await codes(document);
    await vscode.workspace.fs.delete(file("reports/2025"), { recursive: true });
    await codes(document, "unknown-key");
  });

  it("take their key from a sidecar that is added later", async () => {
    const { document } = await open(
      "The harbour handled 1.2 million containers [@port, para. 1].|",
    );
    await write(
      report("reports/harbour.txt"),
      "Harbour bulletin\n\nThe harbour handled 1.2 million containers in 2024.\n",
    );
    await codes(document, "unknown-key");
    await write(report("reports/harbour.csl.json"), '{"citation-key": "port"}');
    await codes(document);
  });

  it("say in the Problems view what is wrong with them, and leave the others alone", async () => {
    const broken = report("reports/picture.txt");
    await vscode.workspace.fs.writeFile(
      broken,
      new Uint8Array([0x89, 0x50, 0x00, 0x47]),
    );
    const [problem] = await diagnosticsWhen(
      broken,
      ({ length }) => length === 1,
    );
    assert.match(problem?.message ?? "", /reports\/picture\.txt is not text/);
    const { document } = await open(
      "It has 56.5 percent [@huang-hongqiao, para. 10].|",
    );
    await codes(document, "number-differs");
  });

  it("do not count the bundled report when the setting hides it", async () => {
    const { document } = await open(
      "It is 56.6 percent of the city's total [@huang-hongqiao, para. 10].|",
    );
    await codes(document);
    const settings = vscode.workspace.getConfiguration("citedFigures");
    await settings.update("reports.bundled", false);
    await codes(document, "unknown-key");
    await settings.update("reports.bundled", undefined);
    await codes(document);
  });
});

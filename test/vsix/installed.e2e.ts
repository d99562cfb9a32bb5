import assert from "node:assert/strict";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../e2e/launch";
import type { Editor } from "../e2e/editor";
import { capture } from "../host/command";
import { installExtension } from "../host/extension";
import { ensureHost } from "../host/install";
import { out, root } from "../host/paths";

/** What the bundled report states, as its view shows it. */
const FIGURES = [
  "287",
  "56.6 percent",
  "more than 14,000",
  "17.5 percent",
  "3.4 times",
];

describe("the packaged extension", () => {
  const vsix = join(out, "cited-figures.vsix");
  let folder: string;
  let editor: Editor | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "cited-figures-vsix-"));
    await capture("npm", ["run", "--silent", "package"], { cwd: root });
    const extensions = join(folder, "extensions");
    await installExtension(await ensureHost(), vsix, extensions);
    editor = await launch({
      installed: extensions,
      files: { "notes.txt": "Nothing of ours.\n" },
    });
  });

  after(async () => {
    await editor?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it("is small", async () => {
    const { size } = await stat(vsix);
    console.log(`      ${String(Math.ceil(size / 1024))} kB`);
    assert.ok(size < 2 * 1024 * 1024, `${String(size)} bytes`);
  });

  it("activates, and shows the bundled report's figures", async () => {
    assert.ok(editor);
    await editor.openViewContainer("Figures");
    await editor.treeRows.first().waitFor();
    await editor.expandAll();
    for (const figure of FIGURES) await editor.treeRow(figure).waitFor();
    await editor.screenshot("installed");
  });
});

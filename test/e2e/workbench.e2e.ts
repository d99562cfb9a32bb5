import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { useEditor } from "./launch";

describe("the workbench", () => {
  const window = useEditor();

  it("has the view of the extension", async () => {
    const editor = window();
    await editor.openViewContainer("Figures");
    const header = editor.page.locator(".part.sidebar", { hasText: "Figures" });
    await header.first().waitFor();
  });

  it("opens a document that can be written in", async () => {
    const editor = window();
    await editor.openFile("brief.md");
    await editor.putCursorAfter("# Brief");
    await editor.typeInEditor(" on a district");
    await editor.waitForText("# Brief on a district");
    await editor.save();
    assert.match(await editor.readFile("brief.md"), /^# Brief on a district$/m);
    assert.ok(existsSync(await editor.screenshot("workbench")));
  });
});

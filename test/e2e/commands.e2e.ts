import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Editor } from "./editor";
import { launch } from "./launch";
import { until } from "./until";

const ARTICLE = `Harbour traffic hits a record

The harbour handled 1.2 million containers last year, more than ever before.

Ferries carried 4,500 passengers a day in the same period, the port authority said.
`;

describe("figures by command, drag and filter", () => {
  let editor: Editor;

  before(async () => {
    editor = await launch({ files: { "notes.md": "# Notes\n\nFirst. \n" } });
    await editor.openViewContainer("Figures");
    await editor.treeRow("56.6 percent").waitFor();
    await editor.openFile("notes.md");
  });

  after(async () => {
    await editor.close();
  });

  it("has every command in the palette, worded alike", async () => {
    const titles = await editor.paletteTitles("Figures: ");
    for (const title of [
      "Figures: Insert figure…",
      "Figures: Open report…",
      "Figures: Import report…",
      "Figures: Go to source",
      "Figures: Copy citation",
      "Figures: Check this document",
      "Figures: Show figures at a glance",
      "Figures: Filter figures…",
      "Figures: Group figures by kind",
    ])
      assert.ok(titles.includes(title), `${title} in ${titles.join(", ")}`);
    for (const hidden of ["Figures: Open in reader", "Figures: Clear filter"])
      assert.ok(!titles.includes(hidden), hidden);
  });

  it("inserts a figure found by number and word", async () => {
    await editor.putCursorAfter("First.");
    await editor.runCommand("Figures: Insert figure…");
    // The palette closes before the list of figures opens.
    await editor.page.getByPlaceholder("56, niche, share city").waitFor();
    await editor.quickRows.filter({ hasText: "more than 14,000" }).waitFor();
    await editor.page.keyboard.type("56 niche");
    await editor.quickRows
      .filter({ hasText: "more than 14,000" })
      .waitFor({ state: "detached" });
    await editor.screenshot("6-insert");
    await editor.page.keyboard.press("Enter");
    await editor.waitForText("First. 56.6 percent [@huang-hongqiao, para. 10]");
  });

  it("copies from the tree's buttons, and inserts from them", async () => {
    const row = editor.treeRow("3.4 times");
    await row.hover();
    await row.getByRole("button", { name: "Insert figure…" }).click();
    await editor.waitForText("3.4 times [@huang-hongqiao, para. 11]");
  });

  it("drops a dragged figure into the document", async () => {
    const line = editor.active.locator(".view-line").last();
    await editor
      .treeRow("287")
      .dragTo(line, { targetPosition: { x: 5, y: 5 } });
    await editor.waitForText("287 [@huang-hongqiao, para. 10]");
    await editor.screenshot("7-drop");
  });

  it("filters the tree, and clears the filter", async () => {
    await editor.runCommand("Figures: Filter figures…");
    await editor.quickInput.getByText("Show only the figures").waitFor();
    await editor.page.keyboard.type("scientific");
    await editor.treeRow("287").waitFor({ state: "detached" });
    await editor.page.keyboard.press("Enter");
    await editor.treeRow("14,000").waitFor();
    await editor.screenshot("8-filter");
    await editor.runCommand("Figures: Clear filter");
    await editor.treeRow("287").waitFor();
  });

  it("groups by kind and back", async () => {
    await editor.runCommand("Figures: Group figures by kind");
    await editor.treeRow("Shares").waitFor();
    await editor.screenshot("9-kinds");
    await editor.runCommand("Figures: Group figures by section");
    await editor.treeRow("Shares").waitFor({ state: "detached" });
  });

  it("imports an article from the clipboard, twice without overwriting", async () => {
    await editor.page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    for (const count of [1, 2]) {
      await editor.page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        ARTICLE,
      );
      await editor.runCommand("Figures: Import report…");
      await editor.quickRows
        .filter({ hasText: "From the clipboard" })
        .first()
        .click();
      await until(`${String(count)} report files`, async () => {
        const names = await readdir(join(editor.folder, "reports")).catch(
          () => [],
        );
        return names.length === count && names;
      });
      // The reader opens on it, and takes the focus.
      await editor.page
        .locator(".tab.active", { hasText: "Harbour traffic" })
        .waitFor();
    }
    await editor.treeRow("1.2 million").first().waitFor();
    await editor.screenshot("10-imported");
    const [first] = await readdir(join(editor.folder, "reports"));
    assert.equal(await editor.readFile(`reports/${first ?? ""}`), ARTICLE);
  });

  it("shows the figures at a glance", async () => {
    await editor.treeRow("Hongqiao").first().click();
    await editor.treeRow("Hongqiao").first().hover();
    await editor
      .treeRow("Hongqiao")
      .first()
      .getByRole("button", { name: "Show figures at a glance" })
      .click();
    await editor.readerFrame().getByText("17.5").first().waitFor();
    await editor.screenshot("11-glance");
  });
});

import assert from "node:assert/strict";
import type { Editor } from "./editor";
import { launch, type Theme } from "./launch";

/** What a person does first, from opening the view to mending a wrong number; once in each kind of theme, for the pictures. */
for (const theme of ["dark", "light", "hc"] satisfies Theme[])
  describe(`a person citing a figure (${theme})`, () => {
    let editor: Editor;

    before(async () => {
      editor = await launch({
        theme,
        files: { "notes.md": "# Notes\n\nThe hub is growing.\n" },
      });
    });

    after(async () => {
      await editor.close();
    });

    it("finds the bundled report's figures in the Reports view", async () => {
      await editor.openViewContainer("Figures");
      await editor.treeRow("56.6 percent").waitFor();
      for (const figure of [
        "287",
        "56.6 percent",
        "more than 14,000",
        "17.5 percent",
        "3.4 times",
      ])
        assert.equal(await editor.treeRow(figure).count(), 1, figure);
      await editor.screenshot("1-tree");
    });

    it("reads the sentence in the reader, the number marked", async () => {
      await editor.treeRow("56.6 percent").click();
      const marked = editor
        .readerFrame()
        .locator(".figure[aria-current=true]")
        .first();
      await marked.waitFor();
      assert.equal((await marked.innerText()).trim(), "56.6 percent");
      await editor.screenshot("2-reader");
    });

    it("types 56 and accepts the cited figure", async () => {
      await editor.openFile("notes.md");
      await editor.putCursorAfter("The hub is growing.");
      await editor.typeInEditor(
        " Niche firms are [@huang-hongqiao]; they are 56",
      );
      await editor.suggestWidget();
      await editor.screenshot("3-completion");
      await editor.acceptSuggestion("56.6 percent");
      await editor.waitForText("56.6 percent [@huang-hongqiao, para. 10]");
    });

    it("hovers over the number and sees that it agrees", async () => {
      assert.match(await editor.hoverText("56.6"), /agrees with the source/i);
      await editor.screenshot("4-hover");
    });

    it("breaks the number, sees what the source says, and mends it", async () => {
      await editor.putCursorAfter("56.6");
      await editor.page.keyboard.press("Backspace");
      await editor.typeInEditor("5");
      await editor.squiggles("error").first().waitFor();
      const problems = await editor.problems();
      assert.ok(
        problems.some((one) =>
          one.includes("The source says 56.6 percent, not 56.5 percent"),
        ),
        problems.join("\n"),
      );
      await editor.screenshot("5-wrong");
      await editor.putCursorAfter("56.5");
      await editor.quickFix("Change to 56.6 percent");
      await editor.waitForText("56.6 percent [@huang-hongqiao, para. 10]");
      await editor.squiggles("error").first().waitFor({ state: "detached" });
    });
  });

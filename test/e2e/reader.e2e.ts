import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Editor } from "./editor";
import { useEditor } from "./launch";
import { until } from "./until";

const CLINICS = `---
title: Clinics of the north
citation-key: clinics
---

${Array.from({ length: 30 }, (_, index) => `Paragraph ${String(index + 1)} describes the region and its towns, its roads and its weather, and goes on for long enough to fill more than a line of the page.`).join("\n\n")}

## Staff

The clinics employ more than 14,000 nurses. They are 17.5 percent of all employees.
`;

const files = {
  "notes.md": "# Notes\n\nThe hub is growing.\n",
  "reports/clinics.md": CLINICS,
};

/** The statistic that is marked in the reader. */
function marked(editor: Editor): Locator {
  return editor.readerFrame().locator(".figure[aria-current=true]");
}

async function waitForMarked(editor: Editor, text: string): Promise<void> {
  await until(
    `“${text}” to be marked`,
    async () => (await marked(editor).allInnerTexts()).join() === text,
  );
}

/** Opens the reader beside the document, at a figure of the tree. */
async function read(editor: Editor, figure: string): Promise<void> {
  await editor.openViewContainer("Figures");
  await editor.treeRow("56.6 percent").waitFor();
  await editor.treeRow(figure).click();
  await waitForMarked(editor, figure);
}

async function waitForClipboard(
  editor: Editor,
  expected: string,
): Promise<void> {
  let copied = "";
  await until(`“${expected}” to be copied`, async () => {
    copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    return copied.includes(expected);
  }).catch(() => assert.equal(copied, expected));
}

describe("the reader", () => {
  const window = useEditor({ files });

  before(async () => {
    await window().openFile("notes.md");
    await window().putCursorAfter("The hub is growing.");
  });

  it("opens beside the document at the figure, and shows what stands in its margin", async () => {
    const editor = window();
    await read(editor, "56.6 percent");
    const frame = editor.readerFrame();
    assert.match(await frame.locator("h1").innerText(), /^Hongqiao hub/);
    assert.equal(await frame.locator(".note.derived").count(), 3);
    assert.ok(
      await editor.page.locator(".tab", { hasText: "notes.md" }).isVisible(),
    );
    await editor.screenshot("reader-figure");
  });

  it("follows the tree", async () => {
    const editor = window();
    await editor.treeRow("3.4 times").click();
    await waitForMarked(editor, "3.4 times");
    assert.equal(
      await editor.page.locator(".tab", { hasText: "Hongqiao" }).count(),
      1,
    );
  });

  it("leads from figure to figure by j and k, and copies by c", async () => {
    const editor = window();
    await editor.readerFrame().locator(".figure", { hasText: "287" }).click();
    await waitForMarked(editor, "287");
    await editor.page.keyboard.press("j");
    await waitForMarked(editor, "56.6 percent");
    await editor.page.keyboard.press("k");
    await waitForMarked(editor, "287");
    await editor.page.keyboard.press("j");
    await editor.page.keyboard.press("c");
    await waitForClipboard(editor, "56.6 percent [@huang-hongqiao, para. 10]");
  });

  it("goes back to the document by Escape", async () => {
    const editor = window();
    await editor.page.keyboard.press("Escape");
    await editor.page.locator(".monaco-editor.focused").waitFor();
    await editor.typeInEditor(" They are");
    await editor.waitForText("The hub is growing. They are");
  });

  it("inserts the figure by Enter", async () => {
    const editor = window();
    await read(editor, "56.6 percent");
    await marked(editor).focus();
    await editor.page.keyboard.press("Enter");
    await editor.waitForText(
      "They are 56.6 percent [@huang-hongqiao, para. 10]",
    );
  });

  it("cites text that is selected, with its paragraph", async () => {
    const editor = window();
    await read(editor, "56.6 percent");
    const frame = editor.readerFrame();
    assert.equal(await frame.locator(".floating:visible").count(), 0);
    await frame.locator(".paragraph", { hasText: /^12$/ }).click();
    const bar = frame.locator(".floating:visible");
    await bar.waitFor();
    assert.deepEqual(
      (await bar.locator("button").allInnerTexts()).map((text) =>
        text.replace(/ \S+$/, ""),
      ),
      ["Cite", "Copy with citation"],
    );
    await editor.screenshot("reader-selection");
    await bar.getByRole("button", { name: "Copy with citation" }).click();
    await waitForClipboard(editor, "[@huang-hongqiao, para. 12]");
    await editor.page.keyboard.press("Escape");
    await bar.waitFor({ state: "hidden" });
  });

  it("shows the figures at a glance, each leading to its place", async () => {
    const editor = window();
    await editor.runCommand("Figures: Show figures at a glance");
    await editor.quickRows.filter({ hasText: "Hongqiao" }).first().click();
    const frame = editor.readerFrame();
    const card = frame.locator(".card", { hasText: "17.5" });
    await card.waitFor();
    assert.equal(await frame.locator(".derived").count(), 3);
    await editor.screenshot("glance");
    await card.click();
    await waitForMarked(editor, "17.5 percent");
  });
});

describe("the reader's place", () => {
  const window = useEditor({ files });

  it("is kept when the report changes above it", async () => {
    const editor = window();
    await editor.openViewContainer("Figures");
    await editor.treeRow("Clinics of the north").waitFor();
    await editor.treeRow("of all employees").click();
    await waitForMarked(editor, "17.5 percent");
    const before = await marked(editor).boundingBox();
    await editor.writeFile(
      "reports/clinics.md",
      CLINICS.replace(
        "Paragraph 1 ",
        "A paragraph more, with 120 nurses.\n\nParagraph 1 ",
      ),
    );
    await editor
      .readerFrame()
      .getByText("A paragraph more")
      .waitFor({ state: "attached" });
    await waitForMarked(editor, "17.5 percent");
    const after = await marked(editor).boundingBox();
    assert.ok(before && after);
    assert.ok(Math.abs(before.y - after.y) < 40, `${before.y} ${after.y}`);
  });

  it("is kept when the window is loaded again", async () => {
    const editor = window();
    const before = await marked(editor).boundingBox();
    // The page keeps its place, and VS Code the page's, a moment later.
    await editor.page.waitForTimeout(1000);
    const loaded = editor.page.waitForEvent("load");
    await editor.runCommand("Developer: Reload Window");
    await loaded;
    await waitForMarked(editor, "17.5 percent");
    const after = await marked(editor).boundingBox();
    assert.ok(before && after);
    assert.ok(Math.abs(before.y - after.y) < 40, `${before.y} ${after.y}`);
    await editor.screenshot("reader-again");
  });

  it("stays readable when the report is deleted, and inserts nothing", async () => {
    const editor = window();
    await rm(join(editor.folder, "reports/clinics.md"));
    const frame = editor.readerFrame();
    const notice = frame.locator(".notice");
    await until("the notice", async () =>
      (await notice.innerText()).includes("reports/clinics.md"),
    );
    await frame.locator(".figure", { hasText: "17.5 percent" }).click();
    assert.ok(await frame.getByRole("button", { name: "Insert" }).isDisabled());
    await editor.screenshot("reader-gone");
  });
});

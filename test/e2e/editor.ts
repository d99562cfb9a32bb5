/** The text editor as a person has it before them: what can be seen, clicked and typed. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { boxOf, placeAfter, visibleLines, type Place } from "./text";
import { until } from "./until";
import { Workbench } from "./workbench";

/** What a hover says while parts of it are still to come. */
const UNFINISHED = /Loading\.\.\.|Checking for quick fixes\.\.\./;

export class Editor extends Workbench {
  // Files

  /** Opens a file of the workspace in an editor of its own, with the cursor in it. */
  async openFile(path: string): Promise<void> {
    await this.quickOpen(path);
    const row = this.page
      .locator(".quick-input-widget .monaco-list-row")
      .filter({ hasText: path.split("/").at(-1) ?? path })
      .first();
    await row.waitFor();
    await this.page.keyboard.press("Enter");
    await this.page
      .locator(".tab.active", { hasText: path.split("/").at(-1) ?? path })
      .first()
      .waitFor();
    await this.active.locator(".view-line").first().waitFor();
  }

  /** Saves the active editor, and waits until that is done. */
  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  /** A file of the workspace as it is on disk. */
  readFile(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  /** Writes a file as another program would. */
  writeFile(path: string, text: string): Promise<void> {
    return writeFile(join(this.folder, path), text);
  }

  // The text editor

  /** The active text editor. */
  get active(): Locator {
    return this.page
      .locator(".editor-group-container.active .monaco-editor[role='code']")
      .first();
  }

  /** The active document's text, as far as it is on screen. */
  async editorText(): Promise<string> {
    return (await visibleLines(this.active)).join("\n");
  }

  /** Waits until the active document, as far as it is on screen, contains a text. */
  async waitForText(text: string): Promise<void> {
    await until(`“${text}” in the editor`, async () =>
      (await this.editorText()).includes(text),
    );
  }

  /** Types at the cursor, key by key. */
  async typeInEditor(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts the cursor somewhere. */
  async putCursor({ line, column }: Place): Promise<void> {
    await this.quickOpen(`:${String(line)}:${String(column)}`);
    await this.page
      .locator(".quick-input-widget .monaco-list-row")
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.active.locator(".native-edit-context, textarea").first().focus();
  }

  /** Puts the cursor behind the first occurrence of a text. */
  async putCursorAfter(text: string): Promise<void> {
    const place = await until(`“${text}” in the editor`, async () =>
      placeAfter(await visibleLines(this.active), text),
    );
    await this.putCursor(place);
  }

  /** Selects the first occurrence of a text, which must stand on one line. */
  async select(text: string): Promise<void> {
    await this.putCursorAfter(text);
    for (let count = text.length; count > 0; count -= 1)
      await this.page.keyboard.press("Shift+ArrowLeft");
  }

  /** Rests the pointer on the first occurrence of a text, and returns the hover that appears. */
  async hover(text: string): Promise<Locator> {
    const box = await until(`“${text}” in the editor`, () =>
      boxOf(this.active, text),
    );
    await this.page.mouse.move(
      box.x + box.width / 2 - 3,
      box.y + box.height / 2,
    );
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const hover = this.page.locator(
      ".monaco-editor .monaco-hover:not(.hidden), .monaco-resizable-hover .monaco-hover:not(.hidden)",
    );
    await hover.locator(".hover-contents").first().waitFor();
    return hover.first();
  }

  /** The text of that hover. */
  async hoverText(text: string): Promise<string> {
    const hover = await this.hover(text);
    return until("the hover's text", async () => {
      const said = await hover.innerText();
      return said.trim() !== "" && !UNFINISHED.test(said) && said;
    });
  }

  /** The list of suggestions, once it is open and filled. */
  async suggestWidget(): Promise<Locator> {
    const widget = this.page.locator(".suggest-widget.visible");
    await widget.locator(".monaco-list-row").first().waitFor();
    return widget;
  }

  /** What the suggestions say, as a screen reader would read them. */
  async suggestions(): Promise<string[]> {
    const rows = (await this.suggestWidget()).locator(".monaco-list-row");
    return rows.evaluateAll((all) =>
      all.map((row) => row.getAttribute("aria-label") ?? row.textContent),
    );
  }

  /** Accepts the first suggestion that contains a text. */
  async acceptSuggestion(text: string): Promise<void> {
    const widget = await this.suggestWidget();
    await widget.locator(".monaco-list-row", { hasText: text }).first().click();
    await widget.waitFor({ state: "hidden" });
  }

  // What the editor says of the text

  /** The squiggles on screen. */
  squiggles(severity?: "error" | "warning" | "info" | "hint"): Locator {
    const kinds = severity ? [severity] : ["error", "warning", "info", "hint"];
    return this.active.locator(
      kinds.map((kind) => `.view-overlays .squiggly-${kind}`).join(", "),
    );
  }

  /** The rows of the Problems panel, files and messages alike. */
  async problems(): Promise<string[]> {
    await this.runCommand("Problems: Focus on Problems View");
    await this.page.locator(".markers-panel").waitFor();
    return this.page
      .locator(".markers-panel .monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.textContent));
  }

  /** Opens the quick fixes at the cursor and applies the one that contains a text. */
  async quickFix(title: string): Promise<void> {
    await this.page.keyboard.press("Control+.");
    const row = this.page
      .locator(".action-widget .monaco-list-row", { hasText: title })
      .first();
    await row.waitFor();
    await row.click();
    await row.waitFor({ state: "detached" });
  }
}

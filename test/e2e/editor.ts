/** VS Code as a person has it before them: what can be seen, clicked and typed. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { out } from "../host/paths";
import { boxOf, placeAfter, visibleLines, type Place } from "./text";
import { until } from "./until";

export class Editor {
  constructor(
    readonly page: Page,
    /** The workspace on disk. */
    readonly folder: string,
    readonly theme: string,
    /** Closes the window and removes the workspace. */
    readonly close: () => Promise<void>,
  ) {}

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

  // Commands

  /** Runs a command by its title in the palette, such as "Figures: Insert figure…". */
  async runCommand(title: string): Promise<void> {
    await this.quickOpen(`>${title}`);
    const row = this.page
      .locator(".quick-input-widget .monaco-list-row")
      .filter({
        has: this.page.locator(".label-name").getByText(title, { exact: true }),
      })
      .first();
    await row.waitFor();
    await row.click();
  }

  /** The titles that the palette offers for a text. */
  async paletteTitles(text: string): Promise<string[]> {
    await this.quickOpen(`>${text}`);
    const rows = this.page.locator(".quick-input-widget .monaco-list-row");
    await rows.first().waitFor();
    const titles = await rows.locator(".label-name").allInnerTexts();
    await this.page.keyboard.press("Escape");
    return titles;
  }

  /** The quick pick or input box that is open, and its rows. */
  get quickInput(): Locator {
    return this.page.locator(
      ".quick-input-widget:not([style*='display: none'])",
    );
  }

  get quickRows(): Locator {
    return this.quickInput.locator(".monaco-list-row");
  }

  private async quickOpen(text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input.input").first();
    await this.page.keyboard.press("F1");
    await input.waitFor();
    await input.fill(text);
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
      return said.trim() !== "" && !said.includes("Loading…") && said;
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

  /** The notifications on screen. */
  async notifications(): Promise<string[]> {
    return this.page
      .locator(".notifications-toasts .notification-list-item-message")
      .allInnerTexts();
  }

  /** The items of the status bar. */
  get statusBar(): Locator {
    return this.page.locator(".part.statusbar .statusbar-item");
  }

  // Views

  /** Opens a view container by its title in the activity bar, such as "Figures". */
  async openViewContainer(title: string): Promise<void> {
    const tab = this.page.locator(".activitybar").getByRole("tab", {
      name: title,
    });
    if ((await tab.first().getAttribute("aria-selected")) !== "true")
      await tab.first().click();
    await this.page
      .locator(".part.sidebar .composite.title", { hasText: title })
      .waitFor();
  }

  /** The rows of the trees in the side bar. */
  get treeRows(): Locator {
    return this.page.locator(".part.sidebar .monaco-list-row");
  }

  /** The first row of a tree in the side bar that contains a text. */
  treeRow(text: string): Locator {
    return this.treeRows.filter({ hasText: text }).first();
  }

  /** Opens or closes a row of a tree. */
  async toggleRow(text: string): Promise<void> {
    await this.treeRow(text).locator(".monaco-tl-twistie").click();
  }

  /** Opens every row of the trees in the side bar, top to bottom, as rows appear. */
  async expandAll(): Promise<void> {
    const closed = this.page.locator(
      ".part.sidebar .monaco-list-row[aria-expanded='false']",
    );
    while ((await closed.count()) > 0) {
      const row = closed.first();
      const label = (await row.getAttribute("aria-label")) ?? "";
      await row.locator(".monaco-tl-twistie").click();
      await until(`“${label}” to open`, async () => {
        const open = this.page.locator(
          ".part.sidebar .monaco-list-row[aria-expanded='true']",
        );
        return (
          await open.evaluateAll((rows) =>
            rows.map((one) => one.getAttribute("aria-label") ?? ""),
          )
        ).includes(label);
      });
    }
  }

  /** The inside of the webview on screen, such as the reader. */
  readerFrame(): FrameLocator {
    return this.page
      .frameLocator("iframe.webview.ready")
      .first()
      .frameLocator("iframe#active-frame");
  }

  // Pictures

  /** Takes a picture of the window: out/screenshots/NAME-THEME.png. */
  async screenshot(name: string): Promise<string> {
    const path = join(out, "screenshots", `${name}-${this.theme}.png`);
    await this.page.screenshot({ path, animations: "disabled" });
    return path;
  }
}

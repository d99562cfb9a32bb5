/** The window around the text editor as a person has it before them. */
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { out } from "../host/paths";
import { until } from "./until";

export class Workbench {
  constructor(
    readonly page: Page,
    /** The workspace on disk. */
    readonly folder: string,
    readonly theme: string,
    /** Closes the window and removes the workspace. */
    readonly close: () => Promise<void>,
  ) {}

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

  protected async quickOpen(text: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input.input").first();
    // What opens a moment later, such as the reader, takes the focus and with it the palette; a person tries again.
    await until("the palette", async () => {
      if (!(await input.isVisible())) await this.page.keyboard.press("F1");
      await input.waitFor({ timeout: 3000 });
      await input.fill(text, { timeout: 1000 });
      return true;
    });
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

/** Takes the pictures of the README and the walkthrough from the running extension. */
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { launch } from "../test/e2e/launch";

const FOLDER = "media/pictures";
const DRAFT = `# Brief

The hub has become a home for specialised firms [@huang-hongqiao].

They are
`;

/** Pictures a part of the window, without the bars at its edges. */
async function take(
  page: Page,
  name: string,
  [x, width, height]: readonly [x: number, width: number, height: number],
): Promise<void> {
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    clip: { x, y: 30, width, height },
    animations: "disabled",
  });
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const editor = await launch({
    theme: "light",
    size: { width: 1280, height: 720 },
    files: { "brief.md": DRAFT },
  });
  const { page } = editor;
  try {
    await editor.openViewContainer("Figures");
    await editor.treeRow("56.6 percent").waitFor();
    await page.mouse.move(900, 600);
    await take(page, "browse", [4, 344, 216]);

    await editor.treeRow("56.6 percent").click();
    const reader = editor.readerFrame();
    await reader.locator(".figure[aria-current=true]").first().waitFor();
    await page.mouse.move(900, 715);
    await take(page, "read", [352, 924, 656]);

    await editor.openFile("brief.md");
    await editor.runCommand("View: Close Other Editors in Group");
    await editor.runCommand("View: Toggle Primary Side Bar Visibility");
    await editor.putCursorAfter("They are");
    await editor.typeInEditor(" 56");
    await editor.suggestWidget();
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-details").first().waitFor();
    await take(page, "cite", [48, 924, 400]);

    await editor.acceptSuggestion("56.6 percent");
    await editor.putCursorAfter("56.6");
    await page.keyboard.press("Backspace");
    await editor.typeInEditor("5");
    await editor.squiggles("error").first().waitFor();
    await editor.hover("56.5");
    await page.getByText("Open in reader").first().waitFor();
    await take(page, "check", [48, 924, 400]);
  } finally {
    await editor.close();
  }
}

void main();

/** Takes the pictures of the README and the walkthrough from the running extension, light theme. */
import { mkdir } from "node:fs/promises";
import type { Editor } from "../test/e2e/editor";
import { launch } from "../test/e2e/launch";

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DRAFT = `# Brief

The hub has become a home for specialised firms [@huang-hongqiao].

They are
`;

async function take({ page }: Editor, name: string, clip: Clip): Promise<void> {
  // The pointer would leave a button or a hover in the picture.
  await page.screenshot({ path: `media/${name}.png`, clip });
}

async function main(): Promise<void> {
  for (const folder of ["media/readme", "media/walkthrough"])
    await mkdir(folder, { recursive: true });
  const editor = await launch({
    theme: "light",
    size: { width: 1280, height: 720 },
    files: { "brief.md": DRAFT },
  });
  try {
    await editor.openViewContainer("Figures");
    await editor.treeRow("56.6 percent").waitFor();
    await editor.page.mouse.move(900, 600);
    const sidebar = { x: 4, y: 30, width: 344, height: 216 };
    await take(editor, "readme/tree", sidebar);
    await take(editor, "walkthrough/browse", sidebar);

    await editor.treeRow("56.6 percent").click();
    const reader = editor.readerFrame();
    await reader.locator(".figure[aria-current=true]").first().waitFor();
    await editor.page.mouse.move(900, 715);
    await take(editor, "readme/reader", {
      x: 352,
      y: 30,
      width: 924,
      height: 656,
    });
    await take(editor, "walkthrough/read", {
      x: 352,
      y: 30,
      width: 924,
      height: 656,
    });

    await editor.openFile("brief.md");
    await editor.runCommand("View: Close Other Editors in Group");
    await editor.runCommand("View: Toggle Primary Side Bar Visibility");
    await editor.putCursorAfter("They are");
    await editor.typeInEditor(" 56");
    await editor.suggestWidget();
    await editor.page.keyboard.press("Control+Space");
    await editor.page.locator(".suggest-details").first().waitFor();
    const text = { x: 48, y: 30, width: 924, height: 380 };
    await take(editor, "readme/complete", text);
    await take(editor, "walkthrough/cite", text);

    await editor.acceptSuggestion("56.6 percent");
    await editor.putCursorAfter("56.6");
    await editor.page.keyboard.press("Backspace");
    await editor.typeInEditor("5");
    await editor.squiggles("error").first().waitFor();
    await editor.hover("56.5");
    await take(editor, "readme/check", text);
    await take(editor, "walkthrough/check", text);
  } finally {
    await editor.close();
  }
}

void main();

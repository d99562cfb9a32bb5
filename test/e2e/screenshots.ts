/**
 * Takes the pictures for the README from the running extension, in out/screenshots: `npm run screenshots`. Whoever likes one
 * copies it to media/.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, screenshots, type Theme } from "./launch";
import { root } from "../host/paths";
import type { Files } from "../host/workspace";

/** The sample workspace's files. */
function sample(): Files {
  const folder = join(root, "examples");
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length + 1), readFileSync(file)];
      }),
  );
}

async function takeAll(theme: Theme): Promise<void> {
  const editor = await launch({ theme, files: sample() });
  try {
    await editor.openViewContainer("Figures");
    await editor.treeRows.first().waitFor();
    await editor.expandAll();
    await editor.openFile("brief.md");
    await editor.squiggles().first().waitFor();
    await editor.screenshot("overview");
    await editor.hoverText("56.6 percent");
    await editor.screenshot("hover");
  } finally {
    await editor.close();
  }
}

async function main(): Promise<void> {
  for (const theme of ["dark", "light", "hc"] as const) await takeAll(theme);
  console.log(`The pictures are in ${screenshots}.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

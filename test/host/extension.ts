/** The extension as VS Code finds it installed. */
import { mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { capture } from "./command";
import type { Host } from "./install";
import { root } from "./paths";

/**
 * Installs the extension as a link to this repository: what was built last is what runs, and the window is like any other, with
 * notifications and dialogs, which VS Code leaves out in windows made for tests.
 */
export async function linkExtension(folder: string): Promise<void> {
  const manifest = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  ) as { publisher: string; name: string; version: string };
  const { publisher, name, version } = manifest;
  await mkdir(folder, { recursive: true });
  await symlink(root, join(folder, `${publisher}.${name}-${version}`), "dir");
}

/** Installs a packaged extension into a new folder of installed extensions, the way a person would. */
export async function installExtension(
  host: Host,
  vsix: string,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await capture(host.node, [
    host.server,
    `--install-extension=${vsix}`,
    `--extensions-dir=${folder}`,
    `--server-data-dir=${join(folder, "../server-data")}`,
  ]);
}

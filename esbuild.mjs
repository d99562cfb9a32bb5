// Builds everything that ships into dist/, and on request what only the tests need into out/.
//
//   node esbuild.mjs [--production] [--watch] [--suite] [--core] [--cli]
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import * as esbuild from "esbuild";

const flags = new Set(process.argv.slice(2));
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const production = flags.has("--production");

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "info",
  metafile: true,
  minify: production,
  sourcemap: production ? false : "linked",
  sourcesContent: false,
  mainFields: ["module", "main"],
};

/**
 * The extension runs in two kinds of host, one of which is a web worker: it has no built-ins of Node's. On the desktop the engine
 * is a file of its own, loaded when it is first needed; a web worker can load one file only.
 */
const host = {
  ...common,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
};

const extension = {
  ...host,
  entryPoints: ["src/extension/main.ts"],
  outfile: "dist/extension.js",
  supported: { "dynamic-import": false },
  plugins: [
    {
      name: "engine-apart",
      setup: (build) =>
        build.onResolve({ filter: /\/core\/engine$/ }, () => ({
          path: "./engine.js",
          external: true,
        })),
    },
  ],
};

const engine = {
  ...host,
  entryPoints: ["src/core/engine.ts"],
  outfile: "dist/engine.js",
};

const web = {
  ...host,
  entryPoints: ["src/extension/main.ts"],
  outfile: "dist/web.js",
};

/** The script of the reader's page. */
const reader = {
  ...common,
  entryPoints: ["src/reader/main.ts"],
  outfile: "dist/reader.js",
  platform: "browser",
  format: "iife",
};

const cli = {
  ...common,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.js",
  platform: "node",
  target: "node20",
  format: "cjs",
  // A dependency asks for its module's own address, which a CommonJS bundle has under another name.
  banner: {
    js: '#!/usr/bin/env node\nconst moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  define: {
    VERSION: JSON.stringify(version),
    "import.meta.url": "moduleUrl",
  },
};

/** The tests that run inside VS Code. They load mocha and each other at run time. */
function suite() {
  rmSync("out/suite", { recursive: true, force: true });
  const specs = readdirSync("test/suite", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => join("test/suite", name));
  return {
    ...common,
    entryPoints: ["test/suite/index.ts", ...specs],
    outdir: "out/suite",
    outbase: "test/suite",
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
    minify: false,
    sourcemap: "inline",
  };
}

/** The extraction engine by itself, for benchmarks. */
const core = {
  ...common,
  entryPoints: ["src/core/extract/index.ts"],
  outfile: "out/core/extract.mjs",
  platform: "neutral",
  format: "esm",
};

const targets = flags.has("--suite")
  ? [suite()]
  : flags.has("--core")
    ? [core]
    : flags.has("--cli")
      ? [cli]
      : [extension, engine, web, reader, cli];

if (flags.has("--watch")) {
  for (const target of targets) await (await esbuild.context(target)).watch();
} else {
  const builds = targets.map((target) => esbuild.build(target));
  const results = await Promise.allSettled(builds);
  // What went wrong has been printed already.
  if (results.some(({ status }) => status === "rejected")) process.exitCode = 1;
}

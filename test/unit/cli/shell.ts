import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const CLI = resolve("dist/cli.js");

/** A report with the key `harbour`; its numbers are in paragraph 2. */
export const BULLETIN = `---
title: Harbour bulletin
author: Port authority
citation-key: harbour
---

The year was good.

## Freight

The harbour handled 1.2 million containers in 2024, up 5.3 percent from a year earlier.
`;

export const RIGHT = "It handled 1.2 million containers [@harbour, para. 2].\n";
export const WRONG = RIGHT.replace("1.2", "1.3");
/** Only a warning: the bound is right, the place is not. */
export const MISPLACED = RIGHT.replace("para. 2", "para. 1");

let folder = "";
let isBuilt = false;

/** The tests' own folder, with one report in it. */
export function path(name = "."): string {
  return join(folder, name);
}

/** Builds the command once, and makes a folder for each test. */
export function setUp(): void {
  before(function () {
    this.timeout(120_000);
    if (!isBuilt)
      execFileSync(process.execPath, ["esbuild.mjs", "--cli"], {
        stdio: "ignore",
      });
    isBuilt = true;
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "cited-figures-"));
    write("reports/harbour.md", BULLETIN);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

export function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
}

export function read(name: string): string {
  return readFileSync(path(name), "utf8");
}

/** Runs the command in the folder, as a shell does. */
export function run(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, ...args],
    { cwd: folder, input, encoding: "utf8", env: environment(env) },
  );
  return { status, stdout, stderr };
}

/** Starts the command and does not wait for it. */
export function start(args: readonly string[]) {
  return spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: environment({}),
  });
}

/** Without what a build server says, so that the tests are the same on one. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...process.env, GITHUB_WORKSPACE: undefined, ...more };
}

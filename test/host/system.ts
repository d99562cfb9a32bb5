/** What must come from the operating system: a browser, and tools to build native modules. Debian and its kin only. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { capture } from "./command";

const TOOLS: Readonly<Record<string, string>> = {
  python3: "python3",
  make: "make",
  "g++": "g++",
};

const BROWSERS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** The file that runs when `name` is typed in a shell, or nothing. */
export function findOnPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    if (folder === "") continue;
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** The browser's executable: `CHROMIUM_PATH`, or the first one on the path. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") return given;
  return BROWSERS.map(findOnPath).find((file) => file !== undefined);
}

/** Installs the compiler's tools where they are missing. */
export async function ensureBuildTools(): Promise<void> {
  const missing = Object.keys(TOOLS).filter(
    (tool) => findOnPath(tool) === undefined,
  );
  if (missing.length > 0)
    await aptInstall(missing.map((tool) => TOOLS[tool] ?? tool));
}

/** Installs a browser, and letters for it to draw with, where there is none. */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser() === undefined)
    await aptInstall(["chromium", "fonts-dejavu-core", "fonts-liberation"]);
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  const command = `apt-get install ${packages.join(" ")}`;
  if (findOnPath("apt-get") === undefined)
    throw new Error(
      `These are missing and there is no apt-get to install them with: ${packages.join(", ")}.`,
    );
  if (process.getuid?.() !== 0)
    throw new Error(
      `Something that the tests need is missing. Please run: sudo ${command}`,
    );
  console.log(`${command} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-q", "-o", "DPkg::Lock::Timeout=600"];
  await capture("apt-get", [...wait, "update"], { env });
  await capture(
    "apt-get",
    [...wait, "install", "-y", "--no-install-recommends", ...packages],
    { env },
  );
}

/** A window of the browser-hosted editor. */
import { chromium, type Browser, type Page } from "playwright-core";
import type { Host } from "./install";
import type { Server } from "./server";

export interface WindowOptions {
  /** The folder that the window opens. */
  readonly folder: string;
  /** A file to open in it. */
  readonly file?: string;
  /** The extension to run from its folder. For a server with `testing` only. */
  readonly extension?: string;
  /** The module whose `run()` the extension host calls. Likewise. */
  readonly tests?: string;
}

/** Chromium's switches: no sandbox since tests run as root, and nothing that would look for a network. */
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(
  host: Host,
  switches: readonly string[] = [],
): Promise<Browser> {
  const args = [...SWITCHES, ...switches];
  return chromium.launch({ executablePath: host.browser, args });
}

/** The address that opens the window, in any browser on this machine. */
export function windowAddress(server: Server, options: WindowOptions): string {
  const origin = `127.0.0.1:${String(server.port)}`;
  const remote = (path: string): string => `vscode-remote://${origin}${path}`;
  const payload: [string, string][] = [];
  if (options.file !== undefined)
    payload.push(["openFile", remote(options.file)]);
  if (options.extension !== undefined)
    payload.push(["extensionDevelopmentPath", remote(options.extension)]);
  if (options.tests !== undefined)
    payload.push(["extensionTestsPath", remote(options.tests)]);
  const address = new URL(`http://${origin}/`);
  address.searchParams.set("tkn", server.token);
  address.searchParams.set("folder", options.folder);
  if (payload.length > 0)
    address.searchParams.set("payload", JSON.stringify(payload));
  return address.href;
}

/** Starts every line that the suite prints; see `test/suite/index.ts`. The server gets it in its environment. */
export const CONSOLE_MARK = "suite> ";

/** Opens the window, runs the suite in it and prints what the suite prints. Returns the suite's exit code. */
export async function runSuite(
  page: Page,
  server: Server,
  options: WindowOptions,
): Promise<number> {
  const exit = new Promise<number>((resolve, reject) => {
    void page.exposeFunction("codeAutomationExit", (code: number) => {
      resolve(code);
    });
    page.once("crash", () => {
      reject(new Error("The editor's page crashed."));
    });
    void server.ended.then(() => {
      reject(new Error("VS Code's server ended before the suite."));
    });
  });
  // Nobody waits for it when the page does not load.
  exit.catch(() => undefined);
  await page.exposeFunction(
    "codeAutomationLog",
    (type: string, args: unknown[]) => {
      const line = args.map(String).join(" ");
      const marked = line.startsWith(CONSOLE_MARK);
      if (marked) console.log(line.slice(CONSOLE_MARK.length));
      else if (process.env.VERBOSE) console.log(`[${type}] ${line}`);
    },
  );
  await page.goto(windowAddress(server, options));
  return exit;
}

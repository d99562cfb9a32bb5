/** VS Code's server, running on this machine for one window. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkExtension } from "./extension";
import type { Host } from "./install";

export interface ServerOptions {
  /** What the person has set in VS Code. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder of installed extensions; otherwise a new one with nothing in it. */
  readonly extensions?: string;
  /** Whether the new folder has the extension in it, as it was built last. */
  readonly linked?: boolean;
  /** Keeps the person's own data from one start to the next; otherwise it is removed at the end. */
  readonly data?: string;
  /** The port, where it matters. */
  readonly port?: number;
  /** For a window that runs a suite. It shows neither notifications nor dialogs, so it is nothing for a person. */
  readonly testing?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Server {
  readonly port: number;
  /** The secret that the address must carry, so that nobody else on the machine gets in. */
  readonly token: string;
  /** Settles when the server has ended by itself. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Settings that keep a window free of what is not ours. */
const quiet: Readonly<Record<string, unknown>> = {
  "chat.disableAIFeatures": true,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.accounts.experimental.showEntitlements": false,
  // As on the desktop; in a browser the default is another one.
  "files.autoSave": "off",
  "extensions.ignoreRecommendations": true,
  "extensions.autoCheckUpdates": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "git.enabled": false,
  "remote.autoForwardPorts": false,
  "window.commandCenter": false,
  "window.title": "${dirty}${activeEditorShort}${separator}${rootName}",
};

/** Starts a server. It is listening when this returns. */
export async function startServer(
  host: Host,
  options: ServerOptions = {},
): Promise<Server> {
  const temporary = await mkdtemp(join(tmpdir(), "cited-figures-server-"));
  const data = options.data ?? join(temporary, "data");
  const extensions = options.extensions ?? join(temporary, "extensions");
  const user = join(data, "data/User");
  await mkdir(user, { recursive: true });
  await mkdir(extensions, { recursive: true });
  if (options.linked === true) await linkExtension(extensions);
  await writeFile(
    join(user, "settings.json"),
    JSON.stringify({ ...quiet, ...options.settings }, undefined, 2),
    // A person's own settings stay.
    { flag: options.data === undefined ? "w" : "wx" },
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });

  const token = randomBytes(16).toString("hex");
  const child = spawn(
    host.node,
    [
      host.server,
      "--host=127.0.0.1",
      `--port=${String(options.port ?? 0)}`,
      `--connection-token=${token}`,
      "--accept-server-license-terms",
      "--disable-telemetry",
      "--disable-workspace-trust",
      `--server-data-dir=${data}`,
      `--extensions-dir=${extensions}`,
      ...(options.testing === true ? ["--enable-smoke-test-driver"] : []),
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: hostEnvironment(options.env),
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    process.off("exit", kill);
    kill();
    await ended;
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  const kill = (): void => {
    killGroup(child);
  };
  process.once("exit", kill);
  try {
    return { port: await listening(child), token, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server must not take itself for a part of the editor that we may have been started from. */
function hostEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const env = { ...process.env, ...extra };
  for (const name of Object.keys(env))
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)) delete env[name];
  return env;
}

/** The port, once the server listens. */
function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: string): void => {
      said += text;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.setEncoding("utf8").on("data", hear);
    child.stderr?.setEncoding("utf8").on("data", hear);
    child.once("error", reject);
    child.once("close", () => {
      reject(new Error(`VS Code's server did not start:\n${said.trim()}`));
    });
  });
}

/** Ends the server and the extension hosts that it has started. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** Finds a desktop VS Code. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findOnPath } from "./system";

/** Whether a window can be opened here. */
export function hasDisplay(): boolean {
  return (
    process.platform !== "linux" ||
    [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some(
      (display) => display !== undefined && display !== "",
    )
  );
}

/** The VS Code that `VSCODE_PATH` names, or the one on the path where it could open a window. */
export function findDesktop(): string | undefined {
  const given = process.env.VSCODE_PATH;
  if (given !== undefined && given !== "") return given;
  return hasDisplay() ? findOnPath("code") : undefined;
}

/**
 * The editor's own executable. `code` on the path is a script in `bin` that starts it and returns at once, which is no use to
 * someone who waits for its exit code.
 */
export function executableOf(code: string): string {
  const script = realpathSync(code);
  if (basename(dirname(script)) !== "bin") return script;
  const folder = dirname(dirname(script));
  const candidates = [
    join(folder, basename(script)),
    // macOS: …/Contents/Resources/app/bin/code
    join(folder, "../../MacOS/Electron"),
  ];
  return candidates.find((file) => existsSync(file)) ?? script;
}

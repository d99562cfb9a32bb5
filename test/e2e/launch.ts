/** Opens a window of the browser-hosted editor for an end-to-end test. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ensureHost } from "../host/install";
import { out } from "../host/paths";
import { startServer } from "../host/server";
import { launchBrowser, windowAddress } from "../host/window";
import { makeWorkspace, type Files } from "../host/workspace";
import { Editor } from "./editor";

export type Theme = "dark" | "light" | "hc" | "hc-light";

export interface LaunchOptions {
  /** Dark, unless said otherwise. */
  readonly theme?: Theme;
  /** The workspace's files by path; otherwise a copy of `test/fixtures/workspace`. */
  readonly files?: Files;
  /** What the person has set, besides the theme. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** A folder with the extension installed. Otherwise it runs from this repository. */
  readonly installed?: string;
}

const THEMES: Readonly<Record<Theme, string>> = {
  dark: "Dark Modern",
  light: "Light Modern",
  hc: "Default High Contrast",
  "hc-light": "Default High Contrast Light",
};

/** Where screenshots go. */
export const screenshots = join(out, "screenshots");

/** The windows that are open, for pictures of what went wrong. */
export const open = new Set<Editor>();

/** Opens VS Code on a workspace. Close what it returns. */
export async function launch(options: LaunchOptions = {}): Promise<Editor> {
  const theme = options.theme ?? "dark";
  await mkdir(screenshots, { recursive: true });
  const host = await ensureHost();
  const workspace = await makeWorkspace(options.files);
  const server = await startServer(host, {
    settings: {
      "workbench.colorTheme": THEMES[theme],
      "window.autoDetectColorScheme": false,
      "window.autoDetectHighContrast": false,
      "editor.minimap.enabled": false,
      ...options.settings,
    },
    ...(options.installed === undefined
      ? { linked: true }
      : { extensions: options.installed }),
  });
  const browser = await launchBrowser(host);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await workspace.remove();
  };
  try {
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      colorScheme: theme.includes("light") ? "light" : "dark",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    // What tsx compiles calls this helper, in functions that run in the page too.
    await context.addInitScript("globalThis.__name = (named) => named;");
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(windowAddress(server, { folder: workspace.folder }));
    await page
      .locator(".explorer-viewlet .monaco-list-row")
      .first()
      .waitFor({ timeout: 60_000 });
    const editor = new Editor(page, workspace.folder, theme, async () => {
      open.delete(editor);
      await close();
    });
    open.add(editor);
    return editor;
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * One window for all tests of the `describe` block that calls this: opened before the first, closed after the last. Returns
 * what gives the window to a test.
 */
export function useEditor(options?: LaunchOptions): () => Editor {
  let editor: Editor | undefined;
  before(async () => {
    editor = await launch(options);
  });
  after(async () => {
    await editor?.close();
  });
  return () => {
    if (editor === undefined) throw new Error("The window is not open yet.");
    return editor;
  };
}

/** An extension that holds the workspace in memory, as a virtual file system does on vscode.dev. */
import * as vscode from "vscode";

/** Its files at the start, by their path. */
declare const FILES: Readonly<Record<string, string>>;

/** The proposed interface behind `findFiles`; the page allows it to this extension. */
interface Search {
  registerFileSearchProvider(
    scheme: string,
    provider: {
      provideFileSearchResults(
        query: unknown,
        options: { readonly includes: readonly string[] },
      ): vscode.Uri[];
    },
  ): vscode.Disposable;
}

class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, { mtime: number; content: Uint8Array }>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  #clock = 0;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files))
      this.#set(`/${path}`, new TextEncoder().encode(text));
  }

  paths(): string[] {
    return [...this.#files.keys()];
  }

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file !== undefined)
      return {
        type: vscode.FileType.File,
        ctime: 0,
        mtime: file.mtime,
        size: file.content.length,
      };
    if (uri.path !== "/" && this.readDirectory(uri).length === 0)
      throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const start = uri.path.endsWith("/") ? uri.path : `${uri.path}/`;
    const entries = new Map<string, vscode.FileType>();
    for (const path of this.#files.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = "", ...rest] = path.slice(start.length).split("/");
      const { File, Directory } = vscode.FileType;
      entries.set(name, rest.length === 0 ? File : Directory);
    }
    return [...entries];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file.content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.#files.has(uri.path) ? Changed : Created;
    this.#set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    if (!this.#files.delete(uri.path))
      throw vscode.FileSystemError.FileNotFound(uri);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** Folders are there when something is in them. */
  createDirectory(): void {
    return;
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #set(path: string, content: Uint8Array): void {
    this.#files.set(path, { mtime: ++this.#clock, content });
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles(FILES);
  const root = vscode.Uri.from({ scheme: "memory", path: "/" });
  const search = vscode.workspace as unknown as Search;
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider("memory", files, {
      isCaseSensitive: true,
    }),
    search.registerFileSearchProvider("memory", {
      provideFileSearchResults: (_query, { includes }) =>
        files
          .paths()
          .map((path) => root.with({ path }))
          .filter((uri) => includes.some((glob) => isMatch(root, glob, uri))),
    }),
  );
}

/** Whether VS Code's own globs match. */
function isMatch(root: vscode.Uri, glob: string, uri: vscode.Uri): boolean {
  const pattern = new vscode.RelativePattern(root, glob);
  const document = { uri, languageId: "" } as vscode.TextDocument;
  return vscode.languages.match({ pattern }, document) > 0;
}

import * as vscode from "vscode";
import type { Library } from "../../core/library";
import { sidecarPatterns } from "../../core/library";
import { onDidChangeSetting } from "./settings";
import { isReportFile, reportPatterns } from "./workspaceFiles";

/**
 * Keeps the library current: files created, changed, renamed and deleted on disk, folders added to the workspace, and the
 * settings that say which files are reports. Nothing is read before the library's first `load`.
 */
export function watchLibrary(library: Library): vscode.Disposable {
  let watchers = watchFiles(library);
  const rewatch = (): void => {
    watchers.dispose();
    watchers = watchFiles(library);
    void library.reload();
  };
  const others = vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(rewatch),
    onDidChangeSetting("reports", rewatch),
    // A folder renamed in the editor is no event for the files in it.
    vscode.workspace.onDidRenameFiles(() => void library.reload()),
  );
  return new vscode.Disposable(() => {
    watchers.dispose();
    others.dispose();
  });
}

function watchFiles(library: Library): vscode.Disposable {
  const patterns = reportPatterns().flatMap((pattern) => [
    pattern,
    ...sidecarPatterns(pattern.pattern).map(
      (glob) => new vscode.RelativePattern(pattern.baseUri, glob),
    ),
  ]);
  return vscode.Disposable.from(
    ...patterns.flatMap((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const refresh = (uri: vscode.Uri): void => {
        if (isReportFile(uri) || uri.path.endsWith(".csl.json"))
          void library.refresh(uri.toString());
      };
      return [
        watcher,
        watcher.onDidCreate(refresh),
        watcher.onDidChange(refresh),
      ];
    }),
    ...watchDeletions(library),
  );
}

/** Watches every deletion, since deleting a folder is one event, for the folder. */
function watchDeletions(library: Library): readonly vscode.Disposable[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, "**/*"),
      true,
      true,
    );
    return [
      watcher,
      watcher.onDidDelete((uri) => void library.remove(uri.toString())),
    ];
  });
}

import * as vscode from "vscode";
import type { ReportFiles } from "../../core/library";
import type { Cancellation, ReportUri } from "../../core/report";
import { setting } from "./settings";

/** The report files of the open folders and the bundled report, through the editor's own file system. */
export class WorkspaceFiles implements ReportFiles {
  private readonly bundledUri: ReportUri;

  constructor(extensionUri: vscode.Uri) {
    this.bundledUri = reportUri(
      vscode.Uri.joinPath(extensionUri, "data", "hongqiao-hub.md"),
    );
  }

  get bundled(): ReportUri | undefined {
    return setting("reports.bundled") ? this.bundledUri : undefined;
  }

  async list(cancellation: Cancellation): Promise<readonly ReportUri[]> {
    const found = await Promise.all(
      reportPatterns().map((pattern) => vscode.workspace.findFiles(pattern)),
    );
    if (cancellation.isCancellationRequested) return [];
    const uris = found.flat().filter(isReportFile).map(reportUri);
    return this.bundled === undefined ? uris : [...uris, this.bundled];
  }

  async read(
    uri: string,
    limit: number,
  ): Promise<Uint8Array | { readonly size: number } | undefined> {
    const file = vscode.Uri.parse(uri);
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > limit) return { size };
      return await vscode.workspace.fs.readFile(file);
    } catch (error) {
      if (isFileNotFound(error)) return undefined;
      throw error;
    }
  }
}

/** The settings' globs, each in each folder of the workspace. */
export function reportPatterns(): readonly vscode.RelativePattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    setting("reports.include", folder.uri).map(
      (glob) => new vscode.RelativePattern(folder, glob),
    ),
  );
}

/** Whether the file is of a format that can be read; a glob may match others. */
export function isReportFile(uri: vscode.Uri): boolean {
  return /\.(md|txt)$/i.test(uri.path);
}

/** The identity of the report in the file. */
export function reportUri(uri: vscode.Uri): ReportUri {
  return uri.toString() as ReportUri;
}

function isFileNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && error.code === "FileNotFound"
  );
}

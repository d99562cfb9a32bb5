import * as vscode from "vscode";
import { COMMANDS } from "./commands";
import type { Feature, Services } from "./feature";
import { isReportFile } from "./host/workspaceFiles";

/** Where imported reports are saved: the folder that the default setting reads. */
const REPORTS_FOLDER = "reports";

/** *Import report…*: a file or the clipboard becomes a new file under `reports/`; no file is ever overwritten. */
export const importReport: Feature = (services) =>
  vscode.commands.registerCommand(COMMANDS.importReport, async () => {
    const folder = await chooseFolder();
    if (!folder) return;
    const sources = await chooseSources();
    if (!sources) return;
    for (const source of sources) await save(source, folder, services);
  });

interface Source {
  /** The name the report had, with its ending; absent for text from the clipboard. */
  readonly name?: string;
  readonly bytes: Uint8Array;
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (!first) {
    const open = vscode.l10n.t("Open folder…");
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t(
        "An imported report is saved in the folder that is open. Open the folder of your document first.",
      ),
      open,
    );
    if (answer === open)
      await vscode.commands.executeCommand("vscode.openFolder");
    return undefined;
  }
  return others.length === 0
    ? first
    : vscode.window.showWorkspaceFolderPick({
        placeHolder: vscode.l10n.t("The folder to save the report in"),
      });
}

async function chooseSources(): Promise<readonly Source[] | undefined> {
  const file = {
    label: vscode.l10n.t("$(file) From files…"),
    detail: vscode.l10n.t("Markdown or plain text"),
  };
  const clipboard = {
    label: vscode.l10n.t("$(clippy) From the clipboard"),
    detail: vscode.l10n.t("An article that you have copied"),
  };
  const choice = await vscode.window.showQuickPick([file, clipboard], {
    placeHolder: vscode.l10n.t("Where is the report?"),
    // The article may still have to be copied.
    ignoreFocusOut: true,
  });
  if (choice === file) return readFiles();
  return choice === clipboard ? readClipboard() : undefined;
}

async function readFiles(): Promise<readonly Source[] | undefined> {
  const uris = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t("Import"),
    filters: { [vscode.l10n.t("Reports")]: ["md", "txt"] },
  });
  const chosen = uris?.filter(isReportFile);
  if (uris && chosen?.length !== uris.length)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "Only Markdown (.md) and text (.txt) files can be imported.",
      ),
    );
  return (
    chosen &&
    Promise.all(
      chosen.map(async (uri) => ({
        name: uri.path.slice(uri.path.lastIndexOf("/") + 1),
        bytes: await vscode.workspace.fs.readFile(uri),
      })),
    )
  );
}

async function readClipboard(): Promise<readonly Source[] | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== "") return [{ bytes: new TextEncoder().encode(text) }];
  void vscode.window.showWarningMessage(
    vscode.l10n.t("The clipboard holds no text. Copy the article first."),
  );
  return undefined;
}

/** Saves the source under a name that is free, and opens the report. */
async function save(
  { name, bytes }: Source,
  folder: vscode.WorkspaceFolder,
  { actions, engine, library, ready }: Services,
): Promise<void> {
  const reports = vscode.Uri.joinPath(folder.uri, REPORTS_FOLDER);
  await vscode.workspace.fs.createDirectory(reports);
  const taken = new Set(
    (await vscode.workspace.fs.readDirectory(reports)).map(([entry]) =>
      entry.toLowerCase(),
    ),
  );
  const { fileNameFor } = await engine();
  const free = fileNameFor(bytes, name, (one) => taken.has(one.toLowerCase()));
  const target = vscode.Uri.joinPath(reports, free);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(target, { contents: bytes, overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t("{0} could not be written.", `${REPORTS_FOLDER}/${free}`),
    );
    return;
  }
  await ready();
  await library.refresh(target.toString());
  const report = library.byUri(target.toString());
  const problem = library.problems.find(({ uri }) => uri === target.toString());
  if (report) await actions.open({ report: report.uri });
  else if (problem) void vscode.window.showWarningMessage(problem.message);
}

import * as vscode from "vscode";
import { COMMANDS } from "../commands";
import type { Feature, Services } from "../feature";
import { agrees, differs, findingsOf } from "./findings";
import type { Finding } from "./findings";
import { rangeOf } from "./spans";
import { summary } from "./statusBar";

/** *Check this document*: lists what differs from its source, or says that nothing does. */
export const checkDocument: Feature = (services) =>
  vscode.commands.registerCommand(COMMANDS.checkDocument, async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const findings = await findingsIn(services, editor.document);
    if (!findings) return;
    if (findings.some(differs)) listFindings(editor, findings);
    else
      void vscode.window.showInformationMessage(
        allAgree(findings.filter(agrees).length),
      );
  });

/** `undefined` when the document is none that can be checked. */
async function findingsIn(
  { checks }: Services,
  document: vscode.TextDocument,
): Promise<readonly Finding[] | undefined> {
  const run = new vscode.CancellationTokenSource();
  const result = await checks.check(document, run.token);
  run.dispose();
  if (result) return findingsOf(result.checked);
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      "This document cannot be checked: it is a report, or it cites in no syntax that is known.",
    ),
  );
  return undefined;
}

function allAgree(count: number): string {
  switch (count) {
    case 0:
      return vscode.l10n.t("No number in this document has a citation.");
    case 1:
      return vscode.l10n.t("The cited figure agrees with its source.");
    default:
      return vscode.l10n.t(
        "All {0} cited figures agree with their sources.",
        count,
      );
  }
}

interface FindingItem extends vscode.QuickPickItem {
  readonly range?: vscode.Range;
}

/** A quick pick that moves the cursor's view along, and the cursor when one is accepted. */
function listFindings(
  editor: vscode.TextEditor,
  findings: readonly Finding[],
): void {
  const before = editor.visibleRanges[0];
  const pick = vscode.window.createQuickPick<FindingItem>();
  pick.title = summary(findings);
  pick.placeholder = vscode.l10n.t("Go to a cited figure");
  pick.matchOnDescription = true;
  pick.items = [
    ...findings.filter(differs).map((one) => itemOf(editor.document, one)),
    {
      label: vscode.l10n.t("Agree"),
      kind: vscode.QuickPickItemKind.Separator,
    },
    ...findings
      .filter((one) => !differs(one))
      .map((one) => itemOf(editor.document, one)),
  ];
  let isAccepted = false;
  pick.onDidChangeActive(([item]) => {
    if (item?.range)
      editor.revealRange(
        item.range,
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
  });
  pick.onDidAccept(() => {
    const range = pick.selectedItems[0]?.range;
    if (range) {
      isAccepted = true;
      void vscode.window.showTextDocument(editor.document, {
        ...(editor.viewColumn !== undefined && {
          viewColumn: editor.viewColumn,
        }),
        selection: range,
      });
    }
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!isAccepted && before)
      editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
    pick.dispose();
  });
  pick.show();
}

function itemOf(
  document: vscode.TextDocument,
  { span, verdict }: Finding,
): FindingItem {
  const range = rangeOf(document, span);
  return {
    label: `$(${ICONS[verdict.severity]}) ${document.getText(range)}`,
    description: vscode.l10n.t("line {0}", range.start.line + 1),
    detail: verdict.message,
    range,
  };
}

const ICONS = {
  ok: "pass",
  info: "info",
  warning: "warning",
  error: "error",
} as const;

import * as vscode from "vscode";
import { COMMANDS } from "../commands";
import type { Feature } from "../feature";
import { onDidChangeSetting, setting } from "../host/settings";
import { agrees, differs, findingsOf } from "./findings";
import type { Finding } from "./findings";

/** "4 agree, 1 differs" for the active document; nothing for a document that cites no figure. */
export const statusBar: Feature = ({ checks }) => {
  const item = vscode.window.createStatusBarItem(
    "citedFigures.status",
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = vscode.l10n.t("Cited figures");
  item.command = COMMANDS.checkDocument;
  let run = new vscode.CancellationTokenSource();
  const update = async (): Promise<void> => {
    run.cancel();
    run = new vscode.CancellationTokenSource();
    const { token } = run;
    const document = vscode.window.activeTextEditor?.document;
    const result =
      document && setting("check.enabled", document.uri)
        ? await checks.check(document, token)
        : undefined;
    if (token.isCancellationRequested) return;
    const findings = result ? findingsOf(result.checked) : [];
    if (!findings.some((one) => agrees(one) || differs(one))) {
      item.hide();
      return;
    }
    const wrong = findings.filter(differs).length;
    item.text = `${wrong > 0 ? "$(warning)" : "$(pass)"} ${summary(findings)}`;
    item.tooltip = vscode.l10n.t(
      "Cited figures in this document: {0}",
      summary(findings),
    );
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  const updateNow = (): void => void update();
  updateNow();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(updateNow),
    onDidChangeSetting("check", updateNow),
    checks.onDidCheck((document) => {
      if (document === vscode.window.activeTextEditor?.document) updateNow();
    }),
  );
};

/** "4 agree, 1 differs"; what there is none of is not said. */
export function summary(findings: readonly Finding[]): string {
  const wrong = findings.filter(differs).length;
  const right = findings.filter(agrees).length;
  return [
    right === 0
      ? ""
      : right === 1
        ? vscode.l10n.t("1 agrees")
        : vscode.l10n.t("{0} agree", right),
    wrong === 0
      ? ""
      : wrong === 1
        ? vscode.l10n.t("1 differs")
        : vscode.l10n.t("{0} differ", wrong),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

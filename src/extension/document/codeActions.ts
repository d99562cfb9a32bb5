import * as vscode from "vscode";
import type { Fix } from "../../core/verify";
import { COMMANDS } from "../commands";
import type { Feature, Services } from "../feature";
import { DIAGNOSTIC_SOURCE } from "./diagnostics";
import { findingsOf } from "./findings";
import type { Finding } from "./findings";
import { placeOfPassage } from "./pointed";
import { documentSelector } from "./selector";
import { rangeOf } from "./spans";

/** Offers the fixes of the findings at the cursor, and leads to their source. */
export const codeActions: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    documentSelector(),
    {
      provideCodeActions: (document, range, context, token) =>
        actionsAt(services, document, range, context, token),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

async function actionsAt(
  { checks }: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const ours = context.diagnostics.filter(
    ({ source }) => source === DIAGNOSTIC_SOURCE,
  );
  const wanted = context.only ?? vscode.CodeActionKind.QuickFix;
  if (ours.length === 0 || !wanted.contains(vscode.CodeActionKind.QuickFix))
    return [];
  const result = await checks.check(document, token);
  // An edit of a version that is gone would land on other text.
  if (token.isCancellationRequested || result?.version !== document.version)
    return [];
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findingsOf(result.checked)
    .filter(({ verdict }) => verdict.severity !== "ok")
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((finding) => actionsFor(document, finding, ours));
}

function actionsFor(
  document: vscode.TextDocument,
  { span, verdict }: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const range = rangeOf(document, span);
  const solved = diagnostics.filter(
    (one) => one.code === verdict.code && one.range.isEqual(range),
  );
  const fixes = verdict.fixes.map((fix, index) => {
    const action = new vscode.CodeAction(
      fix.title,
      vscode.CodeActionKind.QuickFix,
    );
    action.diagnostics = solved;
    action.edit = editOf(document, fix);
    action.isPreferred = index === 0;
    return action;
  });
  const { source } = verdict;
  if (!source) return fixes;
  const title = vscode.l10n.t("Open the source in the reader");
  const open = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  open.diagnostics = solved;
  open.command = {
    command: COMMANDS.openFigure,
    title,
    arguments: [placeOfPassage(source)],
  };
  return [...fixes, open];
}

function editOf(
  document: vscode.TextDocument,
  { edits }: Fix,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) =>
      vscode.TextEdit.replace(rangeOf(document, one), one.newText),
    ),
  );
  return edit;
}

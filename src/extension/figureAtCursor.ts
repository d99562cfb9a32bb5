import * as vscode from "vscode";
import type { LibraryFigure } from "../core/library";
import { touches } from "../core/report";
import type { DocumentChecks } from "./checks";

/** The source figure of the claim, or of the citation that covers one claim, at the cursor of the active editor. */
export async function figureAtCursor(
  checks: DocumentChecks,
): Promise<LibraryFigure | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const source = new vscode.CancellationTokenSource();
  const result = await checks.check(document, source.token);
  source.dispose();
  if (!result) return undefined;
  const offset = document.offsetAt(selection.active);
  const { claims } = result.checked;
  const at =
    claims.find(({ claim }) => touches(claim.figure.quantity, offset)) ??
    claims.find(({ claim }) =>
      claim.citations.some((citation) => touches(citation.cluster, offset)),
    );
  const passage = at?.verdict.source;
  return (
    passage?.statistic && {
      report: passage.report,
      statistic: passage.statistic,
    }
  );
}

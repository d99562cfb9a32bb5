import * as vscode from "vscode";
import type { Problem } from "../../core/report";
import type { Feature } from "../feature";
import { DIAGNOSTIC_SOURCE } from "./diagnostics";

/** Says on the report files themselves what is wrong with them. */
export const reportProblems: Feature = ({ library }) => {
  const collection = vscode.languages.createDiagnosticCollection(
    `${DIAGNOSTIC_SOURCE}: reports`,
  );
  const show = (): void => {
    collection.clear();
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const problem of library.problems) {
      const ofFile = byFile.get(problem.uri) ?? [];
      byFile.set(problem.uri, [...ofFile, diagnosticOf(problem)]);
    }
    for (const [uri, found] of byFile)
      collection.set(vscode.Uri.parse(uri), found);
  };
  show();
  return vscode.Disposable.from(
    collection,
    new vscode.Disposable(library.onDidChange(show)),
  );
};

function diagnosticOf(problem: Problem): vscode.Diagnostic {
  const line = problem.line ?? 0;
  const diagnostic = new vscode.Diagnostic(
    // To the end of the line, wherever that is: VS Code takes what there is.
    new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER),
    problem.message,
    problem.severity === "error"
      ? vscode.DiagnosticSeverity.Error
      : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = problem.code;
  return diagnostic;
}

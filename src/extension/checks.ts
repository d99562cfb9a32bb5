import type * as vscode from "vscode";
import type { CitationSyntax } from "../core/cite";
import type { Checked } from "../core/verify";

/** The verdicts of the open documents, kept current while they and the reports change. */
export interface DocumentChecks {
  /** The syntax that the document cites in, `undefined` when it is of no language that the extension knows. */
  syntaxOf(document: vscode.TextDocument): CitationSyntax | undefined;
  /** The verdicts of the document as it is now; `undefined` when the work was cancelled or the document cites in no known syntax. */
  check(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<
    { readonly version: number; readonly checked: Checked } | undefined
  >;
  /** Fires with the document after new verdicts are there. */
  readonly onDidCheck: vscode.Event<vscode.TextDocument>;
}

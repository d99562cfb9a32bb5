import type * as vscode from "vscode";
import { SYNTAXES } from "../../core/cite";

/** The documents in which a known syntax cites, wherever they are kept. */
export function documentSelector(): vscode.DocumentSelector {
  return SYNTAXES.flatMap(({ languageIds }) =>
    languageIds.map((language) => ({ language })),
  );
}

import type * as vscode from "vscode";
import { SYNTAXES } from "../../core/cite";

/** The documents in which a known syntax cites, wherever they are kept; `syntaxFor` says the same of one document. */
export function documentSelector(): vscode.DocumentSelector {
  return SYNTAXES.flatMap(({ languageIds, extensions }) => [
    ...languageIds.map((language) => ({ language })),
    ...extensions.map((ending) => ({ pattern: `**/*${ending}` })),
  ]);
}

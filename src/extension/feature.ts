import type * as vscode from "vscode";
import type { FigureSearch, Library } from "../core/library";
import type { Actions } from "./actions";
import type { DocumentChecks } from "./checks";

/** What every feature is given when the extension starts. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly library: Library;
  readonly search: FigureSearch;
  readonly checks: DocumentChecks;
  readonly actions: Actions;
}

/** One file a feature: registers itself and returns what ends it. */
export type Feature = (services: Services) => vscode.Disposable;
